// SPDX-License-Identifier: MIT
#include "tests/support/DiagramLines.h"
#include "tests/support/EventScript.h"

#include <QTest>

// The diagram in words, on stores written from pictures.
class tst_Sequence : public QObject
{
    Q_OBJECT

private slots:
    void aFirstEcho();
    void threeSendsInOneRecv();
    void oneSendInThreeRecvs();
    void aHalfClose();
    void aResetWithUnreadData();
    void aRefusal();
    void aSilence();
    void impliedArrowsHaveAShortName();
    void acknowledgementsAreMarksForWhoWantsThem();
    void lostDatagrams();
    void aCutDatagram();
    void aPeerOutsideThisApp();
    void aServerWithOutsideClients();
    void lifelinesShowWhoMaySend();
    void bytesThatPassByAreDrawn();
    void lanesStandInOrder();
    void longSilencesAreGaps();
    void nothingIsImpliedForLocalSockets();
    void anEventOfASocketThatNobodyKnowsIsARow();
};

namespace {

struct Scene
{
    EventStore store;
    EventScript script{store};
    DiagramLines lines{store};

    EventRange play(const char* picture)
    {
        const EventRange range = script.play(QString::fromUtf8(picture));
        lines.update();
        return range;
    }
    EventId add(const char* on, EventKind kind, Call call, qint64 value, const char* peer = nullptr,
                const QByteArray& payload = {}, qint64 asked = 0, ErrorId error = ErrorId::None)
    {
        Event event = script.event(QString::fromLatin1(on), kind, call);
        event.value = value;
        event.asked = asked;
        event.error = error;
        if (peer != nullptr)
            event.peer = store.addressId(SocketAddress::internet(QHostAddress(QString::fromLatin1(peer)), 9002));
        const EventId id = script.add(event, payload);
        lines.update();
        return id;
    }
};

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

void tst_Sequence::aFirstEcho()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'hello'; C1 closes; "
               "S1.1 sees the end; S1.1 closes");
    QCOMPARE(scene.lines.all(),
             lines({"S1 socket()", "S1 bind()", "S1 listen()", "C1 socket()", "C1 connect(): to S1: SYN (implied)",
                    "C1 connect() → 0: from S1: SYN-ACK (implied); to S1: ACK (implied)",
                    "S1·1 accept(): from C1: the same connection (event 6)",
                    "C1 send() → 5: to S1·1: hello  5 B  [0…4] (event 9)",
                    "S1·1 recv() → 5: from C1: hello  5 B  [0…4] (event 8)",
                    "S1·1 send() → 5: to C1: hello  5 B  [0…4] (event 11)",
                    "C1 recv() → 5: from S1·1: hello  5 B  [0…4] (event 10)",
                    "C1 close() → 0: to S1·1: FIN (implied) (event 13)",
                    "S1·1 recv() → 0: from C1: FIN (implied) (event 12); to C1: ACK (implied)",
                    "S1·1 close() → 0: to C1: FIN (implied)"}));
}

void tst_Sequence::threeSendsInOneRecv()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    EventRange data = scene.play("C1 sends 'one'; C1 sends 'two'; C1 sends 'three'");
    QCOMPARE(scene.lines.rows(data), lines({"C1 send() → 3: to S1·1: one  3 B  [0…2]  3 bytes in kernel buffers",
                                            "C1 send() → 3: to S1·1: two  3 B  [3…5]  6 bytes in kernel buffers",
                                            "C1 send() → 5: to S1·1: three  5 B  [6…10]  11 bytes in kernel buffers"}));
    data.end = scene.play("S1.1 receives 'onetwothree'").end;
    QCOMPARE(scene.lines.rows(data),
             lines({"C1 send() → 3: to S1·1: one  3 B  [0…2] (event 11)",
                    "C1 send() → 3: to S1·1: two  3 B  [3…5] (event 11)",
                    "C1 send() → 5: to S1·1: three  5 B  [6…10] (event 11)",
                    "S1·1 recv() → 11 = 3 + 3 + 5: from C1: one  3 B  [0…2] (event 8); from C1: two  3 B  [3…5] (event "
                    "9); from C1: three  5 B  [6…10] (event 10)"}));
    const std::vector<Arrow> parts = scene.lines.index().arrowsInto(data.end - 1);
    QCOMPARE(parts.size(), 3u);
    QVERIFY(parts.front().isRibbon);
}

