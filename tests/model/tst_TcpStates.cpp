// SPDX-License-Identifier: MIT
#include "model/states/TcpStates.h"

#include "model/states/TcpStateText.h"
#include "tests/support/EventScript.h"

#include <QSignalSpy>
#include <QTest>

class tst_TcpStates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyTransitionIsOfTheFigure();
    void theWayBetweenStates_data();
    void theWayBetweenStates();
    void everythingIsExplainedInTwoSentences();

    void trails_data();
    void trails();
    void theSystemKnowsBetterThanWeDerive();
    void anAcceptedConnectionComesFromTheListeningSocket();
    void closedIsInTwoPlaces();
    void timeWaitHasACountdown();
    void whatFollowsCloseIsUnknownUntilTheSystemSaysIt();
    void aNewSocketOfTheSameNameBeginsAnew();
    void udpAndLocalSocketsAreNotHere();
    void tellsWhatMovedAndWhichWay();
    void dataIsNoNews();
    void aHundredThousandShortConnectionsAreForgotten();
    void aDamagedRecordingCannotGrowATrail();

private:
    void play(const char* picture);
    // "(CLOSED) [SYN-SENT] ESTABLISHED": read from the system, (derived), [passed through].
    QString trail(const char* id) const;
    QStringList at(TcpPlace place) const;

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventScript> m_script;
    std::unique_ptr<TcpStates> m_states;
};

static SocketId id(const char* text)
{
    return SocketId::fromString(QString::fromLatin1(text)).value();
}

static QString stepText(const TcpStep& step)
{
    const QString name = tcpStateName(step.state);
    switch (step.known) {
    case StateKnowledge::Read:
        return name;
    case StateKnowledge::Derived:
        return QStringLiteral("(%1)").arg(name);
    case StateKnowledge::PassedThrough:
        break;
    }
    return QStringLiteral("[%1]").arg(name);
}

void tst_TcpStates::init()
{
    m_store = std::make_unique<EventStore>();
    m_script = std::make_unique<EventScript>(*m_store);
    m_states = std::make_unique<TcpStates>(*m_store);
}

void tst_TcpStates::cleanup()
{
    m_states.reset();
}

void tst_TcpStates::play(const char* picture)
{
    m_states->append(m_script->play(QString::fromUtf8(picture)));
}

QString tst_TcpStates::trail(const char* text) const
{
    const TcpTrail* found = m_states->find(id(text));
    if (found == nullptr)
        return QStringLiteral("none");
    QStringList words;
    for (const TcpStep& step : found->steps())
        words += stepText(step);
    return words.join(u' ');
}

QStringList tst_TcpStates::at(TcpPlace place) const
{
    QStringList ids;
    for (const SocketId each : m_states->at(place))
        ids += each.fileForm();
    return ids;
}

void tst_TcpStates::everyTransitionIsOfTheFigure()
{
    for (size_t i = 0; i < tcpTransitionCount; ++i) {
        const TcpEdge& edge = tcpEdges()[i];
        QCOMPARE(size_t(edge.id), i);
        if (edge.id == TcpTransition::None)
            continue;
        QVERIFY(edge.to != TcpState::Unknown);
        QCOMPARE(edge.from == TcpState::Unknown, edge.id == TcpTransition::Reset);
    }
    QCOMPARE(tcpEdge(TcpTransition::CloseEstablished).label(), QStringLiteral("CLOSE / snd FIN"));
    QCOMPARE(tcpEdge(TcpTransition::Reset).label(), QStringLiteral("RST"));
}

