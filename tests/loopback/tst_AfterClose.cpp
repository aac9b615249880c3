// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QStandardPaths>
#include <QTest>

#include <array>
#include <cstdio>
#include <memory>

// TCP states, while a socket is open and after it is closed, are what the system says at the same moment.
class TestAfterClose final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aHalfCloseIsWhatTheSystemSays();
    void theActiveSideGoesThroughTimeWait();
    void bothShutDownAndStillOpenIsTimeWaitToo();
    void aResetLeavesNothing();
    void aFullBacklogLeavesTheClientInSynSent();
    void aPeerThatDoesNotReadLeavesLastAck();
    void finsThatCrossLeaveClosing();
    void aNewSocketOfTheSameNameIsNotToldOfTheOldOne();

private:
    void fillPeer(); // connects m_peer, which reads nothing, and sends it more than it takes
    void connectClient();
    void hasState(SocketId id, const char* state); // as the events tell it, and as ss does
    QString stateOf(SocketId id);                  // a derived one in parentheses
    QStringList told(SocketId id) const;           // the state events

    std::unique_ptr<SessionStory> m_story;
    SocketId m_server;
    SocketId m_accepted;
    SocketId m_client;
    RawPeer m_peer;
};

// What ss(8) of iproute2 says of a connection, in RFC spelling; empty: nothing. peer 0: the listening socket.
static QString systemSays(quint16 local, quint16 peer)
{
    const QByteArray command = "ss -Htan sport = :" + QByteArray::number(local);
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.constData(), "r"), &::pclose);
    std::array<char, 512> line = {};
    const QString end = peer == 0 ? QStringLiteral(":*") : QStringLiteral(":%1").arg(peer);
    while (pipe && std::fgets(line.data(), int(line.size()), pipe.get())) {
        const QStringList words = QString::fromLatin1(line.data()).simplified().split(u' ');
        if (words.size() >= 5 && words[4].endsWith(end))
            return words[0] == QLatin1String("ESTAB") ? QStringLiteral("ESTABLISHED") : words[0];
    }
    return {};
}

void TestAfterClose::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ss")).isEmpty())
        QSKIP("ss is not installed; Debian package: iproute2");
}

void TestAfterClose::init()
{
    m_story = std::make_unique<SessionStory>();
    m_server = m_story->listen();
    m_accepted = m_server.accepted(1);
    m_client = m_story->session.newId('C');
    QTRY_COMPARE(stateOf(m_server), QStringLiteral("LISTEN"));
}

void TestAfterClose::cleanup()
{
    m_story.reset();
}

void TestAfterClose::connectClient()
{
    command::Connect connect;
    connect.on = m_client;
    connect.to = {QStringLiteral("127.0.0.1"), m_story->port(m_server)};
    m_story->post(connect);
    QTRY_COMPARE(stateOf(m_client), QStringLiteral("ESTABLISHED"));
    QTRY_COMPARE(stateOf(m_accepted), QStringLiteral("ESTABLISHED"));
}

QString TestAfterClose::stateOf(SocketId id)
{
    const EndpointState state = m_story->state(id);
    const QString name = tcpStateName(state.tcpState);
    return state.isTcpStateDerived ? QStringLiteral("(%1)").arg(name) : name;
}

QStringList TestAfterClose::told(SocketId id) const
{
    QStringList words;
    const EventStore& store = m_story->session.store();
    for (EventId i = 0; i < store.end(); ++i) {
        const Event event = store.at(i);
        if (event.on == id && event.kind == EventKind::State)
            words += tcpStateName(TcpState(event.value));
    }
    return words;
}

void TestAfterClose::hasState(SocketId id, const char* state)
{
    QTRY_COMPARE(stateOf(id), QLatin1String(state));
    const EndpointState now = m_story->state(id);
    QCOMPARE(systemSays(now.local.port, now.peer.port), QLatin1String(state));
}

void TestAfterClose::aHalfCloseIsWhatTheSystemSays()
{
    hasState(m_server, "LISTEN");
    connectClient();
    hasState(m_client, "ESTABLISHED");
    hasState(m_accepted, "ESTABLISHED");
    m_story->post(command::ShutDown{m_client, command::Direction::Send});
    hasState(m_accepted, "CLOSE-WAIT");
    hasState(m_client, "FIN-WAIT-2");
}

void TestAfterClose::theActiveSideGoesThroughTimeWait()
{
    connectClient();
    m_story->post(command::Close{m_client, false});
    hasState(m_client, "FIN-WAIT-2");
    hasState(m_accepted, "CLOSE-WAIT");
    m_story->post(command::Close{m_accepted, false});
    hasState(m_client, "TIME-WAIT");
    QCOMPARE(stateOf(m_accepted), QStringLiteral("(CLOSED)"));
    const EndpointState accepted = m_story->state(m_accepted);
    QCOMPARE(systemSays(accepted.local.port, accepted.peer.port), QString());
    QCOMPARE(told(m_accepted), QStringList());

    Event last;
    const EventStore& store = m_story->session.store();
    for (EventId i = 0; i < store.end(); ++i) {
        if (store.at(i).on == m_client)
            last = store.at(i);
    }
    QCOMPARE(last.kind, EventKind::State);
    QCOMPARE(last.call, Call::ProcNetTcp);
    QVERIFY2(last.asked > 50'000 && last.asked <= 60'000, qPrintable(QString::number(last.asked)));
}