void tst_Sequence::oneSendInThreeRecvs()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    const EventRange data = scene.play("C1 sends 'onetwothreefour'; S1.1 receives 'onetw'; S1.1 receives 'othre'");
    QCOMPARE(scene.lines.rows(data).first(),
             QString::fromUtf8("C1 send() → 15 → 5 + 5 + 5: to S1·1: onetw  5 B  [0…4] (event 9); to S1·1: othre  5 B  "
                               "[5…9] (event 10); to S1·1: efour  5 B  [10…14]  5 bytes in kernel buffers"));
    scene.play("S1.1 closes");
    QVERIFY(scene.lines.rows(data).first().endsWith(QStringLiteral("efour  5 B  [10…14]  5 bytes never read")));
}

void tst_Sequence::aHalfClose()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    const EventRange end = scene.play("C1 shuts down; S1.1 sees the end; S1.1 -> C1 'rest'; S1.1 closes; C1 sees the "
                                      "end; C1 sees the end; C1 closes");
    QCOMPARE(scene.lines.rows(end), lines({"C1 shutdown(SHUT_WR) → 0: to S1·1: FIN (implied) (event 9)",
                                           "S1·1 recv() → 0: from C1: FIN (implied) (event 8); to C1: ACK (implied)",
                                           "S1·1 send() → 4: to C1: rest  4 B  [0…3] (event 11)",
                                           "C1 recv() → 4: from S1·1: rest  4 B  [0…3] (event 10)",
                                           "S1·1 close() → 0: to C1: FIN (implied) (event 13)",
                                           "C1 recv() → 0: from S1·1: FIN (implied) (event 12); to S1·1: ACK (implied)",
                                           "C1 recv() → 0", "C1 close() → 0"}));
}

void tst_Sequence::aResetWithUnreadData()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'ab'; S1.1 receives 'a'");
    const EventId close = scene.add("S1.1", EventKind::Close, Call::Close, 1);
    const EventRange reset = scene.play("C1 is reset");
    QCOMPARE(scene.lines.rows({close, reset.end}),
             lines({"S1·1 close() → 0: to C1: RST (implied), unread data: 1 bytes (event 11)",
                    "C1 recv() → ECONNRESET: from S1·1: RST (implied), unread data: 1 bytes (event 10)"}));
}

void tst_Sequence::aRefusal()
{
    Scene scene;
    scene.play("C1 is refused 127.0.0.1:1");
    QCOMPARE(scene.lines.all(),
             lines({"C1 socket()", "C1 connect(): to P1 127.0.0.1:1: SYN (implied)",
                    "C1 connect() → ECONNREFUSED: from P1 127.0.0.1:1: RST (implied)", "C1 close() → 0"}));
}

void tst_Sequence::aSilence()
{
    Scene scene;
    scene.play("C1 is refused 127.0.0.1:1");
    const EventId start = scene.add("C1", EventKind::ConnectStart, Call::Connect, 0, "192.0.2.1");
    QCOMPARE(scene.lines.rows({start, start + 1}), lines({"C1 connect(): to P2 192.0.2.1:9002: SYN (implied)"}));
    scene.add("C1", EventKind::Error, Call::Connect, 5000, nullptr, {}, 0, ErrorId::Timeout);
    QCOMPARE(scene.lines.rows({start, start + 2}),
             lines({"C1 connect(): to P2 192.0.2.1:9002: SYN (implied), no answer seen",
                    "C1 connect() → timeout: to P2 192.0.2.1:9002: SYN again? (implied)"}));
}

void tst_Sequence::impliedArrowsHaveAShortName()
{
    Scene scene;
    scene.play("C1 is refused 127.0.0.1:1");
    const SequenceText text(scene.lines.index(), translated);
    const std::vector<Arrow> syn = scene.lines.index().arrowsFrom(1);
    QCOMPARE(syn.size(), 1u);
    QCOMPARE(text.labels(syn.front()), lines({"SYN (implied)", "SYN"}));
}

void tst_Sequence::acknowledgementsAreMarksForWhoWantsThem()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    const EventRange data = scene.play("C1 -> S1.1 'hello'; L1 receives 'x'");
    const QStringList before = scene.lines.rows(data);
    scene.lines.index().setShowsAcks(true);
    QCOMPARE(scene.lines.rows(data)[0], before[0]);
    QCOMPARE(scene.lines.rows(data)[1], before[1] + QStringLiteral("; to C1: ACK (implied)"));
    QCOMPARE(scene.lines.rows(data)[2], before[2]); // AF_UNIX has none
}

