// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QTest>

#include <thread>

// Bytes through stream sockets: whole, in order, by themselves or by hand, with either direction closed first.
class TestStreams final : public QObject
{
    Q_OBJECT

private slots:
    void echoGivesTheCompleteReplyAfterHalfClose_data();
    void echoGivesTheCompleteReplyAfterHalfClose();
    void threeSendsMayBeOneRecv();
    void oneSendMayBeThreeRecvs();
    void eachCallSaysWhatTheSystemHolds();
    void emptySendIsACallThatMovesNothing();
    void afterOurHalfCloseWeGoOnReceiving();
    void shutDownWaitsForTheQueuedBytes();
    void sendingAfterShutDownSaysWhy();
    void echoOnceTurnsFinIntoResetByOneByte_data();
    void echoOnceTurnsFinIntoResetByOneByte();
    void namesAreLookedUpAndEveryAddressTried();
    void anUnknownNameIsSaid();
    void optionsShowBothValues();
    void ipv6AndDualStackWork();
    void theLocalPortCanBeChosen();
    void theLocalAddressMayBeAName();
    void chatPassesBytesToTheOthers();
};

void TestStreams::echoGivesTheCompleteReplyAfterHalfClose_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("1 byte") << 1;
    QTest::newRow("1 MiB") << (1 << 20);
    QTest::newRow("64 MiB") << (64 << 20);
}

void TestStreams::echoGivesTheCompleteReplyAfterHalfClose()
{
    QFETCH(int, size);
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::Echo, {}, 500}, {true, 65536});
    QTRY_VERIFY(story.port(server) != 0);
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    std::thread sender([&peer, &bytes] {
        peer.send(bytes);
        peer.shutDownSend();
    });
    const QByteArray reply = peer.receiveAll();
    sender.join();
    QVERIFY(!peer.endedByReset());
    QVERIFY(reply == bytes);
    QTRY_VERIFY(story.isClosed(server.accepted(1)));
    QVERIFY(story.received(server.accepted(1)) == bytes);
    QVERIFY(story.sent(server.accepted(1)) == bytes);
}

void TestStreams::threeSendsMayBeOneRecv()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 1024});
    QTRY_VERIFY(story.port(server) != 0);
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), story.port(server)};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    for (const char* word : {"one", "two", "three"})
        story.post(command::Send{connect.on, word});
    const SocketId id = server.accepted(1);
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).bytesWaiting == 11);
    story.post(command::Receive{id, 1024});
    QTRY_COMPARE(story.of(id).value(story.of(id).size() - 1), QStringLiteral("recv 11 onetwothree"));
    QCOMPARE(story.count(connect.on, EventKind::Send), 3);
}

void TestStreams::oneSendMayBeThreeRecvs()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 5});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send("Hello, Server"));
    const SocketId id = server.accepted(1);
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).bytesWaiting == 13);
    for (int i = 0; i < 3; ++i)
        story.post(command::Receive{id, 5});
    QTRY_COMPARE(story.count(id, EventKind::Recv), 3);
    QStringList recvs = story.of(id).filter(QStringLiteral("recv"));
    QCOMPARE(recvs, (QStringList{QStringLiteral("recv 5 Hello"), QStringLiteral("recv 5 , Ser"),
                                 QStringLiteral("recv 3 ver")}));
}