void tst_TcpStates::theWayBetweenStates_data()
{
    QTest::addColumn<TcpState>("from");
    QTest::addColumn<TcpState>("to");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char* name, TcpState from, TcpState to, const char* labels) {
        QTest::newRow(name) << from << to << QString::fromLatin1(labels);
    };
    using S = TcpState;
    row("connect", S::Closed, S::Established, "active OPEN / snd SYN; rcv SYN,ACK / snd ACK");
    row("accept", S::Listen, S::Established, "rcv SYN / snd SYN,ACK; rcv ACK of SYN / x");
    row("half close", S::Established, S::FinWait2, "CLOSE / snd FIN; rcv ACK of FIN / x");
    row("not by the notes", S::FinWait1, S::TimeWait, "rcv ACK of FIN / x; rcv FIN / snd ACK");
    row("the same", S::Closed, S::Closed, "");
    row("backwards", S::CloseWait, S::Established, "");
    row("not through TIME-WAIT", S::FinWait2, S::Closed, "");
    row("not by RST", S::SynReceived, S::Closed,
        "rcv ACK of SYN / x; rcv FIN / snd ACK; CLOSE / snd FIN; rcv ACK of FIN / x");
}

void tst_TcpStates::theWayBetweenStates()
{
    QFETCH(TcpState, from);
    QFETCH(TcpState, to);
    QFETCH(QString, labels);
    QStringList found;
    for (const TcpTransition each : tcpWay(from, to))
        found += tcpEdge(each).label();
    QCOMPARE(found.join(QStringLiteral("; ")), labels);
}

void tst_TcpStates::everythingIsExplainedInTwoSentences()
{
    const auto sentences = [](const Message& message) {
        const QString text = translated(message);
        return text.count(QStringLiteral(". ")) + text.count(QStringLiteral("; ")) + text.endsWith(u'.');
    };
    for (int state = int(TcpState::Established); state <= int(TcpState::Closing); ++state)
        QVERIFY2(sentences(explanation(TcpState(state))) >= 2, tcpStateName(TcpState(state)).data());
    for (size_t i = 0; i < tcpTransitionCount; ++i)
        QVERIFY2(sentences(explanation(TcpTransition(i))) >= 2, qPrintable(tcpEdges()[i].label()));
}

void tst_TcpStates::trails_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("connection");
    const auto row = [](const char* name, const char* picture, const char* client, const char* connection) {
        QTest::newRow(name) << QStringLiteral("S1 listens 127.0.0.1:8888;") + QString::fromLatin1(picture)
                            << QString::fromLatin1(client) << QString::fromLatin1(connection);
    };
    row("open", "C1 connects S1", "(CLOSED) (SYN-SENT) (ESTABLISHED)", "[LISTEN] [SYN-RECEIVED] (ESTABLISHED)");
    row("active and passive close",
        "C1 connects S1; C1 closes; C1 state FIN-WAIT-2; S1.1 sees the end; S1.1 closes; C1 state TIME-WAIT; "
        "C1 state CLOSED",
        "(CLOSED) (SYN-SENT) (ESTABLISHED) (FIN-WAIT-1) FIN-WAIT-2 TIME-WAIT CLOSED",
        "[LISTEN] [SYN-RECEIVED] (ESTABLISHED) (CLOSE-WAIT) [LAST-ACK] (CLOSED)");
    row("half close, all derived", "C1 connects S1; C1 shuts down; S1.1 sees the end; S1.1 shuts down; C1 sees the end",
        "(CLOSED) (SYN-SENT) (ESTABLISHED) (FIN-WAIT-1) [FIN-WAIT-2] (TIME-WAIT)",
        "[LISTEN] [SYN-RECEIVED] (ESTABLISHED) (CLOSE-WAIT) (LAST-ACK)");
    row("simultaneous close",
        "C1 connects S1; C1 shuts down; S1.1 shuts down; C1 state CLOSING; S1.1 state CLOSING; C1 state TIME-WAIT",
        "(CLOSED) (SYN-SENT) (ESTABLISHED) (FIN-WAIT-1) CLOSING TIME-WAIT",
        "[LISTEN] [SYN-RECEIVED] (ESTABLISHED) (FIN-WAIT-1) CLOSING");
    row("reset", "C1 connects S1; C1 resets; S1.1 is reset", "(CLOSED) (SYN-SENT) (ESTABLISHED) (CLOSED)",
        "[LISTEN] [SYN-RECEIVED] (ESTABLISHED) (CLOSED)");
    row("refused", "C1 is refused 127.0.0.1:1", "(CLOSED) (SYN-SENT) (CLOSED)", "none");
    row("gone unseen", "C1 connects S1; C1 closes; C1 state CLOSED",
        "(CLOSED) (SYN-SENT) (ESTABLISHED) (FIN-WAIT-1) CLOSED", "[LISTEN] [SYN-RECEIVED] (ESTABLISHED)");
    row("a LAST-ACK that lasts",
        "C1 connects S1; S1.1 sees the end; S1.1 closes; S1.1 state LAST-ACK; S1.1 state CLOSED",
        "(CLOSED) (SYN-SENT) (ESTABLISHED)", "[LISTEN] [SYN-RECEIVED] (ESTABLISHED) (CLOSE-WAIT) LAST-ACK CLOSED");
}

