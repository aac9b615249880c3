// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include "model/sockets/NetworkThread.h"
#include "model/sockets/native/FakeSocketFacts.h"
#include "model/sockets/native/SocketCalls.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

#include <fcntl.h>
#include <sys/resource.h>

// Accepting: by hand, in floods, at the limits, and again after the descriptors were used up.
class TestAccepting final : public QObject
{
    Q_OBJECT

private slots:
    void byHandOneConnectionAtATime();
    void waitingConnectionsAreConnectedBeforeAccept();
    void aFloodIsAcceptedWhole();
    void aboveTheLimitIsAcceptedAndClosed();
    void acceptingResumesWhenDescriptorsAreFree();
    void noDescriptorForNobodyIsNoFailure();
    void portInUseIsSaid();
    void stoppingKeepsTheConnections();
    void whatTheSystemDoesNotKnowIsNotInvented();
};

void TestAccepting::byHandOneConnectionAtATime()
{
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.acceptAutomatically = false;
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    const RawPeer first = RawPeer::connectTcp(story.port(listen.on));
    const RawPeer second = RawPeer::connectTcp(story.port(listen.on));
    QTRY_VERIFY(story.state(listen.on).connectionsWaiting == 2);
    QCOMPARE(story.count(listen.on, EventKind::Accept), 0);
    story.post(command::Accept{listen.on});
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), 1);
    QVERIFY(first.send("x"));
    QTRY_COMPARE(story.received(listen.on.accepted(1)), QByteArray("x"));
    QCOMPARE(story.count(listen.on, EventKind::Accept), 1);
    story.post(command::SetAccept{listen.on, true});
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), 2);
}

void TestAccepting::waitingConnectionsAreConnectedBeforeAccept()
{
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.acceptAutomatically = false;
    listen.backlog = 1;
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), story.port(listen.on)};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::Send{connect.on, "early"});
    QTRY_COMPARE(story.count(connect.on, EventKind::Send), 1);
    QCOMPARE(story.count(listen.on, EventKind::Accept), 0);
    story.post(command::Accept{listen.on});
    QTRY_COMPARE(story.received(listen.on.accepted(1)), QByteArray("early"));
}

void TestAccepting::aFloodIsAcceptedWhole()
{
    static constexpr int flood = 1000;
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.backlog = 4096;
    listen.maxConnections = 2000;
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    std::vector<RawPeer> peers;
    for (int i = 0; i < flood; ++i) {
        peers.push_back(RawPeer::connectTcp(story.port(listen.on)));
        QVERIFY(peers.back().isOpen());
    }
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), flood);
    QCOMPARE(story.count(listen.on, EventKind::Error), 0);
}

void TestAccepting::aboveTheLimitIsAcceptedAndClosed()
{
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.maxConnections = 2;
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    RawPeer first = RawPeer::connectTcp(story.port(listen.on));
    const RawPeer second = RawPeer::connectTcp(story.port(listen.on));
    const RawPeer third = RawPeer::connectTcp(story.port(listen.on));
    QTRY_COMPARE(story.of(listen.on.accepted(3)),
                 (QStringList{QStringLiteral("error limit"), QStringLiteral("close")}));
    QVERIFY(third.receive(1).isEmpty());
    first.close();
    QTRY_COMPARE(story.count(listen.on.accepted(1), EventKind::Eof), 1);
    story.post(command::Close{listen.on.accepted(1), false});
    QTRY_COMPARE(story.count(listen.on.accepted(1), EventKind::Close), 1);
    const RawPeer fourth = RawPeer::connectTcp(story.port(listen.on));
    QVERIFY(fourth.send("in"));
    QTRY_COMPARE(story.received(listen.on.accepted(4)), QByteArray("in"));
}

void TestAccepting::acceptingResumesWhenDescriptorsAreFree()
{
    SessionStory story;
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);
    rlimit before = {};
    ::getrlimit(RLIMIT_NOFILE, &before);
    std::vector<RawPeer> peers;
    for (int i = 0; i < 20; ++i)
        peers.push_back(RawPeer::connectTcp(story.port(server)));
    QTRY_COMPARE(story.count(server, EventKind::Accept), 20);
    // From here on no descriptor above those in use: the kernel completes the handshake, accept() fails.
    rlimit tight = before;
    const RawPeer late(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    tight.rlim_cur = rlim_t(late.fd()) + 1;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    late.connectTo(story.port(server));
    QTRY_COMPARE(story.of(server).value(story.of(server).size() - 1), QStringLiteral("error too-many"));
    QTRY_VERIFY(!story.state(server).isAccepting);
    QElapsedTimer clock;
    clock.start();
    ::setrlimit(RLIMIT_NOFILE, &before);
    QTRY_COMPARE(story.count(server, EventKind::Accept), 21);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(story.state(server).isAccepting);
}