void TestStreams::eachCallSaysWhatTheSystemHolds()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 5});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send("Hello, Server"));
    const SocketId id = server.accepted(1);
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).bytesWaiting == 13);
    story.post(command::Receive{id, 5});
    QTRY_COMPARE(story.count(id, EventKind::Recv), 1);
    const Event read = story.first(id, EventKind::Recv);
    QVERIFY(read.descriptor > 2);
    QVERIFY(read.descriptor != story.first(server, EventKind::Listen).descriptor);
    QVERIFY(read.thread != 0); // and it is not that of this test
    QCOMPARE(read.thread, story.first(server, EventKind::Socket).thread);
    QVERIFY(read.thread != quint32(::getpid()));
    QCOMPARE(read.receiveQueue, 8U); // 13 came, 5 are read
    QCOMPARE(read.sendQueue, 0U);
    QCOMPARE(story.first(server, EventKind::Listen).receiveQueue, Event::unknownQueue);

    QFile zeros(QStringLiteral("/dev/zero")); // more than the kernels of both sides take
    QVERIFY(zeros.open(QIODevice::ReadOnly));
    story.post(command::Send{id, zeros.read(16 << 20)});
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    QVERIFY(story.first(id, EventKind::SendFull).sendQueue > 0);
    story.post(command::Reset{id});
    QTRY_COMPARE(story.count(id, EventKind::ResetOut), 1);
    QCOMPARE(story.first(id, EventKind::ResetOut).descriptor, read.descriptor);
}

void TestStreams::emptySendIsACallThatMovesNothing()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::Send{connect.on, {}});
    story.post(command::Send{connect.on, "x"});
    QCOMPARE(peer.receive(10), QByteArray("x"));
    QTRY_COMPARE(story.of(connect.on).filter(QStringLiteral("send")),
                 (QStringList{QStringLiteral("send"), QStringLiteral("send 1 x")}));
}

void TestStreams::afterOurHalfCloseWeGoOnReceiving()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::Send{connect.on, "question"});
    story.post(command::ShutDown{connect.on, command::Direction::Send});
    QCOMPARE(peer.receiveAll(), QByteArray("question"));
    QVERIFY(peer.send("answer"));
    QTRY_COMPARE(story.received(connect.on), QByteArray("answer"));
#ifdef Q_OS_LINUX
    QTRY_COMPARE(story.state(connect.on).tcpState, TcpState::FinWait2);
#endif
    peer.close();
    QTRY_COMPARE(story.count(connect.on, EventKind::Eof), 1);
}

void TestStreams::shutDownWaitsForTheQueuedBytes()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    const QByteArray bytes(32 << 20, 'q');
    story.post(command::Send{connect.on, bytes});
    story.post(command::ShutDown{connect.on, command::Direction::Send});
    QCOMPARE(peer.receiveAll().size(), bytes.size());
    QTRY_COMPARE(story.count(connect.on, EventKind::Shutdown), 1);
    QVERIFY(story.count(connect.on, EventKind::SendPartial) > 0);
}

void TestStreams::sendingAfterShutDownSaysWhy()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::ShutDown{connect.on, command::Direction::Send});
    story.post(command::Send{connect.on, "more"});
    QTRY_COMPARE(story.of(connect.on).value(story.of(connect.on).size() - 1), QStringLiteral("error pipe"));
    QVERIFY(peer.send("still here"));
    QTRY_COMPARE(story.received(connect.on), QByteArray("still here"));
}

void TestStreams::echoOnceTurnsFinIntoResetByOneByte_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("ending");
    QTest::newRow("1024") << 1024 << "eof";
    QTest::newRow("1025") << 1025 << "reset-in";
}

void TestStreams::echoOnceTurnsFinIntoResetByOneByte()
{
    QFETCH(int, size);
    QFETCH(QString, ending);
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::EchoOnce, {}, 500}, {true, 1024});
    QTRY_VERIFY(story.port(server) != 0);
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), story.port(server)};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::Send{connect.on, QByteArray(size, 'x')});
    QTRY_COMPARE(story.of(connect.on).value(story.of(connect.on).size() - 1), ending);
    QCOMPARE(story.received(connect.on), QByteArray(1024, 'x'));
    QCOMPARE(story.first(server.accepted(1), EventKind::Close).value, qint64(size - 1024)); // unread bytes
}

