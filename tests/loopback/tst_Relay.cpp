// SPDX-License-Identifier: MIT
#include "model/events/Interference.h"
#include "tests/support/PatternBytes.h"
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QTest>

// The simulated relay between plain sockets: what it says it did is what arrives.
class TestRelay final : public QObject
{
    Q_OBJECT

private slots:
    void passesDatagramsOnAndAnswersBack();
    void everyDatagramIsAccountedFor();
    void eachClientHasItsOwnSocketTowardsTheTarget();
    void passesBytesOnAndTheEndBehindThem();
    void bytesArriveSplitAndLateButAllOfThem();
    void cutsOffAfterSoManyBytes();
    void cutsOffWithAReset();
    void passesAResetOn();
    void aSlowLineHoldsTheSenderBack();
    void closesTheClientIfTheTargetRefuses();
    void impairmentsChangeWhileItRuns();

private:
    static SocketId open(SessionStory& story, char letter, quint16 target, const Impairments& impairments = {});
    static int count(const SessionStory& story, SocketId id, Interference what);
    static QByteArrayList lostDatagrams(SessionStory& story, SocketId id);
};

SocketId TestRelay::open(SessionStory& story, char letter, quint16 target, const Impairments& impairments)
{
    command::OpenRelay open;
    open.on = story.session.newId(letter);
    open.to = {QStringLiteral("127.0.0.1"), target};
    open.impairments = impairments;
    story.post(open);
    SessionStory::comesTo([&story, &open] { return story.port(open.on) != 0; });
    return open.on;
}

int TestRelay::count(const SessionStory& story, SocketId id, Interference what)
{
    return int(story.of(id).filter(QLatin1String("simulated ") + interferenceId(what)).size());
}

QByteArrayList TestRelay::lostDatagrams(SessionStory& story, SocketId id)
{
    QByteArrayList lost;
    const EventStore& store = story.session.store();
    for (EventId each = 0; each < store.end(); ++each) {
        const Event event = store.at(each);
        if (event.on == id && event.kind == EventKind::Simulated &&
            store.text(event.text) == interferenceId(Interference::Lost))
            lost += store.payload(store.at(event.noted()));
    }
    return lost;
}

void TestRelay::passesDatagramsOnAndAnswersBack()
{
    SessionStory story;
    const RawPeer target = RawPeer::udp();
    const RawPeer client = RawPeer::udp();
    const SocketId relay = open(story, 'D', target.port());
    QVERIFY(client.sendTo(story.port(relay), "question"));
    QCOMPARE(target.receive(100), QByteArray("question"));
    const SocketId towards = relay.accepted(1);
    QTRY_VERIFY(story.port(towards) != 0);
    QVERIFY(target.sendTo(story.port(towards), "answer"));
    QCOMPARE(client.receive(100), QByteArray("answer"));
    QTRY_COMPARE(story.of(relay),
                 (QStringList{QStringLiteral("recvfrom 8 question"), QStringLiteral("sendto 6 answer")}));
    QTRY_COMPARE(story.state(relay).connections, QList<SocketId>{towards});
    story.post(command::Close{relay});
    QTRY_VERIFY(story.isClosed(relay));
    QTRY_VERIFY(story.isClosed(towards));
}

void TestRelay::everyDatagramIsAccountedFor()
{
    constexpr int sent = 1000;
    Impairments impairments;
    impairments.lossPercent = 10;
    impairments.duplicatePercent = 5;
    impairments.reorderPercent = 10;
    impairments.jitterMs = 3;
    impairments.seed = 42;
    QByteArrayList lost;
    for (int round = 0; round < 2; ++round) {
        SessionStory story;
        command::OpenUdp target;
        target.on = story.session.newId('U');
        story.post(target);
        QTRY_VERIFY(story.port(target.on) != 0);
        const SocketId relay = open(story, 'D', story.port(target.on), impairments);
        const RawPeer client = RawPeer::udp();
        for (int i = 0; i < sent; ++i) {
            QVERIFY(client.sendTo(story.port(relay), QByteArray::number(i)));
            if (i % 100 == 99) // no more than its receive buffer holds
                QTRY_COMPARE(story.count(relay, EventKind::RecvFrom), i + 1);
        }
        const int expected =
            sent - count(story, relay, Interference::Lost) + count(story, relay, Interference::Doubled);
        QVERIFY(expected != sent);
        QTRY_COMPARE(story.count(target.on, EventKind::RecvFrom), expected);
        QCOMPARE(story.count(relay.accepted(1), EventKind::SendTo), expected);
        QVERIFY(count(story, relay, Interference::Reordered) > 50);
        if (round == 0)
            lost = lostDatagrams(story, relay);
        else
            QCOMPARE(lostDatagrams(story, relay), lost);
    }
    QVERIFY(lost.size() > 50);
}

