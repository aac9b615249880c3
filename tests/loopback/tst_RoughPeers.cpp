// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

// Peers, files and names that do the unexpected: one ending each, no thread held, nothing invented.
class TestRoughPeers final : public QObject
{
    Q_OBJECT

private slots:
    void aResetDuringAnEchoIsOneEnding();
    void dataFinAndResetBeforeWeLookedIsAConnection();
    void aLingeringCloseHoldsNobodyElse();
    void aPipeIsNoFileToSend();
    void aNameNotFoundIsNotSentAnywhere();
    void chargenCanBeShutDown();
    void aResetAfterOurReceiveSideIsShutIsTold();
    void unsentCountsTheFile();
    void anotherProgramsSocketFileStays();
    void aLocalResetIsAnOrderlyClose();
    void slowReaderWaitsForTheHand();
    void acceptedConnectionsKnowTheirOwnAddress();

private:
    static SocketId connectTo(SessionStory& story, quint16 port, const QList<OptionRequest>& options = {});
};

SocketId TestRoughPeers::connectTo(SessionStory& story, quint16 port, const QList<OptionRequest>& options)
{
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), port};
    connect.options = options;
    story.post(connect);
    return connect.on;
}

void TestRoughPeers::aResetDuringAnEchoIsOneEnding()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::Echo, {}, 500}, {true, 1});
    QTRY_VERIFY(story.port(server) != 0);
    RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send(QByteArray(200'000, 'e'))); // mostly unread when the reset comes
    peer.reset();
    const SocketId id = server.accepted(1);
    QTRY_COMPARE(story.count(id, EventKind::ResetIn), 1);
    QVERIFY(story.count(id, EventKind::Error) <= 1);
    QCOMPARE(story.last(id), QStringLiteral("reset-in"));
}

void TestRoughPeers::dataFinAndResetBeforeWeLookedIsAConnection()
{
    // The network thread is kept busy by nothing here, so the race is played often: whatever order, the story is right.
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    for (int round = 0; round < 50; ++round) {
        const SocketId id = connectTo(story, listener.port());
        RawPeer peer = listener.accept();
        QVERIFY(peer.send("hello"));
        peer.shutDownSend();
        peer.reset();
        QVERIFY(story.comesTo([&] { return story.count(id, EventKind::ResetIn) == 1; }));
        QCOMPARE(story.count(id, EventKind::Connect), 1);
        QCOMPARE(story.count(id, EventKind::Error), 0);
        story.turnPage();
    }
}

void TestRoughPeers::aLingeringCloseHoldsNobodyElse()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port(), {{OptionName::Linger, 5}});
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    story.post(command::Send{id, QByteArray(1 << 20, 'l')});
    QTRY_VERIFY(story.sent(id).size() > 0);
    QElapsedTimer clock;
    clock.start();
    story.post(command::Close{id, false});
    const SocketId other = connectTo(story, listener.port());
    QTRY_COMPARE(story.count(other, EventKind::Connect), 1);
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestRoughPeers::aPipeIsNoFileToSend()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    story.post(command::SendFile{id, path});
    QTRY_COMPARE(story.last(id), QStringLiteral("error bad-path"));
}

void TestRoughPeers::aNameNotFoundIsNotSentAnywhere()
{
    SessionStory story;
    command::OpenUdp open;
    open.on = story.session.newId('U');
    open.local = {QStringLiteral("::1"), 0};
    story.post(open);
    QTRY_VERIFY(story.port(open.on) != 0);
    story.post(command::SendTo{open.on, {QStringLiteral("no-such-host.invalid"), 9}, "secret"});
    QTRY_COMPARE(story.last(open.on), QStringLiteral("error not-found"));
    story.post(command::SendTo{open.on, {QStringLiteral("::1"), story.port(open.on)}, "next"});
    QTRY_COMPARE(story.received(open.on), QByteArray("next"));
    QCOMPARE(story.count(open.on, EventKind::SendTo), 1);
}