void tst_Sequence::lostDatagrams()
{
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002");
    const EventId first = scene.add("U1", EventKind::SendTo, Call::SendTo, 3, "127.0.0.1", "one");
    scene.add("U1", EventKind::SendTo, Call::SendTo, 3, "127.0.0.1", "two");
    scene.add("U1", EventKind::SendTo, Call::SendTo, 5, "127.0.0.1", "three");
    scene.play("U2 drops 2");
    Event got = scene.script.event(QStringLiteral("U2"), EventKind::RecvFrom, Call::RecvFrom);
    got.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9001));
    got.value = 5;
    scene.script.add(got, "three");
    scene.lines.update();
    const EventRange end = scene.play("U2 closes");
    QCOMPARE(scene.lines.rows({first, end.end}),
             lines({"U1 sendto() → 3: to U2: one  3 B  dropped: receive buffer full",
                    "U1 sendto() → 3: to U2: two  3 B  dropped: receive buffer full",
                    "U1 sendto() → 5: to U2: three  5 B (event 9)", "U2 2 datagrams dropped",
                    "U2 recvfrom() → 5: from U1: three  5 B (event 7)", "U2 close() → 0"}));
}

void tst_Sequence::aCutDatagram()
{
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002");
    const EventId first = scene.add("U1", EventKind::SendTo, Call::SendTo, 17, "127.0.0.1", "seventeen bytes..");
    Event cut = scene.script.event(QStringLiteral("U2"), EventKind::RecvFromCut, Call::RecvFrom);
    cut.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9001));
    cut.value = 5;
    cut.asked = 17;
    scene.script.add(cut, "seven");
    scene.lines.update();
    QCOMPARE(scene.lines.rows({first, first + 2}),
             lines({"U1 sendto() → 17: to U2: seven  5 B  5 of 17 bytes kept (event 6)",
                    "U2 recvfrom() → 5, MSG_TRUNC: from U1: seven  5 B  5 of 17 bytes kept (event 5)"}));
}

void tst_Sequence::aPeerOutsideThisApp()
{
    Scene scene;
    scene.play("C1 is refused 127.0.0.1:1");
    const EventId start = scene.add("C1", EventKind::ConnectStart, Call::Connect, 0, "192.0.2.1");
    scene.add("C1", EventKind::Connect, Call::Connect, 0, "192.0.2.1");
    const EventRange data = scene.play("C1 sends 'hi'; C1 receives 'ho'; C1 sees the end; C1 closes");
    QCOMPARE(scene.lines.rows({start, data.end}),
             lines({"C1 connect(): to P2 192.0.2.1:9002: SYN (implied)",
                    "C1 connect() → 0: from P2 192.0.2.1:9002: SYN-ACK (implied); to P2 192.0.2.1:9002: ACK (implied)",
                    "C1 send() → 2: to P2 192.0.2.1:9002: hi  2 B  [0…1]  not observed there",
                    "C1 recv() → 2: from P2 192.0.2.1:9002: ho  2 B  [0…1]  not observed there",
                    "C1 recv() → 0: from P2 192.0.2.1:9002: FIN (implied); to P2 192.0.2.1:9002: ACK (implied)",
                    "C1 close() → 0: to P2 192.0.2.1:9002: FIN (implied)"}));
}

void tst_Sequence::aServerWithOutsideClients()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888");
    const EventId accept =
        scene.add("S1", EventKind::Accept, Call::Accept, qint64(SocketId('S', 1, 1).packed()), "192.0.2.7");
    const EventRange data = scene.play("S1.1 receives 'hi'");
    QCOMPARE(scene.lines.rows({accept, data.end}),
             lines({"S1·1 accept()", "S1·1 recv() → 2: from P1 192.0.2.7:9002: hi  2 B  [0…1]  not observed there"}));
    const LaneTable& table = scene.lines.index().lanes();
    std::vector<int> all = {0, 1, 2};
    table.sort(all);
    QCOMPARE(table.lane(all.front()).kind, Lane::Kind::Peer); // clients stand left, outside ones too
}

void tst_Sequence::lifelinesShowWhoMaySend()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    scene.play("C1 shuts down; S1.1 sees the end; S1.1 closes; C1 sees the end; C1 closes; C1 state TIME-WAIT");
    const LaneTable& lanes = scene.lines.index().lanes();
    const auto states = [&](SocketId on) {
        QString text;
        for (EventId id = 0; id < scene.lines.index().end(); ++id)
            text += QLatin1Char(".ilohtx"[int(lanes.stateAfter(lanes.laneOf(on), id))]);
        return text;
    };
    QCOMPARE(states({'S', 1}), QStringLiteral("iilllllllllll"));
    QCOMPARE(states({'C', 1}), QStringLiteral("...iioohhhixt"));
    QCOMPARE(states({'S', 1, 1}), QStringLiteral("......oohxxxx"));
}

