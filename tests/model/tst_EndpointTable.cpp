// SPDX-License-Identifier: MIT
#include "model/endpoints/EndpointTable.h"

#include "tests/support/EventScript.h"

#include <QSignalSpy>
#include <QTest>

using Phase = EndpointState::Phase;

class tst_EndpointTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aServerListens();
    void aClientConnectsAndTheServerHasAConnection();
    void bytesAreCountedOnBothSides();
    void aRefusedClientIsClosedAndKeepsItsError();
    void connectingAgainStartsAnew();
    void aStoppedServerKeepsItsConnections();
    void manualAcceptCountsWhoWaits();
    void manualReceiveCountsWhatWaits();
    void derivesTheStatesOfATeardown();
    void theSystemKnowsTheStateBetter();
    void aResetEndsAndIsAnError();
    void remembersTheSendBuffer();
    void usedUpDescriptorsStopAccepting();
    void optionsShowAskedAndActual();
    void udpKnowsItsSenders();
    void udpKeepsFiftySendersLatestFirst();
    void udpErrorsDoNotEndIt();
    void udpHasADefaultPeerUntilItHasNone();
    void groupsAreJoinedAndLeft();
    void lookUpsResolveOnlyWhatIsClosed();
    void tellsOnceABatchWhoChanged();
    void removedEndpointsStayAway();
    void connectionsThatEndedLongAgoAreForgotten();
    void knowsWhetherAllIsLoopback();
    void eventsOfTheSessionHaveNoEndpoint();

private:
    void play(const char* picture);
    const EndpointState& state(const char* id) const;
    // "C1 closed", "S1 listening LISTEN": phase and TCP state, a derived one in parentheses.
    QString life(const char* id) const;

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventScript> m_script;
    std::unique_ptr<EndpointTable> m_table;
};

static SocketId id(const char* text)
{
    return SocketId::fromString(QString::fromLatin1(text)).value();
}

void tst_EndpointTable::init()
{
    m_store = std::make_unique<EventStore>();
    m_script = std::make_unique<EventScript>(*m_store);
    m_table = std::make_unique<EndpointTable>(*m_store);
}

void tst_EndpointTable::cleanup()
{
    m_table.reset();
}

void tst_EndpointTable::play(const char* picture)
{
    m_table->append(m_script->play(QString::fromUtf8(picture)));
}

const EndpointState& tst_EndpointTable::state(const char* text) const
{
    const EndpointState* found = m_table->find(id(text));
    if (found == nullptr)
        qFatal("%s is not in the table", text);
    return *found;
}

QString tst_EndpointTable::life(const char* text) const
{
    static const QHash<Phase, QString> phases = {{Phase::Closed, QStringLiteral("closed")},
                                                 {Phase::Resolving, QStringLiteral("resolving")},
                                                 {Phase::Connecting, QStringLiteral("connecting")},
                                                 {Phase::Listening, QStringLiteral("listening")},
                                                 {Phase::Open, QStringLiteral("open")}};
    const EndpointState& found = state(text);
    const QString tcp = tcpStateName(found.tcpState);
    return phases[found.phase] + QLatin1Char(' ') +
           (found.isTcpStateDerived ? QLatin1Char('(') + tcp + QLatin1Char(')') : tcp);
}

void tst_EndpointTable::aServerListens()
{
    play("S1 listens 127.0.0.1:8888");
    QCOMPARE(life("S1"), QStringLiteral("listening (LISTEN)"));
    QCOMPARE(state("S1").local.display(), QStringLiteral("127.0.0.1:8888"));
    QVERIFY(!state("S1").peer.isValid());
    QCOMPARE(state("S1").firstEvent, EventId(0));
    QCOMPARE(m_table->openSockets(), 1);
    play("S1 closes");
    QCOMPARE(life("S1"), QStringLiteral("closed (CLOSED)"));
    QCOMPARE(m_table->openSockets(), 0);
}

void tst_EndpointTable::aClientConnectsAndTheServerHasAConnection()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1");
    QCOMPARE(life("C1"), QStringLiteral("open (ESTABLISHED)"));
    QCOMPARE(life("S1.1"), QStringLiteral("open (ESTABLISHED)"));
    QCOMPARE(life("S1"), QStringLiteral("listening (LISTEN)"));
    QCOMPARE(state("C1").peer.display(), QStringLiteral("127.0.0.1:8888"));
    QCOMPARE(state("S1.1").peer, state("C1").local);
    QCOMPARE(state("S1.2").peer, state("C2").local);
    QCOMPARE(state("S1.1").local.display(), QStringLiteral("127.0.0.1:8888"));
    QCOMPARE(state("S1").accepted, 2);
    QCOMPARE(m_table->connections(id("S1")), (QList<SocketId>{id("S1.1"), id("S1.2")}));
    QCOMPARE(m_table->endpoints(), (QList<SocketId>{id("S1"), id("C1"), id("C2")}));
    QCOMPARE(m_table->openSockets(), 5);
}

