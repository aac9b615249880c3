// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QTest>

// How a connection ended is told right in every case, with the complete payload, as client and as server.
class TestEndings final : public QObject
{
    Q_OBJECT

private slots:
    void aServerTellsTheEnding_data();
    void aServerTellsTheEnding();
    void aClientTellsTheEnding_data();
    void aClientTellsTheEnding();
    void aResetBehindTheEndOfStreamIsSeen();
    void aResetIsSeenWhileReceivingByHand();
    void aSendAfterTheResetReadsWhatCameBefore();
    void closeIsAnOrderlyEndAndResetIsNot();
    void refusedIsToldOnce();
    void connectingTimesOut();
    void connectingCanBeCancelled();
};

static const QByteArray s_payload = QByteArray(20000, 'p') + "the end";

static void addEndings()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("ending");
    QTest::newRow("FIN") << QByteArray() << "fin"
                         << "eof";
    QTest::newRow("RST") << QByteArray() << "rst"
                         << "reset-in";
    QTest::newRow("data and FIN") << s_payload << "fin"
                                  << "eof";
    QTest::newRow("half close") << s_payload << "half"
                                << "eof";
    QTest::newRow("data and RST") << s_payload << "rst"
                                  << "reset-in";
}

// An RST makes the kernel throw away what the receiver has not taken yet only on the sender's side: the bytes must have
// been delivered first, so the peer waits until its send queue is empty.
static void end(RawPeer& peer, const QString& how)
{
    if (how == QLatin1String("fin"))
        peer.close();
    else if (how == QLatin1String("half"))
        peer.shutDownSend();
    else
        peer.reset();
}

void TestEndings::aServerTellsTheEnding_data()
{
    addEndings();
}

void TestEndings::aServerTellsTheEnding()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, how);
    QFETCH(QString, ending);
    SessionStory story;
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);
    const quint16 port = story.port(server);
    for (quint32 run = 1; run <= 200; ++run) {
        RawPeer peer = RawPeer::connectTcp(port);
        QVERIFY(peer.isOpen());
        QVERIFY(peer.send(payload));
        const SocketId id = server.accepted(run);
        if (how == QLatin1String("rst"))
            QVERIFY(story.comesTo([&] { return story.received(id).size() == payload.size(); }));
        end(peer, how);
        QVERIFY(story.comesTo([&] { return story.last(id) == ending; }));
        QCOMPARE(story.received(id), payload);
        QCOMPARE(story.count(id, EventKind::Eof), ending == QLatin1String("eof") ? 1 : 0);
        QCOMPARE(story.count(id, EventKind::ResetIn), ending == QLatin1String("reset-in") ? 1 : 0);
        story.post(command::Close{id, false});
        story.turnPage();
    }
}

void TestEndings::aClientTellsTheEnding_data()
{
    addEndings();
}

void TestEndings::aClientTellsTheEnding()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, how);
    QFETCH(QString, ending);
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    for (quint32 run = 1; run <= 200; ++run) {
        command::Connect connect;
        connect.on = story.session.newId('C');
        connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
        story.post(connect);
        RawPeer peer = listener.accept();
        QVERIFY(peer.send(payload));
        if (how == QLatin1String("rst"))
            QVERIFY(story.comesTo([&] { return story.received(connect.on).size() == payload.size(); }));
        end(peer, how);
        QVERIFY2(story.comesTo([&] { return story.last(connect.on) == ending; }),
                 qPrintable(story.of(connect.on).join(u' ')));
        QCOMPARE(story.received(connect.on), payload);
        story.post(command::Close{connect.on, false});
        story.turnPage();
    }
}

void TestEndings::aResetBehindTheEndOfStreamIsSeen()
{
    SessionStory story;
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);
    RawPeer peer = RawPeer::connectTcp(story.port(server));
    const SocketId id = server.accepted(1);
    peer.shutDownSend();
    QTRY_COMPARE(story.of(id), QStringList{QStringLiteral("eof")});
    peer.reset();
    QTRY_COMPARE(story.of(id), (QStringList{QStringLiteral("eof"), QStringLiteral("reset-in")}));
}