// Linux says EMFILE before it looks whether somebody waits.
void TestAccepting::noDescriptorForNobodyIsNoFailure()
{
    const RawPeer listener = RawPeer::listenTcp();
    ::fcntl(listener.fd(), F_SETFL, O_NONBLOCK);
    rlimit before = {};
    ::getrlimit(RLIMIT_NOFILE, &before);
    rlimit tight = before;
    tight.rlim_cur = 1; // standard input
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    const native::CallResult nobody = native::acceptSocket(listener.fd());
    ::setrlimit(RLIMIT_NOFILE, &before);
    const RawPeer client = RawPeer::connectTcp(listener.port());
    ::setrlimit(RLIMIT_NOFILE, &tight);
    const native::CallResult somebody = native::acceptSocket(listener.fd());
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(native::isTryAgain(nobody.error));
    QCOMPARE(somebody.error, EMFILE);
}

void TestAccepting::portInUseIsSaid()
{
    const RawPeer other = RawPeer::listenTcp();
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), other.port()};
    listen.options = {{OptionName::ReuseAddress, 1}};
    story.post(listen);
    QTRY_COMPARE(story.of(listen.on), (QStringList{QStringLiteral("error in-use"), QStringLiteral("close")}));
    QVERIFY(!Session::isPortFree(other.port()));
}

void TestAccepting::stoppingKeepsTheConnections()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::Echo, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QTRY_COMPARE(story.count(server, EventKind::Accept), 1);
    story.post(command::Close{server, false});
    QTRY_COMPARE(story.count(server, EventKind::Close), 1);
    QVERIFY(!RawPeer::connectTcp(story.port(server)).isOpen());
    QVERIFY(peer.send("go on"));
    QCOMPARE(peer.receive(10), QByteArray("go on"));
    command::Listen again; // under the same name; connection numbers go on
    again.on = server;
    again.where = {QStringLiteral("127.0.0.1"), 0};
    story.post(again);
    QTRY_COMPARE(story.count(server, EventKind::Listen), 2);
    const RawPeer next = RawPeer::connectTcp(story.port(server));
    QTRY_COMPARE(story.first(server.accepted(2), EventKind::Recv).on, SocketId());
    QTRY_COMPARE(story.count(server, EventKind::Accept), 2);
}

void TestAccepting::whatTheSystemDoesNotKnowIsNotInvented()
{
    EventStore store;
    const FakeSocketFacts knowsNothing;
    {
        NetworkThread network(store, knowsNothing);
        command::Listen listen;
        listen.on = SocketId('S', 1);
        listen.where = {QStringLiteral("127.0.0.1"), 0};
        network.post(listen);
        const auto port = [&store] {
            for (EventId i = 0; i < store.end(); ++i) {
                if (store.at(i).kind == EventKind::Listen)
                    return store.address(store.at(i).local).port;
            }
            return quint16(0);
        };
        QTRY_VERIFY(port() != 0);
        RawPeer peer = RawPeer::connectTcp(port());
        QVERIFY(peer.isOpen());
        peer.close();
        const auto lastKind = [&store] { return store.end() ? store.at(store.end() - 1).kind : EventKind::Note; };
        QTRY_COMPARE(lastKind(), EventKind::Eof);
        network.post(command::Close{SocketId('S', 1, 1), false});
        QTRY_COMPARE(lastKind(), EventKind::Close);
    }
    for (EventId i = 0; i < store.end(); ++i) {
        const Event event = store.at(i);
        QVERIFY(event.kind != EventKind::State);
        QCOMPARE(event.tcpState, TcpState::Unknown);
        if (event.kind == EventKind::Close)
            QVERIFY(event.has(Event::ValueUnknown));
    }
}

QTEST_GUILESS_MAIN(TestAccepting)
#include "tst_Accepting.moc"