void TestRoughPeers::chargenCanBeShutDown()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::CharGen, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(!peer.receive(1000).isEmpty());
    story.post(command::ShutDown{server.accepted(1), command::Direction::Send});
    QVERIFY(!peer.receiveAll().isEmpty()); // ends
    QVERIFY(!peer.endedByReset());
    QTRY_COMPARE(story.count(server.accepted(1), EventKind::Shutdown), 1);
}

void TestRoughPeers::aResetAfterOurReceiveSideIsShutIsTold()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    story.post(command::ShutDown{id, command::Direction::Receive});
    QTRY_COMPARE(story.count(id, EventKind::Shutdown), 1);
    peer.reset();
    QTRY_COMPARE(story.last(id), QStringLiteral("reset-in"));
    QCOMPARE(story.count(id, EventKind::Eof), 0);
}

void TestRoughPeers::unsentCountsTheFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("big")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 << 20));
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    story.post(command::SendFile{id, file.fileName()});
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    story.post(command::Close{id, false});
    QTRY_VERIFY_WITH_TIMEOUT(story.isClosed(id), 6000);
    const Event unsent = story.first(id, EventKind::Error);
    QCOMPARE(unsent.error, ErrorId::Unsent);
    QVERIFY(unsent.value >= (64 << 20) - story.sent(id).size());
}

void TestRoughPeers::anotherProgramsSocketFileStays()
{
    QTemporaryDir folder;
    SessionStory story;
    const auto listen = [&story, &folder] {
        command::ListenLocal command;
        command.on = story.session.newId('L');
        command.path = folder.filePath(QStringLiteral("s"));
        story.post(command);
        return command.on;
    };
    const SocketId first = listen();
    QTRY_COMPARE(story.count(first, EventKind::Listen), 1);
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("s"))));
    const SocketId second = listen();
    QTRY_COMPARE(story.count(second, EventKind::Listen), 1);
    story.post(command::Close{first, false});
    QTRY_COMPARE(story.count(first, EventKind::Close), 1);
    QVERIFY(RawPeer::connectLocal(QFile::encodeName(folder.filePath(QStringLiteral("s")))).isOpen());
}

void TestRoughPeers::aLocalResetIsAnOrderlyClose()
{
    QTemporaryDir folder;
    SessionStory story;
    command::ListenLocal command;
    command.on = story.session.newId('L');
    command.path = folder.filePath(QStringLiteral("s"));
    story.post(command);
    QTRY_COMPARE(story.count(command.on, EventKind::Listen), 1);
    const RawPeer peer = RawPeer::connectLocal(QFile::encodeName(command.path));
    QTRY_COMPARE(story.count(command.on, EventKind::Accept), 1);
    story.post(command::Reset{command.on.accepted(1)});
    QVERIFY(peer.receive(1).isEmpty());
    QVERIFY(!peer.endedByReset());
    QTRY_COMPARE(story.of(command.on.accepted(1)), QStringList{QStringLiteral("close")});
}

void TestRoughPeers::slowReaderWaitsForTheHand()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::SlowReader, {}, 10}, {false, 4});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send("one two"));
    const SocketId id = server.accepted(1);
    QTRY_VERIFY(story.count(id, EventKind::Pending) > 0);
    QCOMPARE(story.count(id, EventKind::Recv), 0);
    story.post(command::SetReceive{id, {true, 4}});
    QTRY_COMPARE(story.received(id), QByteArray("one two"));
}

void TestRoughPeers::acceptedConnectionsKnowTheirOwnAddress()
{
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("0.0.0.0"), 0};
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(listen.on));
    QTRY_COMPARE(story.count(listen.on, EventKind::Accept), 1);
    const Event accepted = story.first(listen.on, EventKind::Accept);
    QCOMPARE(story.session.store().address(accepted.local).displayHost(), QStringLiteral("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestRoughPeers)
#include "tst_RoughPeers.moc"