void TestStreams::namesAreLookedUpAndEveryAddressTried()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp(); // 127.0.0.1 only: ::1, if the name has it, refuses
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("localhost"), listener.port()};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    QCOMPARE(story.count(connect.on, EventKind::Resolve), 2);
    QVERIFY(story.first(connect.on, EventKind::Resolve).has(Event::Started));
}

void TestStreams::anUnknownNameIsSaid()
{
    SessionStory story;
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("no-such-host.invalid"), 80};
    story.post(connect);
    QTRY_COMPARE(story.of(connect.on), (QStringList{QStringLiteral("resolve"), QStringLiteral("error not-found")}));
    QTRY_VERIFY(story.session.endpoints().find(connect.on) && !story.state(connect.on).isOpen());
}

void TestStreams::optionsShowBothValues()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    connect.options = {{OptionName::SendBuffer, 50000},
                       {OptionName::KeepAlive, 1},
                       {OptionName::KeepAliveIdle, 77},
                       {OptionName::Linger, 3}};
    story.post(connect);
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    story.post(command::SetOption{connect.on, {OptionName::NoDelay, 1}});
    QTRY_VERIFY(story.session.endpoints().find(connect.on) &&
                story.state(connect.on).options.contains(OptionName::NoDelay));
    const auto options = story.state(connect.on).options;
    QCOMPARE(options[OptionName::NoDelay].actual, std::optional<qint64>(1));
    QCOMPARE(options[OptionName::SendBuffer].asked, 50000);
#ifdef Q_OS_LINUX
    QCOMPARE(options[OptionName::SendBuffer].actual, std::optional<qint64>(100000)); // socket(7): the kernel doubles it
#endif
    QCOMPARE(options[OptionName::KeepAliveIdle].actual, std::optional<qint64>(77));
    QCOMPARE(options[OptionName::Linger].actual, std::optional<qint64>(3));
}

void TestStreams::ipv6AndDualStackWork()
{
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("::"), 0};
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    const RawPeer four = RawPeer::connectTcp(story.port(listen.on));
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), 1);
    const RawPeer six = RawPeer::connectTcp(story.port(listen.on), true);
    QVERIFY(four.isOpen() && six.isOpen());
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), 2);
    const SocketAddress mapped = story.session.store().address(story.first(listen.on, EventKind::Accept).peer);
    QCOMPARE(mapped.display(), QStringLiteral("127.0.0.1:%1").arg(four.port()));
    QVERIFY(mapped.raw().startsWith(QLatin1String("[::ffff:")));
}

void TestStreams::theLocalPortCanBeChosen()
{
    quint16 port = 0;
    {
        const RawPeer probe = RawPeer::listenTcp();
        port = probe.port();
    }
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    connect.local = {QString(), port};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    QCOMPARE(story.session.store().address(story.first(connect.on, EventKind::Connect).local).port, port);
}

void TestStreams::theLocalAddressMayBeAName()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    connect.local = {QStringLiteral("localhost"), 0};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Connect), 1);
    QCOMPARE(story.count(connect.on, EventKind::Bind), 1);

    connect.on = story.session.newId('C');
    connect.local = {QStringLiteral("no-such-name.invalid"), 0};
    story.post(connect);
    QTRY_COMPARE(story.count(connect.on, EventKind::Error), 1);
    QCOMPARE(story.first(connect.on, EventKind::Error).call, Call::GetAddrInfo);
    QCOMPARE(story.count(connect.on, EventKind::ConnectStart), 0);
}

void TestStreams::chatPassesBytesToTheOthers()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::Chat, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer anna = RawPeer::connectTcp(story.port(server));
    const RawPeer ben = RawPeer::connectTcp(story.port(server));
    QTRY_COMPARE(story.count(server, EventKind::Accept), 2);
    QVERIFY(anna.send("hi"));
    QCOMPARE(ben.receive(10), QByteArray("hi"));
    QVERIFY(ben.send("yo"));
    QCOMPARE(anna.receive(10), QByteArray("yo"));
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_Streams.moc"
