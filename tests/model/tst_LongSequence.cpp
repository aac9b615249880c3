// SPDX-License-Identifier: MIT
#include "model/sequence/LaneChoice.h"
#include "model/sequence/SequenceIndex.h"
#include "tests/support/DiagramLines.h"
#include "tests/support/EventScript.h"

#include <QSet>
#include <QTest>

#include <cstdio>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

// The diagram of a session that has gone on for long or has many clients: connections that are over cost little and
// look as they did, and the lifelines that matter are shown.
class tst_LongSequence : public QObject
{
    Q_OBJECT

private slots:
    void thirtyClientsAreTwelveLanes();
    void aClassIsOneLaneForEachClient();
    void connectionsLongOverLookAsTheyDid();
    void aConnectionThatIsOverComesBackWhenItGoesOn();
    void aSocketThatConnectsOftenIsFoundAtEachTime();
    void manyClientsAreSpreadOverATable();
    void aConnectionThatIsOverCostsAHundredBytes_data();
    void aConnectionThatIsOverCostsAHundredBytes();
};

namespace {

// What one connection leaves in a session.
class Connections final
{
public:
    Connections(EventStore& store, bool areBothHere)
        : m_store(store)
        , m_areBothHere(areBothHere)
        , m_server(address(9999))
    {
        Event listen = event(server, EventKind::Listen);
        listen.local = m_server;
        append(listen);
    }

    void add(quint32 number)
    {
        const SocketId client('C', number);
        const SocketId accepted = server.accepted(number);
        const quint32 from = address(quint16(20000 + number % 28000)); // as a system gives them, again and again
        if (m_areBothHere) {
            append(event(client, EventKind::Socket));
            append(between(client, EventKind::ConnectStart, 0, m_server));
            append(between(client, EventKind::Connect, from, m_server));
        }
        Event accept = between(server, EventKind::Accept, m_server, from);
        accept.value = qint64(accepted.packed());
        append(accept);
        if (m_areBothHere)
            append(data(client, EventKind::Send));
        append(data(accepted, EventKind::Recv));
        append(data(accepted, EventKind::Send));
        if (m_areBothHere) {
            append(data(client, EventKind::Recv));
            append(event(client, EventKind::Close));
        }
        append(event(accepted, EventKind::Eof));
        append(event(accepted, EventKind::Close));
    }

private:
    quint32 address(quint16 port) { return m_store.addressId(SocketAddress::internet(QHostAddress::LocalHost, port)); }
    static Event event(SocketId on, EventKind kind)
    {
        Event event;
        event.on = on;
        event.kind = kind;
        return event;
    }
    static Event between(SocketId on, EventKind kind, quint32 local, quint32 peer)
    {
        Event connection = event(on, kind);
        connection.local = local;
        connection.peer = peer;
        return connection;
    }
    static Event data(SocketId on, EventKind kind)
    {
        Event bytes = event(on, kind);
        bytes.value = bytes.asked = 5;
        return bytes;
    }
    void append(const Event& event)
    {
        m_store.append(event, event.value == 5 ? QByteArrayView("hello") : QByteArrayView(), m_store.start());
    }

    EventStore& m_store;
    const bool m_areBothHere;
    const quint32 m_server;
    static constexpr SocketId server = SocketId('S', 9);
};

struct Scene
{
    EventStore store;
    EventScript script{store};
    DiagramLines lines{store};

    EventRange play(const QString& picture)
    {
        const EventRange range = script.play(picture);
        lines.update();
        return range;
    }
    // More connections than the diagram keeps as they are.
    void goOn()
    {
        Connections connections(store, true);
        for (quint32 i = 1000; i < 7000; ++i)
            connections.add(i);
        lines.update();
    }
};

#if defined(__GLIBC__)
size_t bytesInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}
#endif

} // namespace

void tst_LongSequence::thirtyClientsAreTwelveLanes()
{
    Scene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    for (int i = 1; i <= 30; ++i)
        scene.play(QStringLiteral("C%1 connects S1; C%1 -> S1.%1 'x'").arg(i));
    const SequenceIndex& index = scene.lines.index();
    QCOMPARE(index.lanes().present(), 61);
    LaneChoice choice;
    const EventRange last = {index.end() - 10, index.end()};
    choice.choose(index.lanes(), index.lanesOf(last));
    QCOMPARE(choice.shown().size(), 12u);
    QCOMPARE(choice.others(), 49);
    const SequenceText text(index, translated);
    QStringList names;
    for (const int lane : choice.shown())
        names += text.laneName(lane);
    QVERIFY(names.contains(QStringLiteral("C30")));
    QVERIFY(names.contains(QStringLiteral("S1·30")));
    QVERIFY(names.indexOf(QStringLiteral("C30")) < names.indexOf(QStringLiteral("S1·30")));
    QCOMPARE(choice.columnOf(index.lanes().laneOf({'C', 7})), 12);
    // Another page of the diagram: who was needed last stays, as far as there is room.
    QVERIFY(!choice.choose(index.lanes(), index.lanesOf({index.end() - 5, index.end()})));
}