void tst_EndpointTable::bytesAreCountedOnBothSides()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'hello'; C1 sends 'xyz'");
    QCOMPARE(state("C1").bytesSent, 8U);
    QCOMPARE(state("C1").bytesReceived, 5U);
    QCOMPARE(state("S1.1").bytesSent, 5U);
    QCOMPARE(state("S1.1").bytesReceived, 5U);
    QCOMPARE(m_table->bytesSent(), 13U);
    QCOMPARE(m_table->bytesReceived(), 10U);
    QCOMPARE(m_store->payload(m_store->at(state("C1").lastReceived)), QByteArray("hello"));
}

void tst_EndpointTable::aRefusedClientIsClosedAndKeepsItsError()
{
    play("C1 is refused 127.0.0.1:1");
    QCOMPARE(life("C1"), QStringLiteral("closed (CLOSED)"));
    QCOMPARE(m_store->at(state("C1").lastError).error, ErrorId::Refused);
    QCOMPARE(m_table->errorCount(), 1U);
}

void tst_EndpointTable::connectingAgainStartsAnew()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'x'; C1 option TCP_NODELAY 1 1; S1.1 sees the end; "
         "C1 is reset");
    QVERIFY(state("C1").lastError != noEvent);
    const EventId first = state("C1").firstEvent;
    play("C1 waits for S1");
    QCOMPARE(life("C1"), QStringLiteral("open (ESTABLISHED)"));
    QCOMPARE(state("C1").bytesSent, 0U);
    QCOMPARE(state("C1").lastError, noEvent);
    QVERIFY(state("C1").options.isEmpty());
    QCOMPARE(state("C1").firstEvent, first);
    QCOMPARE(m_table->endpoints().count(id("C1")), 1);
}

void tst_EndpointTable::aStoppedServerKeepsItsConnections()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; S1 closes; S1 listens 127.0.0.1:8889");
    QCOMPARE(life("S1.1"), QStringLiteral("open (ESTABLISHED)"));
    QCOMPARE(m_table->connections(id("S1")), QList<SocketId>{id("S1.1")});
    QCOMPARE(state("S1").local.port, 8889);
}

void tst_EndpointTable::manualAcceptCountsWhoWaits()
{
    play("S1 listens 127.0.0.1:8888; C1 waits for S1; C2 waits for S1");
    QCOMPARE(state("S1").connectionsWaiting, 2);
    QVERIFY(m_table->find(id("S1.1")) == nullptr);
    play("S1 accepts");
    QCOMPARE(state("S1").connectionsWaiting, 1);
    QCOMPARE(state("S1.1").peer, state("C1").local);
}

void tst_EndpointTable::manualReceiveCountsWhatWaits()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'hello, you'; S1.1 has 10 waiting");
    QCOMPARE(state("S1.1").bytesWaiting, 10);
    play("S1.1 receives 'hello'");
    QCOMPARE(state("S1.1").bytesWaiting, 5);
    play("S1.1 sees the end");
    QCOMPARE(state("S1.1").bytesWaiting, 0);
}

void tst_EndpointTable::derivesTheStatesOfATeardown()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 shuts down");
    QCOMPARE(life("C1"), QStringLiteral("open (FIN-WAIT-1)"));
    QVERIFY(state("C1").hasSentFin);
    play("S1.1 sees the end");
    QCOMPARE(life("S1.1"), QStringLiteral("open (CLOSE-WAIT)"));
    QVERIFY(state("S1.1").hasReceivedEnd);
    play("S1.1 shuts down; C1 sees the end");
    QCOMPARE(life("S1.1"), QStringLiteral("open (LAST-ACK)"));
    QCOMPARE(life("C1"), QStringLiteral("open (TIME-WAIT)"));
    play("S1.1 closes; C1 closes");
    QCOMPARE(life("C1"), QStringLiteral("closed (CLOSED)"));
}

void tst_EndpointTable::theSystemKnowsTheStateBetter()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 shuts down; C1 state FIN-WAIT-2");
    QCOMPARE(life("C1"), QStringLiteral("open FIN-WAIT-2"));
    Event shut = m_script->event(QStringLiteral("S1.1"), EventKind::Eof, Call::Recv);
    shut.tcpState = TcpState::CloseWait;
    const EventId eof = m_script->add(shut);
    m_table->append({eof, eof + 1});
    QCOMPARE(life("S1.1"), QStringLiteral("open CLOSE-WAIT"));
    play("C1 closes; C1 state TIME-WAIT");
    QCOMPARE(life("C1"), QStringLiteral("closed TIME-WAIT"));
}

