// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QTest>

// Datagrams: whole, empty, cut, too large, refused, dropped, to many.
class TestUdp final : public QObject
{
    Q_OBJECT

private slots:
    void datagramsKeepTheirEdgesAndTheirSender();
    void anEmptyDatagramIsAnEvent();
    void theLargestDatagramFitsAndOneByteMoreIsSaid();
    void aDatagramLongerThanTheReceiveSizeIsCut();
    void aRefusalDoesNotEndAConnectedEndpoint();
    void refusalsOfUnconnectedSocketsCanBeAskedFor();
    void theDefaultPeerCanBeSetAndTakenAway();
    void receivingByHandTakesOneDatagram();
    void whatTheKernelDroppedIsCounted();
    void aFloodIsAccountedFor();
    void groupsAreJoinedAndLeft();
    void broadcastNeedsPermission();
    void sendingWithoutDestinationSaysSo();

private:
    static SocketId open(SessionStory& story, const command::ReceiveMode& receive = {true, 65536},
                         const QList<OptionRequest>& options = {});
};

SocketId TestUdp::open(SessionStory& story, const command::ReceiveMode& receive, const QList<OptionRequest>& options)
{
    command::OpenUdp command;
    command.on = story.session.newId('U');
    command.local = {QStringLiteral("127.0.0.1"), 0};
    command.receive = receive;
    command.options = options;
    story.post(command);
    return command.on;
}

static HostPort at(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), port};
}

void TestUdp::datagramsKeepTheirEdgesAndTheirSender()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    QVERIFY(peer.sendTo(story.port(id), "one"));
    QVERIFY(peer.sendTo(story.port(id), "two"));
    QTRY_COMPARE(story.of(id), (QStringList{QStringLiteral("recvfrom 3 one"), QStringLiteral("recvfrom 3 two")}));
    QCOMPARE(story.session.store().address(story.first(id, EventKind::RecvFrom).peer).port, peer.port());
    story.post(command::SendTo{id, at(peer.port()), "answer"});
    QCOMPARE(peer.receive(100), QByteArray("answer"));
    QTRY_COMPARE(story.state(id).senders.size(), 1);
}

void TestUdp::anEmptyDatagramIsAnEvent()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    QVERIFY(peer.sendTo(story.port(id), {}));
    QTRY_COMPARE(story.of(id), QStringList{QStringLiteral("recvfrom")});
    story.post(command::SendTo{id, at(story.port(id)), {}});
    QTRY_COMPARE(story.count(id, EventKind::RecvFrom), 2);
    QCOMPARE(story.count(id, EventKind::SendTo), 1);
}

void TestUdp::theLargestDatagramFitsAndOneByteMoreIsSaid()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    story.post(command::SendTo{id, at(story.port(id)), QByteArray(65507, 'l')});
    QTRY_COMPARE(story.received(id).size(), 65507);
    story.post(command::SendTo{id, at(story.port(id)), QByteArray(65508, 'l')});
    QTRY_COMPARE(story.of(id).value(story.of(id).size() - 1), QStringLiteral("error too-long"));
    QCOMPARE(story.first(id, EventKind::Error).asked, 65508);
}

void TestUdp::aDatagramLongerThanTheReceiveSizeIsCut()
{
    SessionStory story;
    const SocketId id = open(story, {true, 5});
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    QVERIFY(peer.sendTo(story.port(id), "Hello, UDP Server"));
    QVERIFY(peer.sendTo(story.port(id), "12345"));
    QTRY_COMPARE(story.of(id),
                 (QStringList{QStringLiteral("recvfrom-cut 5 Hello"), QStringLiteral("recvfrom 5 12345")}));
#ifdef Q_OS_LINUX
    QCOMPARE(story.first(id, EventKind::RecvFromCut).asked, 17);
#endif
}

static quint16 closedPort()
{
    const RawPeer peer = RawPeer::udp();
    return peer.port();
}

void TestUdp::aRefusalDoesNotEndAConnectedEndpoint()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    for (int round = 1; round <= 20; ++round) {
        story.post(command::SetPeer{id, at(closedPort())});
        story.post(command::SendTo{id, {}, "anybody?"});
        QTRY_VERIFY(story.count(id, EventKind::Error) >= round);
        QVERIFY(story.first(id, EventKind::Error).has(Event::IcmpAnswer));
        story.post(command::SetPeer{id, {}});
        QTRY_COMPARE(story.count(id, EventKind::Connect), 2 * round);
#ifdef Q_OS_LINUX
        QTRY_COMPARE(story.count(id, EventKind::Bind), 2); // once the system took its port back, and it is bound again
#endif
        const RawPeer peer = RawPeer::udp();
        QVERIFY(peer.sendTo(story.port(id), "still there?"));
        QTRY_COMPARE(story.count(id, EventKind::RecvFrom), round);
    }
    QVERIFY(!story.isClosed(id));
}

void TestUdp::refusalsOfUnconnectedSocketsCanBeAskedFor()
{
#ifndef Q_OS_LINUX
    QSKIP("IP_RECVERR is of Linux");
#endif
    SessionStory story;
    const SocketId silent = open(story);
    const SocketId told = open(story, {true, 65536}, {{OptionName::ReceiveErrors, 1}});
    QTRY_VERIFY(story.port(told) != 0);
    const quint16 nobody = closedPort();
    story.post(command::SendTo{silent, at(nobody), "x"});
    story.post(command::SendTo{told, at(nobody), "x"});
    QTRY_COMPARE(story.of(told), (QStringList{QStringLiteral("sendto 1 x"), QStringLiteral("error refused")}));
    QCOMPARE(story.session.store().address(story.first(told, EventKind::Error).peer).port, nobody);
    story.post(command::SendTo{told, at(nobody), "y"}); // the answer to the first did not eat the second
    QTRY_COMPARE(story.count(told, EventKind::SendTo), 2);
    QCOMPARE(story.count(silent, EventKind::Error), 0);
}