void TestEndings::aResetIsSeenWhileReceivingByHand()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 1024});
    QTRY_VERIFY(story.port(server) != 0);
    RawPeer peer = RawPeer::connectTcp(story.port(server));
    const SocketId id = server.accepted(1);
    QTRY_COMPARE(story.session.endpoints().connections(server).size(), 1);
    peer.reset();
    QTRY_COMPARE(story.of(id), QStringList{QStringLiteral("reset-in")});
}

void TestEndings::aSendAfterTheResetReadsWhatCameBefore()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 1024});
    QTRY_VERIFY(story.port(server) != 0);
    RawPeer peer = RawPeer::connectTcp(story.port(server));
    const SocketId id = server.accepted(1);
    QVERIFY(peer.send("the answer"));
    QTRY_COMPARE(story.of(id), QStringList{QStringLiteral("pending 10")});
    peer.reset();
    QTRY_VERIFY(story.count(id, EventKind::State) > 0 || !story.isClosed(id));
    story.post(command::Send{id, "too late"});
    QTRY_COMPARE(story.count(id, EventKind::ResetIn), 1);
    QCOMPARE(story.received(id), QByteArray("the answer"));
}

void TestEndings::closeIsAnOrderlyEndAndResetIsNot()
{
    SessionStory story;
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer first = RawPeer::connectTcp(story.port(server));
    const RawPeer second = RawPeer::connectTcp(story.port(server));
    QTRY_COMPARE(story.session.endpoints().connections(server).size(), 2);
    story.post(command::Close{server.accepted(1), false});
    QVERIFY(first.receive(10).isEmpty());
    QVERIFY(!first.endedByReset());
    story.post(command::Reset{server.accepted(2)});
    QVERIFY(second.receive(10).isEmpty());
    QVERIFY(second.endedByReset());
    QTRY_COMPARE(story.of(server.accepted(1)), QStringList{QStringLiteral("close")});
    QTRY_COMPARE(story.of(server.accepted(2)), QStringList{QStringLiteral("reset-out")});
}

void TestEndings::refusedIsToldOnce()
{
    quint16 port = 0;
    {
        const RawPeer listener = RawPeer::listenTcp();
        port = listener.port();
    }
    SessionStory story;
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), port};
    story.post(connect);
    const QStringList expected{QStringLiteral("connect-start"), QStringLiteral("error refused"),
                               QStringLiteral("close")};
    QTRY_COMPARE(story.of(connect.on), expected);
    QTRY_VERIFY(story.session.endpoints().find(connect.on) != nullptr);
    QTRY_VERIFY(!story.state(connect.on).isOpen());
}

// A listener whose queue is full answers nothing (Linux): a timeout that needs no network.
static std::vector<RawPeer> fillBacklog(const RawPeer& listener)
{
    std::vector<RawPeer> waiting;
    waiting.push_back(RawPeer::connectTcp(listener.port()));
    return waiting;
}

void TestEndings::connectingTimesOut()
{
    const RawPeer listener = RawPeer::listenTcp(0);
    const std::vector<RawPeer> waiting = fillBacklog(listener);
    SessionStory story;
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    connect.timeoutMs = 300;
    story.post(connect);
    const QStringList expected{QStringLiteral("connect-start"), QStringLiteral("error timeout"),
                               QStringLiteral("close")};
    QTRY_COMPARE(story.of(connect.on), expected);
}

void TestEndings::connectingCanBeCancelled()
{
    const RawPeer listener = RawPeer::listenTcp(0);
    const std::vector<RawPeer> waiting = fillBacklog(listener);
    SessionStory story;
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    QTRY_COMPARE(story.of(connect.on), QStringList{QStringLiteral("connect-start")});
    story.post(command::Close{connect.on, false});
    QTRY_COMPARE(story.of(connect.on), (QStringList{QStringLiteral("connect-start"), QStringLiteral("close")}));
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_Endings.moc"
