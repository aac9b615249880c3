// SPDX-License-Identifier: MIT
#include "model/events/EventStore.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/style/Theme.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

// What a frame and an append of the diagram cost, with ten thousand events and with ten million. Numbers for people.
class bench_sequence : public QObject
{
    Q_OBJECT

private slots:
    void framesAndAppends();
};

namespace {

using Clock = QElapsedTimer;

double medianMs(std::vector<qint64>& ns)
{
    std::sort(ns.begin(), ns.end());
    return double(ns[ns.size() / 2]) / 1e6;
}

// Four connections that echo all the time.
class Echoes final
{
public:
    explicit Echoes(EventStore& store)
        : m_store(store)
    {
        m_server = address(8888);
        add(SocketId('S', 1), EventKind::Socket, 0, 0);
        add(SocketId('S', 1), EventKind::Listen, m_server, 0);
        for (quint32 i = 1; i <= pairs; ++i) {
            const quint32 client = address(quint16(40000 + i));
            add(SocketId('C', i), EventKind::Socket, 0, 0);
            add(SocketId('C', i), EventKind::ConnectStart, 0, m_server);
            add(SocketId('C', i), EventKind::Connect, client, m_server);
            Event accept = event(SocketId('S', 1), EventKind::Accept, m_server, client);
            accept.value = qint64(SocketId('S', 1, i).packed());
            append(accept, {});
        }
    }
    void addUpTo(EventId end)
    {
        for (; m_store.end() < end; m_turn = (m_turn + 1) % (4 * pairs)) {
            const quint32 pair = m_turn / 4;
            const bool isRecv = m_turn % 2 == 1;
            const bool isAnswer = m_turn % 4 >= 2;
            const SocketId on = isAnswer == isRecv ? SocketId('C', pair + 1) : SocketId('S', 1, pair + 1);
            Event data = event(on, isRecv ? EventKind::Recv : EventKind::Send, 0, 0);
            data.value = data.asked = 5;
            data.streamOffset = m_offsets[pair];
            append(data, "hello");
            if (m_turn % 4 == 3)
                m_offsets[pair] += 5;
        }
    }

private:
    static constexpr quint32 pairs = 4;

    quint32 address(quint16 port) { return m_store.addressId(SocketAddress::internet(QHostAddress::LocalHost, port)); }
    static Event event(SocketId on, EventKind kind, quint32 local, quint32 peer)
    {
        Event event;
        event.on = on;
        event.kind = kind;
        event.local = local;
        event.peer = peer;
        return event;
    }
    void add(SocketId on, EventKind kind, quint32 local, quint32 peer) { append(event(on, kind, local, peer), {}); }
    void append(const Event& event, QByteArrayView bytes)
    {
        m_ns += 1000;
        m_store.append(event, bytes, {m_store.start().monotonicNs + m_ns, m_store.start().wallNs + m_ns});
    }

    EventStore& m_store;
    quint32 m_server = 0;
    quint32 m_turn = 0;
    std::array<quint64, pairs> m_offsets = {};
    qint64 m_ns = 0;
};

} // namespace

void bench_sequence::framesAndAppends()
{
    Theme::apply(ThemeChoice::Light);
    EventStore store;
    Echoes echoes(store);
    SequenceIndex index(store);
    SequenceView view(index);
    view.resize(900, 700);
    view.show();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::printf("%12s %14s %16s %16s %18s\n", "events", "append us/1000", "frame ms (end)", "frame ms (mid)",
                "select ms (middle)");
    constexpr std::array<EventId, 4> sizes = {10'000, 100'000, 1'000'000, 10'000'000};
    for (const EventId size : sizes) {
        while (store.end() + 100'000 < size) {
            echoes.addUpTo(store.end() + 100'000);
            index.append({index.end(), store.end()});
        }
        echoes.addUpTo(size);
        QTRY_COMPARE_WITH_TIMEOUT((index.append({index.end(), store.end()}), index.end()), store.end(), 60'000);
        std::vector<qint64> appends;
        for (int i = 0; i < 50; ++i) {
            echoes.addUpTo(store.end() + 1000);
            Clock clock;
            clock.start();
            index.append({index.end(), store.end()});
            appends.push_back(clock.nsecsElapsed());
        }
        const auto frameMs = [&] {
            std::vector<qint64> times;
            for (int i = 0; i < 30; ++i) {
                Clock clock;
                clock.start();
                view.scrollToRow(qint64(view.visibleEvents().first) - 1);
                QPainter painter(&image);
                view.render(&painter);
                painter.end();
                times.push_back(clock.nsecsElapsed());
            }
            return medianMs(times);
        };
        view.setFollowing(true);
        const double atEnd = frameMs();
        view.scrollToRow(qint64(size / 2));
        const double atMiddle = frameMs();
        Clock clock;
        clock.start();
        view.setCurrentEvent(size / 3);
        const double select = double(clock.nsecsElapsed()) / 1e6;
        std::printf("%12llu %14.0f %16.2f %16.2f %18.2f\n", static_cast<unsigned long long>(size),
                    medianMs(appends) * 1000, atEnd, atMiddle, select);
    }
    std::printf("mark: a frame below 8 ms at ten million\n");
    std::fflush(stdout);
}

QTEST_MAIN(bench_sequence)
#include "bench_sequence.moc"