void tst_EndpointTable::aResetEndsAndIsAnError()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 resets; S1.1 is reset");
    QCOMPARE(life("C1"), QStringLiteral("closed (CLOSED)"));
    QCOMPARE(life("S1.1"), QStringLiteral("closed (CLOSED)"));
    QCOMPARE(state("C1").lastError, noEvent);
    QCOMPARE(m_store->at(state("S1.1").lastError).kind, EventKind::ResetIn);
    QCOMPARE(m_table->errorCount(), 1U);
}

void tst_EndpointTable::remembersTheSendBuffer()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 is full");
    QVERIFY(state("C1").isSendBufferFull);
    play("C1 has room");
    QVERIFY(!state("C1").isSendBufferFull);
    play("C1 is full; C1 resets");
    QVERIFY(!state("C1").isSendBufferFull);
}

void tst_EndpointTable::usedUpDescriptorsStopAccepting()
{
    play("S1 listens 127.0.0.1:8888; S1 fails accept too-many");
    QVERIFY(!state("S1").isAccepting);
    QCOMPARE(life("S1"), QStringLiteral("listening (LISTEN)"));
    play("C1 connects S1");
    QVERIFY(state("S1").isAccepting);
}

void tst_EndpointTable::optionsShowAskedAndActual()
{
    play("U1 opens 127.0.0.1:9001; U1 option SO_RCVBUF 4194304 425984; U1 option SO_NONSENSE 1 1");
    QCOMPARE(state("U1").options.size(), 1);
    const OptionValue buffer = state("U1").options[OptionName::ReceiveBuffer];
    QCOMPARE(buffer.asked, 4194304);
    QCOMPARE(buffer.actual, std::optional<qint64>(425984));
    Event unknown = m_script->event(QStringLiteral("U1"), EventKind::Option, Call::SetSockOpt);
    unknown.text = m_store->textId(QStringLiteral("IP_TTL"));
    unknown.asked = 3;
    unknown.flags = Event::ValueUnknown;
    const EventId added = m_script->add(unknown);
    m_table->append({added, added + 1});
    QVERIFY(!state("U1").options[OptionName::TimeToLive].actual.has_value());
}

void tst_EndpointTable::udpKnowsItsSenders()
{
    play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002; U3 opens 127.0.0.1:9003; "
         "U2 -> U1 'one'; U3 -> U1 ''; U2 -> U1 'two'; U1 drops 3");
    const EndpointState& u1 = state("U1");
    QCOMPARE(u1.datagramsReceived, 3U);
    QCOMPARE(u1.bytesReceived, 6U);
    QCOMPARE(u1.datagramsDropped, 3U);
    QCOMPARE(u1.senders.size(), 2);
    QCOMPARE(u1.senders[0].address, state("U2").local);
    QCOMPARE(u1.senders[0].datagrams, 2U);
    QCOMPARE(u1.senders[1].address.port, 9003);
    QCOMPARE(state("U2").datagramsSent, 2U);
    QCOMPARE(life("U1"), QStringLiteral("open ()"));
}

void tst_EndpointTable::udpKeepsFiftySendersLatestFirst()
{
    play("U1 opens 127.0.0.1:9001");
    for (int i = 0; i < 60; ++i) {
        const QString picture = QStringLiteral("U2 opens 127.0.0.1:%1; U2 -> U1 'x'").arg(10000 + i);
        m_table->append(m_script->play(picture));
    }
    QCOMPARE(state("U1").senders.size(), 50);
    QCOMPARE(state("U1").senders.first().address.port, 10059);
    QCOMPARE(state("U1").senders.last().address.port, 10010);
}

void tst_EndpointTable::udpErrorsDoNotEndIt()
{
    play("U1 opens 127.0.0.1:9001; U1 fails recvfrom refused; U1 fails sendto too-long; U1 fails connect unreachable");
    QCOMPARE(life("U1"), QStringLiteral("open ()"));
    QCOMPARE(m_table->errorCount(), 3U);
    play("U2 opens 127.0.0.1:9001; U2 fails bind in-use");
    QCOMPARE(life("U2"), QStringLiteral("closed ()"));
}

