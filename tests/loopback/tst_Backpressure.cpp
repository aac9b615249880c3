// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include "model/sockets/SendQueue.h"
#include "model/sockets/StreamConnection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

// A peer that does not take what is sent, and a reader that does not read: bounded memory, visible states, an end in
// time.
class TestBackpressure final : public QObject
{
    Q_OBJECT

private slots:
    void aPeerThatNeverReadsCostsBoundedMemory();
    void sendsAboveTheMarkAreRefusedAndSaid();
    void aFullBufferIsSaidAndSoIsItsEnd();
    void closingGivesUpInTimeAndSaysWhatWasNotSent();
    void neverReadStopsThePeer();
    void slowReaderReadsAtItsPace();
    void chargenGoesOnUntilThePeerIsGone();
    void leavingTakesLessThanASecond();
};

static qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

static SocketId connectTo(SessionStory& story, quint16 port, const command::ReceiveMode& receive = {})
{
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), port};
    connect.receive = receive;
    story.post(connect);
    return connect.on;
}

void TestBackpressure::aPeerThatNeverReadsCostsBoundedMemory()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(1LL << 30)); // sparse: 1 GiB of zeros
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    const qint64 before = residentKiB();
    story.post(command::SendFile{id, file.fileName()});
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    QElapsedTimer clock;
    clock.start();
    story.post(command::Close{id, false});
    QTRY_VERIFY_WITH_TIMEOUT(story.isClosed(id), 6000);
    QVERIFY(clock.elapsed() >= StreamConnection::closeDeadlineMs - 100);
    QVERIFY2(residentKiB() - before < 64 * 1024, qPrintable(QString::number(residentKiB() - before)));
}

void TestBackpressure::sendsAboveTheMarkAreRefusedAndSaid()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    const QByteArray mebibyte(1 << 20, 'm');
    for (int i = 0; i < 64; ++i)
        story.post(command::Send{id, mebibyte});
    QTRY_VERIFY(story.count(id, EventKind::Error) > 0);
    QTRY_VERIFY(story.of(id).contains(QStringLiteral("error queue-full")));
    // What was accepted arrives whole: sends taken = 64 - refused.
    story.post(command::ShutDown{id, command::Direction::Send});
    const QByteArray all = peer.receiveAll();
    QCOMPARE(all.size(), (64 - story.count(id, EventKind::Error)) * mebibyte.size());
}

void TestBackpressure::aFullBufferIsSaidAndSoIsItsEnd()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    const QByteArray bytes(16 << 20, 'b');
    story.post(command::Send{id, bytes});
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).isSendBufferFull);
    story.post(command::ShutDown{id, command::Direction::Send});
    QCOMPARE(peer.receiveAll().size(), bytes.size());
    QTRY_VERIFY(story.count(id, EventKind::SendResume) >= 1);
    QTRY_VERIFY(!story.state(id).isSendBufferFull);
}

void TestBackpressure::closingGivesUpInTimeAndSaysWhatWasNotSent()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connectTo(story, listener.port());
    const RawPeer peer = listener.accept();
    QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
    story.post(command::Send{id, QByteArray(16 << 20, 'b')});
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    const qint64 taken = story.sent(id).size();
    story.post(command::Close{id, false});
    QTRY_VERIFY_WITH_TIMEOUT(story.count(id, EventKind::ResetOut) == 1, 6000);
    const Event unsent = story.first(id, EventKind::Error);
    QCOMPARE(unsent.error, ErrorId::Unsent);
    QVERIFY(unsent.value >= (16 << 20) - taken);
}

void TestBackpressure::neverReadStopsThePeer()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::NeverRead, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    qint64 taken = 0;
    const QByteArray piece(64 << 10, 'n');
    while (taken < (64 << 20)) {
        const ssize_t n = ::send(peer.fd(), piece.constData(), size_t(piece.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0)
            break;
        taken += n;
    }
    QVERIFY(taken < (64 << 20)); // flow control of the kernel
    QTRY_VERIFY(story.count(server.accepted(1), EventKind::Pending) >= 1);
    QCOMPARE(story.count(server.accepted(1), EventKind::Recv), 0);
}

void TestBackpressure::slowReaderReadsAtItsPace()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::SlowReader, {}, 20}, {true, 4});
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send("one two three"));
    const SocketId id = server.accepted(1);
    QTRY_COMPARE(story.received(id), QByteArray("one two three"));
    QCOMPARE(story.count(id, EventKind::Recv), 4);
    QVERIFY(story.first(id, EventKind::Recv).asked == 4);
    peer.shutDownSend();
    QTRY_COMPARE(story.count(id, EventKind::Eof), 1);
}

void TestBackpressure::chargenGoesOnUntilThePeerIsGone()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::CharGen, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    RawPeer peer = RawPeer::connectTcp(story.port(server));
    QByteArray got;
    while (got.size() < (8 << 20)) {
        const QByteArray part = peer.receive(1 << 20);
        QVERIFY(!part.isEmpty());
        got += part;
    }
    QVERIFY(got.startsWith(" !\"#$%&'()*+,-./0123456789"));
    QCOMPARE(got.indexOf("\r\n"), 72); // RFC 864: 72 characters a line
    peer.reset();
    QTRY_VERIFY(story.isClosed(server.accepted(1)));
}

void TestBackpressure::leavingTakesLessThanASecond()
{
    QElapsedTimer clock;
    {
        SessionStory story;
        const SocketId server = story.listen({BehaviourKind::NeverRead, {}, 500});
        QTRY_VERIFY(story.port(server) != 0);
        const SocketId id = connectTo(story, story.port(server));
        QTRY_COMPARE(story.count(id, EventKind::Connect), 1);
        command::Connect lookup;
        lookup.on = story.session.newId('C');
        lookup.to = {QStringLiteral("no-such-host.invalid"), 80};
        story.post(lookup);
        story.post(command::Send{id, QByteArray(16 << 20, 'x')});
        QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestBackpressure)
#include "tst_Backpressure.moc"
