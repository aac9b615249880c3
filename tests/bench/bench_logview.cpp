// SPDX-License-Identifier: MIT
#include "model/events/EventStore.h"
#include "model/log/LogModel.h"
#include "widgets/log/LogView.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTextStream>

#include <algorithm>

// Prints what a frame of the following log costs: 1000 new rows told to the view, and the repaint, at 10⁴ … 10⁷ rows.
// Writing the events into the store is not counted. The argument, if any, is the highest power of ten.
namespace {

constexpr int frames = 200;
constexpr int rowsPerFrame = 1000;

void addEvents(EventStore& store, quint64 count)
{
    Event event;
    event.on = SocketId('S', 1, 1);
    event.kind = EventKind::Recv;
    event.call = Call::Recv;
    event.value = 64;
    event.asked = 1024;
    const QByteArray payload(64, 'x');
    for (quint64 i = 0; i < count; ++i)
        store.append(event, payload, Moment::now());
}

struct Cost
{
    double medianMs = 0;
    double worstMs = 0;
};

Cost costAt(quint64 rows)
{
    EventStore store;
    LogModel model(store);
    LogView view(store, model);
    view.resize(1000, 600);
    QImage screen(view.size(), QImage::Format_RGB32);
    view.render(&screen); // lays it out
    addEvents(store, rows);
    model.append({0, store.end()});

    QList<double> costs;
    QElapsedTimer timer;
    for (int frame = 0; frame < frames; ++frame) {
        addEvents(store, rowsPerFrame);
        timer.start();
        model.append({store.end() - rowsPerFrame, store.end()});
        view.viewport()->render(&screen);
        costs += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(costs.begin(), costs.end());
    return {costs[frames / 2], costs.last()};
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Theme::apply(ThemeChoice::Light);
    const int highest = argc > 1 ? qBound(4, QString::fromLocal8Bit(argv[1]).toInt(), 9) : 7;
    QTextStream out(stdout);
    out << "rows        append 1000 + repaint, ms\n            median    worst\n";
    quint64 rows = 10'000;
    for (int power = 4; power <= highest; ++power, rows *= 10) {
        const Cost cost = costAt(rows);
        out << qSetFieldWidth(10) << Qt::left << rows << Qt::right << Qt::fixed << qSetRealNumberPrecision(2)
            << cost.medianMs << cost.worstMs << qSetFieldWidth(0) << Qt::endl;
    }
    return 0;
}