void tst_Sequence::bytesThatPassByAreDrawn()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1; C1 sends 'far'");
    for (int i = 0; i < 50; ++i)
        scene.play("C2 -> S1.2 'x'");
    scene.play("S1.1 receives 'far'");
    const SequenceIndex& index = scene.lines.index();
    const int c1 = index.lanes().laneOf({'C', 1});
    const std::vector<Arrow> passing = index.arrows({30, 31}, {c1});
    const auto isFar = [&](const Arrow& arrow) { return arrow.from == c1 && arrow.start == 11; };
    QCOMPARE(std::count_if(passing.begin(), passing.end(), isFar), 1);
    QCOMPARE(std::count_if(passing.begin(), passing.end(), [](const Arrow& arrow) { return arrow.bytes == 1; }), 1);
    const std::vector<Arrow> unshown = index.arrows({30, 31}, {});
    QCOMPARE(std::count_if(unshown.begin(), unshown.end(), isFar), 0);
}

void tst_Sequence::lanesStandInOrder()
{
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; S1 listens 127.0.0.1:8888; S2 listens 127.0.0.1:8889; C1 connects S2; "
               "C2 connects S1");
    const LaneTable& table = scene.lines.index().lanes();
    std::vector<int> all;
    for (int lane = 0; lane < table.count(); ++lane)
        all.push_back(lane);
    const SequenceText text(scene.lines.index(), translated);
    const auto names = [&] {
        table.sort(all);
        QStringList list;
        for (const int lane : all)
            list += text.laneName(lane);
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names(), QStringLiteral("C1 C2 U1 S1 S1·1 S2 S2·1"));
    SequenceIndex index(scene.store);
    index.append({0, scene.store.end()});
    LaneTable& mine = index.lanes();
    mine.move(mine.laneOf({'U', 1}), -1, mine.laneOf({'C', 1}));
    mine.move(mine.laneOf({'C', 2}), mine.laneOf({'S', 1}), mine.laneOf({'S', 1, 1}));
    std::sort(all.begin(), all.end());
    mine.sort(all);
    QStringList moved;
    for (const int lane : all)
        moved += text.laneName(lane);
    QCOMPARE(moved.join(QLatin1Char(' ')), QStringLiteral("U1 C1 S1 C2 S1·1 S2 S2·1"));
}

void tst_Sequence::longSilencesAreGaps()
{
    EventStore store;
    const auto at = [&store](qint64 ms) {
        const Moment start = store.start();
        Event event;
        event.kind = EventKind::Note;
        store.append(event, {}, {start.monotonicNs + ms * 1'000'000, start.wallNs});
    };
    at(1);
    at(900);
    at(3300);
    const DiagramLines lines(store);
    QCOMPARE(lines.index().gapBefore(1), 0);
    QCOMPARE(lines.index().gapBefore(2), 2'400'000'000);
}

void tst_Sequence::nothingIsImpliedForLocalSockets()
{
    EventStore store;
    Event start;
    start.on = SocketId('L', 2);
    start.kind = EventKind::ConnectStart;
    start.call = Call::Connect;
    start.peer = store.addressId(SocketAddress::local(QStringLiteral("/tmp/s")));
    store.append(start, {}, Moment::now());
    start.kind = EventKind::Connect;
    store.append(start, {}, Moment::now());
    start.kind = EventKind::Close;
    start.call = Call::Close;
    store.append(start, {}, Moment::now());
    const DiagramLines diagram(store);
    QCOMPARE(diagram.all(), lines({"L2 connect()", "L2 connect() → 0", "L2 close() → 0"}));
}

// As in a recording of which the beginning is damaged.
void tst_Sequence::anEventOfASocketThatNobodyKnowsIsARow()
{
    Scene scene;
    scene.play("S7.3 sees the end; S7.3 receives 'x'; C5 sends 'y'; S7.3 closes");
    QCOMPARE(scene.lines.all(), lines({"S7·3 recv() → 0", "S7·3 recv() → 1", "C5 send() → 1", "S7·3 close() → 0"}));
}

QTEST_GUILESS_MAIN(tst_Sequence)
#include "tst_Sequence.moc"
