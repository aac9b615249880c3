// SPDX-License-Identifier: MIT
#include "model/sockets/ClosedTcpWatch.h"
#include "model/sockets/native/FakeSocketFacts.h"
#include "model/states/TcpStates.h"

#include <QTest>

// A system that says what the test says, looked at by hand.
class tst_ClosedTcpWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsOnlyWhatChanged();
    void timeWaitEndsInTheFigureToo();
    void slowEndingsAreTold_data();
    void slowEndingsAreTold();
    void goneIsWhatTwoPassesDidNotFind();
    void whatIsDoneAndGoneIsNoNews();
    void anotherConnectionAtTheAddressesIsNotThisOne();
    void aNewConnectionAtTheAddressesEndsTheOldOne();
    void followsABoundedNumber();
    void timeWaitIsLookedAtOnceASecond();
    void rowsOfOthersAreNobodys();
    void asksNothingWhereNothingIsKnown();

private:
    SocketRecord record(quint32 client, quint16 port) const;
    void setRow(quint16 port, TcpState state, qint64 msLeft = 0);
    void look(int times = 1);
    QString told() const; // "C1 TIME-WAIT 59000, C1 CLOSED"

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventRecorder> m_recorder;
    FakeSocketFacts m_facts;
    std::unique_ptr<ClosedTcpWatch> m_watch;
    qint64 m_nowNs = 0;
};

static SocketAddress at(quint16 port)
{
    return SocketAddress::internet(QHostAddress::LocalHost, port);
}

void tst_ClosedTcpWatch::init()
{
    m_store = std::make_unique<EventStore>();
    m_recorder = std::make_unique<EventRecorder>(*m_store);
    m_facts.table = QList<TcpTable::Row>();
    m_watch = std::make_unique<ClosedTcpWatch>(m_facts);
    m_nowNs = 0;
}

void tst_ClosedTcpWatch::cleanup()
{
    m_watch.reset();
}

SocketRecord tst_ClosedTcpWatch::record(quint32 client, quint16 port) const
{
    SocketRecord record(SocketId('C', client), {*m_recorder, m_facts, *m_watch});
    record.setLocal(at(port));
    record.setPeer(at(8888));
    return record;
}

void tst_ClosedTcpWatch::setRow(quint16 port, TcpState state, qint64 msLeft)
{
    m_facts.table = {{at(port), at(8888), state, msLeft}};
}

void tst_ClosedTcpWatch::look(int times)
{
    for (int i = 0; i < times; ++i) {
        m_nowNs += 100'000'000;
        m_watch->look(m_nowNs);
    }
}

QString tst_ClosedTcpWatch::told() const
{
    QStringList lines;
    for (EventId id = 0; id < m_store->end(); ++id) {
        const Event event = m_store->at(id);
        QString line = event.on.display() + u' ' + tcpStateName(TcpState(event.value));
        if (event.asked != 0)
            line += QStringLiteral(" %1").arg(event.asked);
        lines += line;
    }
    return lines.join(QStringLiteral(", "));
}

void tst_ClosedTcpWatch::tellsOnlyWhatChanged()
{
    m_watch->follow(record(1, 50001), TcpState::Established);
    setRow(50001, TcpState::FinWait2);
    look(5);
    QCOMPARE(told(), QStringLiteral("C1 FIN-WAIT-2"));
    setRow(50001, TcpState::TimeWait, 60000);
    look(25);
    QCOMPARE(told(), QStringLiteral("C1 FIN-WAIT-2, C1 TIME-WAIT 60000"));
}