void TestRelay::eachClientHasItsOwnSocketTowardsTheTarget()
{
    SessionStory story;
    const RawPeer target = RawPeer::udp();
    const RawPeer one = RawPeer::udp();
    const RawPeer two = RawPeer::udp();
    const SocketId relay = open(story, 'D', target.port());
    QVERIFY(one.sendTo(story.port(relay), "one"));
    QCOMPARE(target.receive(100), QByteArray("one"));
    QVERIFY(two.sendTo(story.port(relay), "two"));
    QCOMPARE(target.receive(100), QByteArray("two"));
    QTRY_VERIFY(story.port(relay.accepted(2)) != 0);
    QVERIFY(target.sendTo(story.port(relay.accepted(2)), "for two"));
    QCOMPARE(two.receive(100), QByteArray("for two"));
    QVERIFY(target.sendTo(story.port(relay.accepted(1)), "for one"));
    QCOMPARE(one.receive(100), QByteArray("for one"));
}

void TestRelay::passesBytesOnAndTheEndBehindThem()
{
    SessionStory story;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port());
    const RawPeer client = RawPeer::connectTcp(story.port(relay));
    const RawPeer server = target.accept();
    QVERIFY(client.send("question"));
    client.shutDownSend();
    QCOMPARE(server.receiveAll(), QByteArray("question"));
    QVERIFY(server.send("answer")); // the other direction is open still
    server.shutDownSend();
    QCOMPARE(client.receiveAll(), QByteArray("answer"));
    QTRY_COMPARE(story.of(relay.accepted(1)),
                 (QStringList{QStringLiteral("recv 8 question"), QStringLiteral("eof"), QStringLiteral("send 6 answer"),
                              QStringLiteral("shutdown"), QStringLiteral("close")}));
    QTRY_VERIFY(story.isClosed(relay.accepted(2)));
    QVERIFY(!client.endedByReset());
}

void TestRelay::bytesArriveSplitAndLateButAllOfThem()
{
    SessionStory story;
    Impairments impairments;
    impairments.delayMs = 10;
    impairments.jitterMs = 10;
    impairments.pieceSize = 500;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port(), impairments);
    const RawPeer client = RawPeer::connectTcp(story.port(relay));
    const RawPeer server = target.accept();
    const QByteArray bytes = patternBytes(1, 60'000);
    QVERIFY(client.send(bytes));
    client.shutDownSend();
    QCOMPARE(server.receiveAll(), bytes);
    QVERIFY(story.count(relay.accepted(2), EventKind::Send) >= 120);
    QVERIFY(count(story, relay.accepted(1), Interference::Split) > 0);
    QVERIFY(count(story, relay.accepted(1), Interference::HeldBack) > 0);
}

void TestRelay::cutsOffAfterSoManyBytes()
{
    SessionStory story;
    Impairments impairments;
    impairments.cutAfter = 5;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port(), impairments);
    const RawPeer client = RawPeer::connectTcp(story.port(relay));
    const RawPeer server = target.accept();
    QVERIFY(client.send("0123456789"));
    QCOMPARE(server.receiveAll(), QByteArray("01234"));
    QVERIFY(!server.endedByReset());
    QCOMPARE(client.receiveAll(), QByteArray());
    QVERIFY(!client.endedByReset());
    QTRY_COMPARE(story.of(relay.accepted(1)),
                 (QStringList{QStringLiteral("recv 10 0123456789"), QStringLiteral("simulated cut-off 5"),
                              QStringLiteral("close")}));
}