void TestUdp::theDefaultPeerCanBeSetAndTakenAway()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer chosen = RawPeer::udp();
    const RawPeer other = RawPeer::udp();
    story.post(command::SetPeer{id, at(chosen.port())});
    story.post(command::SendTo{id, {}, "to you"});
    QCOMPARE(chosen.receive(100), QByteArray("to you"));
    QVERIFY(other.sendTo(story.port(id), "not heard"));
    QVERIFY(chosen.sendTo(story.port(id), "heard"));
    QTRY_COMPARE(story.received(id), QByteArray("heard"));
    story.post(command::SetPeer{id, {}});
    QTRY_COMPARE(story.count(id, EventKind::Connect), 2);
#ifdef Q_OS_LINUX
    QTRY_COMPARE(story.count(id, EventKind::Bind), 2); // until then the port that the system had chosen is nobody's
#endif
    QVERIFY(other.sendTo(story.port(id), " now"));
    QTRY_COMPARE(story.received(id), QByteArray("heard now"));
}

void TestUdp::receivingByHandTakesOneDatagram()
{
    SessionStory story;
    const SocketId id = open(story, {false, 5});
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    QVERIFY(peer.sendTo(story.port(id), "Hello, UDP Server"));
    QVERIFY(peer.sendTo(story.port(id), "abc"));
    QTRY_VERIFY(story.count(id, EventKind::Pending) > 0);
    QCOMPARE(story.count(id, EventKind::RecvFrom) + story.count(id, EventKind::RecvFromCut), 0);
    story.post(command::Receive{id, 5});
    story.post(command::Receive{id, 100});
    QTRY_COMPARE(story.received(id), QByteArray("Helloabc"));
}

void TestUdp::whatTheKernelDroppedIsCounted()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux tells how many datagrams it dropped");
#endif
    SessionStory story;
    const SocketId id = open(story, {false, 65536}, {{OptionName::ReceiveBuffer, 4096}});
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    for (int i = 0; i < 100; ++i)
        QVERIFY(peer.sendTo(story.port(id), QByteArray(64, char('0' + i % 10))));
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).datagramsDropped > 0);
    story.post(command::SetReceive{id, {true, 65536}});
    QTRY_COMPARE(story.count(id, EventKind::RecvFrom) + int(story.state(id).datagramsDropped), 100);
}

void TestUdp::aFloodIsAccountedFor()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    const RawPeer peer = RawPeer::udp();
    static constexpr quint64 sent = 200'000;
    const QByteArray datagram(64, 'f');
    const quint16 port = story.port(id);
    for (quint64 i = 0; i < sent; ++i)
        QVERIFY(peer.sendTo(port, datagram));
    const auto accounted = [&story, id] {
        const EndpointState* state = story.session.endpoints().find(id);
        return state ? state->datagramsReceived + state->datagramsDropped : 0;
    };
    QTRY_COMPARE(accounted(), sent);
    QVERIFY(story.state(id).datagramsReceived > 0);
}

void TestUdp::groupsAreJoinedAndLeft()
{
    SessionStory story;
    command::OpenUdp command;
    command.on = story.session.newId('U');
    command.local = {QStringLiteral("0.0.0.0"), 0};
    story.post(command);
    QTRY_VERIFY(story.port(command.on) != 0);
    story.post(command::Join{command.on, QStringLiteral("239.1.2.3"), QStringLiteral("lo")});
    QTRY_COMPARE(story.of(command.on), QStringList{QStringLiteral("join")});
    story.post(command::Leave{command.on, QStringLiteral("239.1.2.3"), QStringLiteral("lo")});
    story.post(command::Join{command.on, QStringLiteral("239.1.2.3"), QStringLiteral("no-such-if")});
    QTRY_COMPARE(story.of(command.on),
                 (QStringList{QStringLiteral("join"), QStringLiteral("leave"), QStringLiteral("error invalid")}));
}

void TestUdp::broadcastNeedsPermission()
{
    SessionStory story;
    command::OpenUdp command;
    command.on = story.session.newId('U');
    command.local = {QStringLiteral("0.0.0.0"), 0};
    story.post(command);
    QTRY_VERIFY(story.port(command.on) != 0);
    story.post(command::SendTo{command.on, {QStringLiteral("127.255.255.255"), 9}, "to all"});
    QTRY_COMPARE(story.of(command.on), QStringList{QStringLiteral("error denied")});
    story.post(command::SetOption{command.on, {OptionName::Broadcast, 1}});
    story.post(command::SendTo{command.on, {QStringLiteral("127.255.255.255"), 9}, "to all"});
    QTRY_COMPARE(story.count(command.on, EventKind::SendTo), 1);
}

void TestUdp::sendingWithoutDestinationSaysSo()
{
    SessionStory story;
    const SocketId id = open(story);
    QTRY_VERIFY(story.port(id) != 0);
    story.post(command::SendTo{id, {}, "where to?"});
    QTRY_COMPARE(story.of(id), QStringList{QStringLiteral("error no-peer")});
}

QTEST_GUILESS_MAIN(TestUdp)
#include "tst_Udp.moc"