// Sixty seconds of a system that is not waited for.
void tst_ClosedTcpWatch::timeWaitEndsInTheFigureToo()
{
    const SocketRecord client = record(1, 50001);
    client.record(client.event(EventKind::Socket, Call::Socket));
    const EventId begin = m_store->end();
    m_watch->follow(client, TcpState::Established);
    setRow(50001, TcpState::TimeWait, 60'000);
    look();
    TcpStates states(*m_store);
    states.append({0, m_store->end()});
    QCOMPARE(states.find({'C', 1})->state(), TcpState::TimeWait);
    QVERIFY(states.find({'C', 1})->endsAtNs() > 59'000'000'000);
    const EventId waiting = m_store->end();
    QCOMPARE(waiting, begin + 1);
    for (qint64 left = 59'000; left > 0; left -= 1000) {
        setRow(50001, TcpState::TimeWait, left);
        look(10);
    }
    QCOMPARE(m_store->end(), waiting); // a countdown is no news
    m_facts.table->clear();
    look(20);
    states.append({waiting, m_store->end()});
    QCOMPARE(states.find({'C', 1})->state(), TcpState::Closed);
    QCOMPARE(states.find({'C', 1})->last().by, TcpTransition::TimeWaitOver);
    QCOMPARE(states.find({'C', 1})->endsAtNs(), 0);
    QCOMPARE(m_watch->followed(), size_t(0));
}

void tst_ClosedTcpWatch::slowEndingsAreTold_data()
{
    QTest::addColumn<QList<TcpState>>("states");
    QTest::addColumn<QString>("story");
    QTest::newRow("a FIN that is not acknowledged") << QList<TcpState>{TcpState::LastAck} << "C1 LAST-ACK, C1 CLOSED";
    QTest::newRow("FINs that cross") << QList<TcpState>{TcpState::FinWait1, TcpState::Closing, TcpState::TimeWait}
                                     << "C1 FIN-WAIT-1, C1 CLOSING, C1 TIME-WAIT, C1 CLOSED";
}

void tst_ClosedTcpWatch::slowEndingsAreTold()
{
    QFETCH(const QList<TcpState>, states);
    QFETCH(const QString, story);
    m_watch->follow(record(1, 50001), TcpState::Established);
    for (const TcpState state : states) {
        setRow(50001, state);
        look(10);
    }
    m_facts.table->clear();
    look(20);
    QCOMPARE(told(), story);
}

void tst_ClosedTcpWatch::goneIsWhatTwoPassesDidNotFind()
{
    m_watch->follow(record(1, 50001), TcpState::Established);
    setRow(50001, TcpState::FinWait2);
    look();
    m_facts.table->clear();
    look();
    QCOMPARE(told(), QStringLiteral("C1 FIN-WAIT-2"));
    setRow(50001, TcpState::FinWait2); // it had only been skipped
    look();
    m_facts.table->clear();
    look();
    QCOMPARE(told(), QStringLiteral("C1 FIN-WAIT-2"));
    look();
    QCOMPARE(told(), QStringLiteral("C1 FIN-WAIT-2, C1 CLOSED"));
    QCOMPARE(m_watch->followed(), size_t(0));
}

void tst_ClosedTcpWatch::whatIsDoneAndGoneIsNoNews()
{
    m_watch->follow(record(1, 50001), TcpState::Closed);
    look(3);
    QCOMPARE(told(), QString());
    QCOMPARE(m_watch->followed(), size_t(0));
}

void tst_ClosedTcpWatch::anotherConnectionAtTheAddressesIsNotThisOne()
{
    m_watch->follow(record(1, 50001), TcpState::TimeWait);
    setRow(50001, TcpState::Established);
    look(30);
    QCOMPARE(told(), QStringLiteral("C1 CLOSED"));
}

void tst_ClosedTcpWatch::aNewConnectionAtTheAddressesEndsTheOldOne()
{
    m_watch->follow(record(1, 50001), TcpState::TimeWait);
    m_watch->follow(record(2, 50001), TcpState::Established);
    setRow(50001, TcpState::TimeWait);
    look(2);
    QCOMPARE(told(), QStringLiteral("C1 CLOSED, C2 TIME-WAIT"));
}

void tst_ClosedTcpWatch::followsABoundedNumber()
{
    for (quint32 i = 1; i <= ClosedTcpWatch::mostFollowed + 10; ++i)
        m_watch->follow(record(i, quint16(20000 + i)), TcpState::Established);
    QCOMPARE(m_watch->followed(), ClosedTcpWatch::mostFollowed);
    look(2);
    QCOMPARE(m_watch->followed(), size_t(0));
    QCOMPARE(m_store->end(), EventId(ClosedTcpWatch::mostFollowed));
}

void tst_ClosedTcpWatch::timeWaitIsLookedAtOnceASecond()
{
    m_watch->follow(record(1, 50001), TcpState::Established);
    setRow(50001, TcpState::TimeWait);
    look();
    m_facts.table->clear();
    look(9);
    QCOMPARE(m_watch->followed(), size_t(1));
    look(2);
    QCOMPARE(told(), QStringLiteral("C1 TIME-WAIT, C1 CLOSED"));
}

void tst_ClosedTcpWatch::rowsOfOthersAreNobodys()
{
    m_watch->follow(record(1, 50001), TcpState::Established);
    m_facts.table = {
        {SocketAddress::internet(QHostAddress(QStringLiteral("127.0.0.2")), 50001), at(8888), TcpState::TimeWait, 0}};
    look(2);
    QCOMPARE(told(), QStringLiteral("C1 CLOSED"));
}

void tst_ClosedTcpWatch::asksNothingWhereNothingIsKnown()
{
    m_facts.table = std::nullopt;
    m_watch = std::make_unique<ClosedTcpWatch>(m_facts);
    m_watch->follow(record(1, 50001), TcpState::Established);
    look(3);
    QCOMPARE(told(), QString());
    QCOMPARE(m_watch->followed(), size_t(0));
}

QTEST_GUILESS_MAIN(tst_ClosedTcpWatch)
#include "tst_ClosedTcpWatch.moc"