void TestRelay::cutsOffWithAReset()
{
    SessionStory story;
    Impairments impairments;
    impairments.cutAfter = 0;
    impairments.isCutByReset = true;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port(), impairments);
    const RawPeer client = RawPeer::connectTcp(story.port(relay));
    const RawPeer server = target.accept();
    QVERIFY(client.send("0123456789"));
    QCOMPARE(server.receiveAll(), QByteArray());
    QVERIFY(server.endedByReset());
    QCOMPARE(client.receiveAll(), QByteArray());
    QVERIFY(client.endedByReset());
    QTRY_COMPARE(story.last(relay.accepted(1)), QStringLiteral("reset-out"));
    QTRY_COMPARE(story.last(relay.accepted(2)), QStringLiteral("reset-out"));
}

void TestRelay::passesAResetOn()
{
    SessionStory story;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port());
    RawPeer client = RawPeer::connectTcp(story.port(relay));
    const RawPeer server = target.accept();
    QTRY_COMPARE(story.count(relay.accepted(2), EventKind::Connect), 1);
    client.reset();
    QCOMPARE(server.receiveAll(), QByteArray());
    QVERIFY(server.endedByReset());
}

void TestRelay::aSlowLineHoldsTheSenderBack()
{
    SessionStory story;
    Impairments impairments;
    impairments.bytesPerSecond = 1000;
    const RawPeer target = RawPeer::listenTcp();
    const SocketId relay = open(story, 'R', target.port(), impairments);
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), story.port(relay)};
    story.post(connect);
    const RawPeer server = target.accept();
    story.post(command::Send{connect.on, QByteArray(32 << 20, 'x')});
    QTRY_VERIFY(story.count(connect.on, EventKind::SendFull) > 0); // it went back to the sender
    const SocketId client = relay.accepted(1);
    QTRY_VERIFY(story.count(client, EventKind::Pending) > 0); // what the relay does not read waits in its kernel
    QVERIFY(story.received(client).size() <= (256 << 10) + (16 << 10));
    QVERIFY(!story.received(client).isEmpty());
    story.post(command::Reset{relay});
    QTRY_COMPARE(story.last(relay.accepted(2)), QStringLiteral("reset-out"));
    QTRY_VERIFY(story.isClosed(connect.on));
}

void TestRelay::closesTheClientIfTheTargetRefuses()
{
    SessionStory story;
    quint16 nobody = 0;
    {
        const RawPeer closed = RawPeer::listenTcp();
        nobody = closed.port();
    }
    const SocketId relay = open(story, 'R', nobody);
    const RawPeer client = RawPeer::connectTcp(story.port(relay));
    QCOMPARE(client.receiveAll(), QByteArray());
    QTRY_COMPARE(story.last(relay.accepted(2)), QStringLiteral("close"));
    QVERIFY(story.of(relay.accepted(2)).contains(QStringLiteral("error refused")));
}

void TestRelay::impairmentsChangeWhileItRuns()
{
    SessionStory story;
    const RawPeer target = RawPeer::udp();
    const RawPeer client = RawPeer::udp();
    const SocketId relay = open(story, 'D', target.port());
    QVERIFY(client.sendTo(story.port(relay), "before"));
    QCOMPARE(target.receive(100), QByteArray("before"));
    Impairments impairments;
    impairments.lossPercent = 100;
    story.post(command::SetImpairments{relay, impairments});
    story.post(command::Note{relay, QStringLiteral("changed")});
    QTRY_COMPARE(story.count(relay, EventKind::Note), 1);
    QVERIFY(client.sendTo(story.port(relay), "lost"));
    QTRY_COMPARE(count(story, relay, Interference::Lost), 1);
    story.post(command::SetImpairments{relay, {}});
    story.post(command::Note{relay, QStringLiteral("changed")});
    QTRY_COMPARE(story.count(relay, EventKind::Note), 2);
    QVERIFY(client.sendTo(story.port(relay), "after"));
    QCOMPARE(target.receive(100), QByteArray("after"));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_Relay.moc"
