// SPDX-License-Identifier: MIT
#include "model/events/EventFeed.h"
#include "widgets/inspector/HexView.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/inspector/TextView.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QTextStream>
#include <QTimer>

// Prints what looking at a stream of 1 GiB costs in the inspector: the first paint, a jump to the end, one more paint,
// and memory. The argument, if any, is the size in MiB.
namespace {

constexpr qsizetype readSize = 64 * 1024;

// Has every payload byte without keeping any.
class Pattern final : public ColdBytes
{
public:
    ColdState read(quint64 position, char* to, qsizetype size) const override
    {
        for (qsizetype i = 0; i < size; ++i)
            to[i] = char((position + quint64(i)) * 131 >> 7);
        return ColdState::Kept;
    }
};

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / (1 << 20);
}

// Turns the event loop until the condition holds.
template <typename Condition>
void runUntil(const Condition& condition)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (condition())
            QCoreApplication::exit();
    });
    timer.start(0);
    QCoreApplication::exec();
}

void press(QWidget& view, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void measure(QTextStream& out, const char* name, QWidget& view, QWidget& pane)
{
    QImage screen(pane.size(), QImage::Format_RGB32);
    const auto say = [&](const char* what, const QElapsedTimer& timer) {
        out << name << ", " << what << ": " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    };
    QElapsedTimer timer;
    timer.start();
    press(view, Qt::Key_End);
    pane.render(&screen);
    say("jump to the end", timer);
    timer.start();
    pane.render(&screen);
    say("paint", timer);
    timer.start();
    press(view, Qt::Key_Home);
    pane.render(&screen);
    say("jump to the beginning", timer);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Theme::apply(ThemeChoice::Light);
    const int mebibytes = argc > 1 ? qBound(1, QString::fromLocal8Bit(argv[1]).toInt(), 4096) : 1024;
    const Pattern pattern;
    EventStore store(2 * ChunkArena::chunkSize);
    store.setKeeper(nullptr, &pattern, [] {});
    EventFeed feed(store, 0);
    Event event;
    event.on = SocketId('C', 1);
    event.kind = EventKind::Recv;
    event.call = Call::Recv;
    const QByteArray payload(readSize, 'x');
    for (qint64 left = qint64(mebibytes) << 20; left > 0; left -= readSize) {
        store.append(event, payload, Moment::now());
        store.letGo(0, store.payloadEnd());
    }
    QTextStream out(stdout);
    QWidget window;
    InspectorPane pane(feed, &window);
    pane.resize(1100, 700);
    window.resize(1100, 700);
    window.show();
    runUntil([&] { return feed.end() == store.end(); });
    QImage screen(pane.size(), QImage::Format_RGB32);
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    pane.setCurrentEvent(0);
    pane.setScope(PayloadSource::Scope::Received);
    pane.render(&screen);
    out << qSetRealNumberPrecision(2) << Qt::fixed << mebibytes
        << " MiB, first paint: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    runUntil([&] { return pane.source().bytes()->size() >= quint64(mebibytes) << 20; });
    measure(out, "hex", *pane.findChild<HexView*>(), pane);
    pane.setTab(InspectorPane::Tab::Text);
    timer.start();
    pane.render(&screen);
    out << "text, first paint: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    measure(out, "text, as far as known", *pane.findChild<TextView*>(), pane);
    timer.start();
    runUntil([&] { return !pane.findChild<TextView*>()->isScanning(); });
    out << "text, all lines found: " << double(timer.nsecsElapsed()) / 1e6 << " ms, in steps\n";
    measure(out, "text", *pane.findChild<TextView*>(), pane);
    out << "more memory: " << residentMiB() - before << " MiB\n";
    return 0;
}