void tst_EndpointTable::udpHasADefaultPeerUntilItHasNone()
{
    play("U1 opens 127.0.0.1:9001");
    Event connect = m_script->event(QStringLiteral("U1"), EventKind::Connect, Call::Connect);
    connect.peer = m_store->addressId(SocketAddress::internet(QHostAddress::LocalHost, 7));
    m_script->add(connect);
    connect.peer = 0;
    m_table->append({2, 3});
    QCOMPARE(state("U1").peer.display(), QStringLiteral("127.0.0.1:7"));
    m_script->add(connect);
    m_table->append({3, 4});
    QVERIFY(!state("U1").peer.isValid());
    QCOMPARE(life("U1"), QStringLiteral("open ()"));
}

void tst_EndpointTable::groupsAreJoinedAndLeft()
{
    play("U1 opens 127.0.0.1:9001; U1 joins 239.1.2.3; U1 joins 239.1.2.4; U1 leaves 239.1.2.3");
    QCOMPARE(state("U1").groups, QStringList{QStringLiteral("239.1.2.4")});
}

void tst_EndpointTable::lookUpsResolveOnlyWhatIsClosed()
{
    for (const char* text : {"C1", "U1"}) {
        if (*text == 'U')
            play("U1 opens 127.0.0.1:9001");
        Event lookUp = m_script->event(QString::fromLatin1(text), EventKind::Resolve, Call::GetAddrInfo);
        lookUp.flags = Event::Started;
        const EventId added = m_script->add(lookUp);
        m_table->append({added, added + 1});
    }
    QCOMPARE(life("C1"), QStringLiteral("resolving (CLOSED)"));
    QCOMPARE(life("U1"), QStringLiteral("open ()"));
    play("C1 fails getaddrinfo not-found; U1 fails getaddrinfo not-found");
    QCOMPARE(life("C1"), QStringLiteral("closed (CLOSED)"));
    QCOMPARE(life("U1"), QStringLiteral("open ()"));
}

void tst_EndpointTable::tellsOnceABatchWhoChanged()
{
    QSignalSpy changed(m_table.get(), &EndpointTable::changed);
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'a'; C1 -> S1.1 'b'");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<QList<SocketId>>(), (QList<SocketId>{id("C1"), id("S1"), id("S1.1")}));
    m_table->append({m_store->end(), m_store->end()});
    QCOMPARE(changed.size(), 1);
}

void tst_EndpointTable::removedEndpointsStayAway()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1; C1 closes; S1.1 closes; S1 closes");
    m_table->remove(id("S1.1"));
    QCOMPARE(m_table->connections(id("S1")), QList<SocketId>{id("S1.2")});
    m_table->remove(id("S1"));
    m_table->remove(id("C1"));
    play("C1 state TIME-WAIT; S1.1 state CLOSED; S1.2 state CLOSED");
    QCOMPARE(m_table->endpoints(), QList<SocketId>{id("C2")});
    QVERIFY(m_table->find(id("S1.1")) == nullptr);
    QVERIFY(m_table->find(id("S1.2")) == nullptr);
    play("C1 is refused 127.0.0.1:1");
    QVERIFY(m_table->find(id("C1")) != nullptr);
}

void tst_EndpointTable::connectionsThatEndedLongAgoAreForgotten()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1");
    constexpr int count = 2 * EndpointTable::keptConnections;
    for (int i = 2; i <= count; ++i)
        play(qPrintable(QStringLiteral("C%1 connects S1; S1.%1 closes").arg(i)));
    const EndpointState* server = m_table->find(id("S1"));
    QVERIFY(server->connections.size() < EndpointTable::keptConnections * 5 / 4);
    QCOMPARE(server->connections.size() + server->forgotten, qsizetype(count));
    QCOMPARE(server->connections.constFirst(), id("S1.1")); // still open
    play("S1.2 state TIME-WAIT");
    QVERIFY(m_table->find(id("S1.2")) == nullptr && m_table->find(id("S1.2000")) != nullptr);
}

void tst_EndpointTable::knowsWhetherAllIsLoopback()
{
    QVERIFY(m_table->isLoopbackOnly());
    play("S1 listens 127.0.0.1:8888; C1 connects S1; U1 opens [::1]:9001");
    QVERIFY(m_table->isLoopbackOnly());
    play("S2 listens 0.0.0.0:8889");
    QVERIFY(!m_table->isLoopbackOnly());
    play("S2 closes");
    QVERIFY(m_table->isLoopbackOnly());
}

void tst_EndpointTable::eventsOfTheSessionHaveNoEndpoint()
{
    Event note;
    note.kind = EventKind::Note;
    const EventId added = m_script->add(note);
    m_table->append({added, added + 1});
    QVERIFY(m_table->endpoints().isEmpty());
    QVERIFY(m_table->find(SocketId()) == nullptr);
}

QTEST_GUILESS_MAIN(tst_EndpointTable)
#include "tst_EndpointTable.moc"