void tst_LongSequence::aClassIsOneLaneForEachClient()
{
    Scene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    for (int i = 1; i <= 30; ++i)
        scene.play(QStringLiteral("C%1 connects S1; C%1 -> S1.%1 'x'").arg(i));
    const LaneTable& lanes = scene.lines.index().lanes();
    LaneChoice choice;
    choice.setFolded(true);
    choice.choose(lanes, scene.lines.index().lanesOf({0, 5}));
    QCOMPARE(choice.shown().size(), 31u);
    QCOMPARE(choice.others(), 0);
    const int server = choice.columnOf(lanes.laneOf({'S', 1}));
    QCOMPARE(server, 30);
    for (quint32 i = 1; i <= 30; ++i) {
        QCOMPARE(choice.columnOf(lanes.laneOf({'C', i})), int(i) - 1);
        QCOMPARE(choice.columnOf(lanes.laneOf({'S', 1, i})), server);
    }
    for (int i = 31; i <= 60; ++i)
        scene.play(QStringLiteral("C%1 connects S1").arg(i));
    choice.choose(lanes, scene.lines.index().lanesOf({0, 5}));
    QCOMPARE(choice.shown().size(), 40u);
    QCOMPARE(choice.others(), 21);
}

void tst_LongSequence::connectionsLongOverLookAsTheyDid()
{
    Scene scene;
    scene.play(
        QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'one'; C1 sends 'two'; S1.1 receives "
                       "'on'; S1.1 receives 'etwo'; C1 shuts down; S1.1 sees the end; S1.1 -> C1 'rest'; S1.1 "
                       "closes; C1 sees the end; C1 closes; C1 state TIME-WAIT; C1 state CLOSED; C2 connects S1; "
                       "C2 resets; S1.2 is reset; C9999 is refused 127.0.0.1:1"));
    const EventRange old = {0, scene.lines.index().end()};
    const LaneTable& lanes = scene.lines.index().lanes();
    const auto states = [&] {
        QString text;
        for (const SocketId on : {SocketId('C', 1), SocketId('S', 1, 1), SocketId('C', 2), SocketId('S', 1, 2)}) {
            for (EventId id = old.first; id < old.end; ++id)
                text += QString::number(int(lanes.stateAfter(lanes.laneOf(on), id)));
        }
        return text;
    };
    const QStringList rows = scene.lines.rows(old);
    const QString before = states();
    scene.goOn();
    QCOMPARE(scene.lines.rows(old), rows);
    QCOMPARE(states(), before);
}

void tst_LongSequence::aConnectionThatIsOverComesBackWhenItGoesOn()
{
    Scene scene;
    const EventRange start =
        scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 waits for S1; C1 sends 'late'; C1 closes"));
    scene.goOn();
    const EventRange late = scene.play(QStringLiteral("S1 accepts; S1.1 receives 'late'; S1.1 sees the end"));
    const QStringList rows = scene.lines.rows(late);
    QVERIFY2(rows[1].contains(QStringLiteral("from C1: late  4 B  [0…3] (event ")), qPrintable(rows[1]));
    QVERIFY2(rows[2].contains(QStringLiteral("from C1: FIN (implied) (event ")), qPrintable(rows[2]));
    QVERIFY(scene.lines.rows(start)[qsizetype(start.count()) - 2].contains(
        QStringLiteral("to S1·1: late  4 B  [0…3] (event ")));
}

void tst_LongSequence::aSocketThatConnectsOftenIsFoundAtEachTime()
{
    Scene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    std::vector<EventRange> times;
    for (int i = 1; i <= 40; ++i)
        times.push_back(scene.play(QStringLiteral("C1 connects S1; C1 -> S1.%1 '%1'; C1 closes").arg(i)));
    scene.goOn();
    for (const size_t time : {size_t(0), size_t(17), times.size() / 2, times.size() - 1}) {
        const QString number = QString::number(time + 1);
        const QString rows = scene.lines.rows(times[time]).join(QLatin1Char('\n'));
        QVERIFY2(rows.contains(QStringLiteral("to S1·%1: %1  %2 B  [0").arg(number).arg(number.size())),
                 qPrintable(rows));
    }
}

// Else each look-up of one of ten thousand clients asks all the others.
void tst_LongSequence::manyClientsAreSpreadOverATable()
{
    constexpr size_t places = 256;
    QSet<size_t> taken;
    for (quint32 i = 1; i <= 1000; ++i)
        taken.insert(qHash(SocketId('C', i), 0) % places);
    QVERIFY2(taken.size() > 200, qPrintable(QString::number(taken.size())));
}

void tst_LongSequence::aConnectionThatIsOverCostsAHundredBytes_data()
{
    QTest::addColumn<bool>("areBothHere");
    QTest::addColumn<double>("most"); // bytes of a connection
    QTest::newRow("the client is outside") << false << 110.0;
    QTest::newRow("both ends are here") << true << 200.0;
}

void tst_LongSequence::aConnectionThatIsOverCostsAHundredBytes()
{
    QFETCH(const bool, areBothHere);
    QFETCH(const double, most);
#if defined(__GLIBC__)
    constexpr quint32 warm = 40'000; // every port was there, every table has its size
    constexpr quint32 measured = 60'000;
    EventStore store;
    Connections connections(store, areBothHere);
    for (quint32 i = 1; i <= warm; ++i)
        connections.add(i);
    const EventId begin = store.end();
    for (quint32 i = warm + 1; i <= warm + measured; ++i)
        connections.add(i);
    SequenceIndex index(store);
    index.appendAtOnce({0, begin});
    const size_t before = bytesInUse();
    index.appendAtOnce({begin, store.end()});
    const double each = (double(bytesInUse()) - double(before)) / measured;
    std::printf("bytes of a connection that is over, %s: %.0f\n", QTest::currentDataTag(), each);
    std::fflush(stdout);
    QVERIFY2(each < most, qPrintable(QString::number(each)));
#else
    Q_UNUSED(areBothHere)
    Q_UNUSED(most)
    QSKIP("The heap is counted with glibc only.");
#endif
}

QTEST_GUILESS_MAIN(tst_LongSequence)
#include "tst_LongSequence.moc"