void tst_TcpStates::trails()
{
    QFETCH(QString, picture);
    QFETCH(QString, client);
    QFETCH(QString, connection);
    m_states->append(m_script->play(picture));
    QCOMPARE(trail("C1"), client);
    QCOMPARE(trail("S1.1"), connection);
    QCOMPARE(trail("S1"), QStringLiteral("(CLOSED) (LISTEN)"));
}

void tst_TcpStates::theSystemKnowsBetterThanWeDerive()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1");
    Event shut = m_script->event(QStringLiteral("C1"), EventKind::Shutdown, Call::Shutdown);
    shut.flags = Event::SendSide;
    shut.tcpState = TcpState::FinWait2;
    const EventId shutId = m_script->add(shut);
    m_states->append({shutId, shutId + 1});
    QCOMPARE(trail("C1"), QStringLiteral("(CLOSED) (SYN-SENT) (ESTABLISHED) [FIN-WAIT-1] FIN-WAIT-2"));
    const QList<TcpStep> steps = m_states->find(id("C1"))->steps();
    QCOMPARE(steps[3].event, shutId);
    QCOMPARE(steps[3].by, TcpTransition::CloseEstablished);
    QCOMPARE(steps[4].by, TcpTransition::FinWait1Acknowledged);
    play("C1 state FIN-WAIT-2; S1.1 state ESTABLISHED"); // read now, and nothing new
    QCOMPARE(trail("S1.1"), QStringLiteral("[LISTEN] [SYN-RECEIVED] ESTABLISHED"));
    QCOMPARE(m_states->find(id("C1"))->steps().size(), 5);
}

void tst_TcpStates::anAcceptedConnectionComesFromTheListeningSocket()
{
    play("S1 listens 127.0.0.1:8888; C1 waits for S1");
    Event accept = m_script->event(QStringLiteral("S1"), EventKind::Accept, Call::Accept);
    accept.value = qint64(id("S1.1").packed());
    accept.tcpState = TcpState::CloseWait; // the peer had finished before accept()
    const EventId acceptId = m_script->add(accept);
    m_states->append({acceptId, acceptId + 1});
    QCOMPARE(trail("S1.1"), QStringLiteral("[LISTEN] [SYN-RECEIVED] [ESTABLISHED] CLOSE-WAIT"));
    QCOMPARE(trail("S1"), QStringLiteral("(CLOSED) (LISTEN)"));
    QCOMPARE(at(tcpPlace(TcpState::CloseWait)), QStringList{QStringLiteral("S1.1")});
}

void tst_TcpStates::closedIsInTwoPlaces()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 resets; S1.1 is reset; C2 is refused 127.0.0.1:1; S1 closes");
    QCOMPARE(at(TcpPlace::Ended), (QStringList{QStringLiteral("C1"), QStringLiteral("C2"), QStringLiteral("S1.1")}));
    QCOMPARE(at(tcpPlace(TcpState::Closed)), QStringList{QStringLiteral("S1")});
}

void tst_TcpStates::timeWaitHasACountdown()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 closes");
    Event waits = m_script->event(QStringLiteral("C1"), EventKind::State, Call::ProcNetTcp);
    waits.value = int(TcpState::TimeWait);
    waits.tcpState = TcpState::TimeWait;
    waits.asked = 59'000;
    const EventId waitsId = m_script->add(waits);
    m_states->append({waitsId, waitsId + 1});
    QCOMPARE(m_states->find(id("C1"))->endsAtNs(), m_store->at(waitsId).timeNs + 59'000'000'000);
    play("C1 state CLOSED");
    QCOMPARE(m_states->find(id("C1"))->endsAtNs(), 0);
}