void TestAfterClose::bothShutDownAndStillOpenIsTimeWaitToo()
{
    connectClient();
    m_story->post(command::ShutDown{m_client, command::Direction::Send});
    hasState(m_accepted, "CLOSE-WAIT");
    m_story->post(command::ShutDown{m_accepted, command::Direction::Send});
    hasState(m_client, "TIME-WAIT");
    QVERIFY(m_story->state(m_client).isOpen());
    QTRY_COMPARE(stateOf(m_accepted), QStringLiteral("CLOSED"));
    QVERIFY(m_story->state(m_accepted).isOpen());
    m_story->post(command::Close{m_client, false}); // does not end TIME-WAIT
    QTRY_VERIFY(!m_story->state(m_client).isOpen());
    hasState(m_client, "TIME-WAIT");
}

void TestAfterClose::aResetLeavesNothing()
{
    connectClient();
    m_story->post(command::Reset{m_client});
    QTRY_COMPARE(stateOf(m_client), QStringLiteral("(CLOSED)"));
    QTRY_COMPARE(stateOf(m_accepted), QStringLiteral("(CLOSED)"));
    const EndpointState client = m_story->state(m_client);
    QCOMPARE(systemSays(client.local.port, client.peer.port), QString());
    QCOMPARE(systemSays(client.peer.port, client.local.port), QString());
}

void TestAfterClose::aFullBacklogLeavesTheClientInSynSent()
{
    const RawPeer listener = RawPeer::listenTcp(0);
    const RawPeer first =
        RawPeer::connectTcp(listener.port()); // fills the queue; Linux answers the next SYN with silence
    command::Connect connect;
    connect.on = m_client;
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    m_story->post(connect);
    hasState(m_client, "SYN-SENT");
    m_story->post(command::Close{m_client, false}); // gives up
    QTRY_COMPARE(stateOf(m_client), QStringLiteral("(CLOSED)"));
}

void TestAfterClose::fillPeer()
{
    constexpr int much = 1 << 20; // more than a receive buffer, less than both
    m_peer = RawPeer::connectTcp(m_story->port(m_server));
    QTRY_COMPARE(stateOf(m_accepted), QStringLiteral("ESTABLISHED"));
    m_story->post(command::Send{m_accepted, QByteArray(much, 'x')});
    QTRY_COMPARE(m_story->state(m_accepted).bytesSent, quint64(much));
}

// Our FIN stands behind bytes that the peer has no room for: it cannot be acknowledged.
void TestAfterClose::aPeerThatDoesNotReadLeavesLastAck()
{
    fillPeer();
    m_peer.shutDownSend();
    hasState(m_accepted, "CLOSE-WAIT");
    m_story->post(command::Close{m_accepted, false});
    hasState(m_accepted, "LAST-ACK");
    QVERIFY(!m_story->state(m_accepted).isOpen());
    m_peer.receiveAll();
    QTRY_COMPARE(told(m_accepted).last(), QStringLiteral("CLOSED"));
    QCOMPARE(told(m_accepted), (QStringList{QStringLiteral("LAST-ACK"), QStringLiteral("CLOSED")}));
}

void TestAfterClose::finsThatCrossLeaveClosing()
{
    fillPeer();
    m_story->post(command::ShutDown{m_accepted, command::Direction::Send});
    hasState(m_accepted, "FIN-WAIT-1");
    m_peer.shutDownSend();
    hasState(m_accepted, "CLOSING");
    m_peer.receiveAll();
    hasState(m_accepted, "TIME-WAIT");
}

void TestAfterClose::aNewSocketOfTheSameNameIsNotToldOfTheOldOne()
{
    connectClient();
    m_story->post(command::Close{m_client, false});
    hasState(m_client, "FIN-WAIT-2");
    command::Connect again;
    again.on = m_client;
    again.to = {QStringLiteral("127.0.0.1"), m_story->port(m_server)};
    m_story->post(again);
    QTRY_COMPARE(stateOf(m_client), QStringLiteral("ESTABLISHED"));
    const QStringList before = told(m_client);
    m_story->post(command::Close{m_accepted, false}); // the old one goes on to TIME-WAIT
    QTRY_COMPARE(stateOf(m_accepted), QStringLiteral("(CLOSED)"));
    m_story->post(command::Close{m_client, false}); // followed behind the old one in the same pass
    QTRY_COMPARE(told(m_client), before + QStringList{QStringLiteral("FIN-WAIT-2")});
}

QTEST_GUILESS_MAIN(TestAfterClose)
#include "tst_AfterClose.moc"
