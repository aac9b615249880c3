// SPDX-License-Identifier: MIT
#include "model/endpoints/RateHistory.h"

#include "model/endpoints/EndpointTable.h"
#include "tests/support/EventScript.h"

#include <QTest>

#include <limits>

// How much happened in each second of the last minute.
class tst_RateHistory final : public QObject
{
    Q_OBJECT

private slots:
    void countsWholeSeconds();
    void forgetsWhatIsOlderThanAMinute();
    void aTimeBehindTheLastEventIsStillRight();
    void aServerCountsItsConnections();
};

namespace {

constexpr qint64 second = 1'000'000'000;

Event made(EventKind kind, qint64 timeNs, qint64 value)
{
    Event event;
    event.kind = kind;
    event.timeNs = timeNs;
    event.value = value;
    return event;
}

} // namespace

void tst_RateHistory::countsWholeSeconds()
{
    RateHistory history;
    history.take(made(EventKind::Send, 5 * second, 10));
    history.take(made(EventKind::Send, 5 * second + 1, 20));
    history.take(made(EventKind::Recv, 6 * second - 1, 7));
    history.take(made(EventKind::Bind, 6 * second, 0));
    QCOMPARE(history.lastSecond(6 * second).events, 3U);
    QCOMPARE(history.lastSecond(6 * second).sent, quint64(30));
    QCOMPARE(history.lastSecond(6 * second).received, quint64(7));
    QCOMPARE(history.lastSecond(7 * second - 1).events, 3U);
    QCOMPARE(history.lastSecond(7 * second).events, 1U);
    QCOMPARE(history.lastSecond(8 * second).events, 0U);
    const RateHistory::Minute minute = history.lastMinute(7 * second);
    QCOMPARE(minute.back().events, 1U);
    QCOMPARE(minute[minute.size() - 2].events, 3U);
    QCOMPARE(minute.front().events, 0U);
}

void tst_RateHistory::forgetsWhatIsOlderThanAMinute()
{
    RateHistory history;
    for (int i = 0; i < 200; ++i)
        history.take(made(EventKind::Send, i * second, i));
    const RateHistory::Minute minute = history.lastMinute(199 * second);
    for (int i = 0; i < RateHistory::seconds; ++i)
        QCOMPARE(minute[size_t(i)].sent, quint64(139 + i));
    history.take(made(EventKind::Send, 1000 * second, 1)); // a long silence
    for (const RateHistory::Second& each : history.lastMinute(1000 * second))
        QCOMPARE(each.events, 0U);
    QCOMPARE(history.lastSecond(1001 * second).sent, quint64(1));
}

void tst_RateHistory::aTimeBehindTheLastEventIsStillRight()
{
    RateHistory history;
    history.take(made(EventKind::Send, 10 * second, 1));
    history.take(made(EventKind::Send, 11 * second, 2));
    QCOMPARE(history.lastSecond(11 * second).sent, quint64(1)); // events come while somebody looks
    QCOMPARE(history.lastSecond(10 * second).events, 0U);
    QCOMPARE(history.lastMinute(0).back().events, 0U);
    RateHistory odd; // no version wrote such times
    odd.take(made(EventKind::Send, -5 * second, 1));
    odd.take(made(EventKind::Send, std::numeric_limits<qint64>::max(), 2));
    QCOMPARE(odd.lastSecond(second).events, 0U);
}

void tst_RateHistory::aServerCountsItsConnections()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    table.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'")));
    const qint64 later = store.at(store.end() - 1).timeNs + second;
    QCOMPARE(table.rates(SocketId('S', 1)).lastSecond(later).received, quint64(5));
    QCOMPARE(table.rates(SocketId('C', 1)).lastSecond(later).sent, quint64(5));
    QCOMPARE(table.rates(SocketId()).lastSecond(later).events, quint32(store.end()));
    table.remove(SocketId('C', 1));
    QCOMPARE(table.rates(SocketId('C', 1)).lastSecond(later).events, 0U);
}

QTEST_GUILESS_MAIN(tst_RateHistory)
#include "tst_RateHistory.moc"