void tst_TcpStates::whatFollowsCloseIsUnknownUntilTheSystemSaysIt()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 closes");
    QVERIFY(m_states->find(id("C1"))->isUnknownSinceClose());
    play("C1 state FIN-WAIT-2");
    QVERIFY(!m_states->find(id("C1"))->isUnknownSinceClose());
    QVERIFY(!m_states->find(id("S1.1"))->isUnknownSinceClose());
}

void tst_TcpStates::aNewSocketOfTheSameNameBeginsAnew()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 resets; C1 connects S1");
    QCOMPARE(trail("C1"), QStringLiteral("(CLOSED) (SYN-SENT) (ESTABLISHED)"));
    QVERIFY(!m_states->find(id("C1"))->isClosed());
    QCOMPARE(at(TcpPlace::Ended), QStringList());
}

void tst_TcpStates::udpAndLocalSocketsAreNotHere()
{
    play("U1 opens 127.0.0.1:9001; L1 listens 127.0.0.1:1; L2 connects L1");
    QVERIFY(m_states->isEmpty());
}

void tst_TcpStates::tellsWhatMovedAndWhichWay()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1");
    TcpMoves told;
    connect(m_states.get(), &TcpStates::changed, this, [&told](const TcpMoves& moves) { told = moves; });
    play("C1 shuts down; S1.1 sees the end");
    QCOMPARE(told.moves.size(), 2);
    QCOMPARE(told.moves[0].socket, id("C1"));
    QVERIFY(told.moves[0].from == tcpPlace(TcpState::Established));
    QVERIFY(told.moves[0].to == tcpPlace(TcpState::FinWait1));
    QCOMPARE(told.transitions.count(), size_t(2));
    QVERIFY(told.transitions.test(size_t(TcpTransition::CloseEstablished)));
    QVERIFY(told.transitions.test(size_t(TcpTransition::ReceiveFin)));
}

void tst_TcpStates::dataIsNoNews()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1");
    int told = 0;
    connect(m_states.get(), &TcpStates::changed, this, [&told] { ++told; });
    play("C1 -> S1.1 'hi'; S1.1 -> C1 'hi'");
    QCOMPARE(told, 0);
}

void tst_TcpStates::aHundredThousandShortConnectionsAreForgotten()
{
    play("S1 listens 127.0.0.1:8888");
    const EventId first = m_store->end();
    for (quint32 i = 1; i <= 100'000; ++i) {
        Event accept = m_script->event(QStringLiteral("S1"), EventKind::Accept, Call::Accept);
        accept.value = qint64(id("S1").accepted(i).packed());
        m_script->add(accept);
        Event close = accept;
        close.on = id("S1").accepted(i);
        close.kind = i % 2 == 0 ? EventKind::Close : EventKind::ResetIn;
        close.value = 0;
        m_script->add(close);
    }
    m_states->append({first, m_store->end()});
    size_t kept = 0;
    for (size_t place = 0; place < tcpPlaceCount; ++place)
        kept += m_states->at(TcpPlace(place)).size();
    QCOMPARE(kept, TcpStates::mostClosed + 1);
    QCOMPARE(trail("S1.1"), QStringLiteral("none"));
    QVERIFY(m_states->find(id("S1").accepted(100'000)) != nullptr);
}

void tst_TcpStates::aDamagedRecordingCannotGrowATrail()
{
    play("S1 listens 127.0.0.1:8888; C1 connects S1");
    for (int i = 0; i < 1000; ++i)
        play("C1 state FIN-WAIT-2; C1 state ESTABLISHED");
    QVERIFY(m_states->find(id("C1"))->steps().size() <= 64);
    QCOMPARE(m_states->find(id("C1"))->state(), TcpState::Established);
}

QTEST_GUILESS_MAIN(tst_TcpStates)
#include "tst_TcpStates.moc"
