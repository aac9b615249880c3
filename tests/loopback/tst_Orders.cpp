// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Sending in pieces, again and again, from templates and from files, over real sockets: each call one event, stopped
// when told, and told when it ends.
class TestOrders final : public QObject
{
    Q_OBJECT

private slots:
    void piecesAreCallsOfTheirOwnWithPauses();
    void templatesAreFilledInAnewEachTime();
    void repeatsGoOnUntilTheyAreStopped();
    void othersGoBetweenRepeats();
    void repeatsEndWithTheConnection();
    void aStoppedFileLeavesTheRestUnsent();
    void whatOnePieceLeavesIsSentLater();
    void aFileGoesOutInDatagrams();
    void anEmptyFileIsOneEmptyCall();
    void aFileThatIsNotThereEndsItsOrder();
    void tooOftenIsRefusedOnlyAbroad();
    void anOrderForNobodySaysSo();

private:
    SocketId connected(SessionStory& story, const RawPeer& listener);
    command::SendOrder order(SocketId on, const QByteArray& bytes, const SendPlan& plan) const;
    QString file(const QByteArray& bytes) const;
    QTemporaryDir m_folder;
};

SocketId TestOrders::connected(SessionStory& story, const RawPeer& listener)
{
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    story.post(connect);
    return connect.on;
}

command::SendOrder TestOrders::order(SocketId on, const QByteArray& bytes, const SendPlan& plan) const
{
    command::SendOrder order;
    order.on = on;
    order.number = 7;
    order.bytes = bytes;
    order.plan = plan;
    return order;
}

QString TestOrders::file(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestOrders::piecesAreCallsOfTheirOwnWithPauses()
{
    constexpr int pauseMs = 20;
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    story.post(order(id, "abcdefg", {3, pauseMs, 1, 0}));
    story.post(command::Send{id, "h"}); // waits behind it: the order of bytes is the order of wishes
    QTRY_COMPARE(story.sent(id), QByteArray("abcdefgh"));
    QCOMPARE(story.of(id).mid(story.of(id).size() - 4),
             (QStringList{QStringLiteral("send 3 abc"), QStringLiteral("send 3 def"), QStringLiteral("send 1 g"),
                          QStringLiteral("send 1 h")}));
    QList<Event> sends;
    for (EventId i = 0; i < story.session.store().end(); ++i) {
        const Event event = story.session.store().at(i);
        if (event.on == id && event.kind == EventKind::Send)
            sends += event;
    }
    QCOMPARE(sends.size(), 4);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(sends[i].orderNumber(), 7);
        QCOMPARE(sends[i].endsOrder(), i == 2);
        QVERIFY(i == 0 || sends[i].timeNs - sends[i - 1].timeNs > pauseMs * 500'000); // a pause never ends early
    }
    QCOMPARE(sends[3].order, 0);
    QTRY_VERIFY(story.state(id).order.isOver);
    QCOMPARE(story.state(id).order.bytes, 7u);
    QCOMPARE(story.state(id).order.calls, 3u);
}

void TestOrders::templatesAreFilledInAnewEachTime()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    command::SendOrder repeated = order(id, {}, {0, 0, 4, 1});
    repeated.pattern = *PayloadTemplate::parse(QStringLiteral("${length:1}${counter}"), {});
    repeated.values.counter = 8;
    story.post(repeated);
    QTRY_COMPARE(story.sent(id), QByteArray("\1"
                                            "8"
                                            "\1"
                                            "9"
                                            "\2"
                                            "10"
                                            "\2"
                                            "11"));
    QCOMPARE(story.count(id, EventKind::Send), 4);
}

void TestOrders::repeatsGoOnUntilTheyAreStopped()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    story.post(order(id, "again ", {0, 0, SendPlan::mostTimes, 1}));
    QTRY_VERIFY(story.count(id, EventKind::Send) >= 3);
    story.post(command::StopOrder{id, 6}); // another one
    story.post(command::StopOrder{id, 7});
    story.post(command::Send{id, "stop"});
    QTRY_VERIFY(story.sent(id).endsWith("stop"));
    story.post(command::ShutDown{id, command::Direction::Send});
    QVERIFY(peer.receiveAll().endsWith("again stop"));
    QVERIFY(!story.state(id).order.isOver); // it did not come to its end
}

void TestOrders::othersGoBetweenRepeats()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    story.post(order(id, "first", {0, 0, 2, SendPlan::mostMs}));
    story.post(command::Send{id, " between"});
    QTRY_COMPARE(story.sent(id), QByteArray("first between"));
}

void TestOrders::repeatsEndWithTheConnection()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    story.post(order(id, "x", {0, 0, 2, SendPlan::mostMs}));
    story.post(command::Close{id, false});
    QTRY_VERIFY(story.isClosed(id));
    QCOMPARE(story.count(id, EventKind::Error), 0); // nothing was left to be sent
    QCOMPARE(peer.receiveAll(), QByteArray("x"));
}

void TestOrders::aStoppedFileLeavesTheRestUnsent()
{
    constexpr qint64 size = 64 << 20;
    QFile sparse(file({}));
    QVERIFY(sparse.open(QIODevice::ReadWrite) && sparse.resize(size));
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    command::SendOrder whole = order(id, {}, {});
    whole.file = sparse.fileName();
    story.post(whole);
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    story.post(command::StopOrder{id, 7});
    story.post(command::Send{id, "after"});
    story.post(command::ShutDown{id, command::Direction::Send});
    const QByteArray all = peer.receiveAll();
    QVERIFY(all.size() < size && all.endsWith("after"));
    QTRY_COMPARE(qint64(story.state(id).order.bytes), all.size() - 5);
    QVERIFY(!story.state(id).order.isOver);
}

void TestOrders::whatOnePieceLeavesIsSentLater()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    const QByteArray bytes(16 << 20, 'p');
    story.post(order(id, bytes, {}));
    QTRY_COMPARE(story.count(id, EventKind::SendFull), 1);
    QVERIFY(story.count(id, EventKind::SendPartial) >= 1);
    QTRY_VERIFY(story.state(id).order.bytes > 0);
    QVERIFY(story.state(id).order.bytes < quint64(bytes.size()) && !story.state(id).order.isOver);
    story.post(command::ShutDown{id, command::Direction::Send});
    QCOMPARE(peer.receiveAll().size(), bytes.size());
    QTRY_VERIFY(story.state(id).order.isOver);
    QCOMPARE(story.state(id).order.bytes, quint64(bytes.size()));
    QCOMPARE(story.state(id).order.calls, 1u);
}

void TestOrders::aFileGoesOutInDatagrams()
{
    SessionStory story;
    command::OpenUdp open;
    open.on = story.session.newId('U');
    open.local = {QStringLiteral("127.0.0.1"), 0};
    story.post(open);
    QTRY_VERIFY(story.port(open.on) != 0);
    command::SendOrder pieces = order(open.on, {}, {4, 1, 2, 0});
    pieces.file = file("0123456789");
    pieces.to = {QStringLiteral("127.0.0.1"), story.port(open.on)};
    story.post(pieces);
    QTRY_COMPARE(story.received(open.on), QByteArray("01234567890123456789"));
    QCOMPARE(story.count(open.on, EventKind::SendTo), 6);
    QTRY_VERIFY(story.state(open.on).order.isOver);
    // One that does not fit ends the order: the others would not fit either.
    pieces.number = 8;
    pieces.plan = {70000, 0, 3, 0};
    pieces.file = file(QByteArray(210000, 'x'));
    story.post(pieces);
    QTRY_COMPARE(story.last(open.on), QStringLiteral("error too-long"));
    QTRY_COMPARE(story.state(open.on).order.number, 8);
    QVERIFY(story.state(open.on).order.isOver);
    story.post(command::SendTo{open.on, pieces.to, "next"});
    QTRY_VERIFY(story.received(open.on).endsWith("next"));
    QCOMPARE(story.count(open.on, EventKind::Error), 1);
}

void TestOrders::anEmptyFileIsOneEmptyCall()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    command::SendOrder empty = order(id, {}, {});
    empty.file = file({});
    story.post(empty);
    QTRY_VERIFY(story.state(id).order.isOver);
    QCOMPARE(story.last(id), QStringLiteral("send"));
    QCOMPARE(story.state(id).order.bytes, 0u);
}

void TestOrders::aFileThatIsNotThereEndsItsOrder()
{
    SessionStory story;
    const RawPeer listener = RawPeer::listenTcp();
    const SocketId id = connected(story, listener);
    const RawPeer peer = listener.accept();
    command::SendOrder missing = order(id, {}, {});
    missing.file = m_folder.filePath(QStringLiteral("missing"));
    story.post(missing);
    QTRY_VERIFY(story.state(id).order.error != noEvent);
    QCOMPARE(story.last(id), QStringLiteral("error bad-path"));
    QVERIFY(story.state(id).order.isOver);
}

void TestOrders::tooOftenIsRefusedOnlyAbroad()
{
    SessionStory story;
    command::OpenUdp open;
    open.on = story.session.newId('U');
    open.local = {QStringLiteral("127.0.0.1"), 0};
    story.post(open);
    QTRY_VERIFY(story.port(open.on) != 0);
    command::SendOrder often = order(open.on, "x", {0, 0, 2, SendPlan::leastMsAbroad - 1});
    often.to = {QStringLiteral("192.0.2.1"), 9}; // RFC 5737: nobody's
    story.post(often);
    QTRY_COMPARE(story.last(open.on), QStringLiteral("error too-often"));
    QCOMPARE(story.count(open.on, EventKind::SendTo), 0);
    often.to = {QStringLiteral("127.0.0.1"), story.port(open.on)};
    story.post(often);
    QTRY_COMPARE(story.count(open.on, EventKind::SendTo), 2);
}

void TestOrders::anOrderForNobodySaysSo()
{
    SessionStory story;
    const SocketId nobody('C', 9);
    story.post(order(nobody, "x", {}));
    QTRY_COMPARE(story.last(nobody), QStringLiteral("error pipe"));
    QTRY_VERIFY(story.state(nobody).order.isOver);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_Orders.moc"
