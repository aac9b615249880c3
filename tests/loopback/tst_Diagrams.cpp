// SPDX-License-Identifier: MIT
#include "tests/support/DiagramLines.h"
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include "model/sockets/native/SocketFacts.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The diagram of real sessions, in words.
class TestDiagrams final : public QObject
{
    Q_OBJECT

private slots:
    void aFirstEcho();
    void threeSendsInOneRecv();
    void aResetBecauseOfUnreadData();
    void datagramsAndOneThatIsCut();
    void aPeerOutsideThisApp();
    void aRefusal();
    void localSocketsWithoutNames();
};

namespace {

SocketId connectTo(SessionStory& story, quint16 port)
{
    command::Connect connect;
    connect.on = story.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), port};
    story.post(connect);
    return connect.on;
}

// The rows of one socket. Ports and the order of events on different sockets are the system's business.
QStringList rowsOf(SessionStory& story, SocketId id)
{
    const DiagramLines diagram(story.session.store());
    static const QRegularExpression changing(QStringLiteral(" \\(event \\d+\\)"));
    static const QRegularExpression port(QStringLiteral("P1 127\\.0\\.0\\.1:\\d+"));
    QStringList lines;
    for (const QString& row : diagram.story()) {
        QString line = row;
        line.remove(changing).replace(port, QStringLiteral("there"));
        if (line.startsWith(id.display() + QLatin1Char(' ')))
            lines += line.mid(id.display().size() + 1);
    }
    return lines;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

void TestDiagrams::aFirstEcho()
{
    SessionStory story;
    const SocketId server = story.listen({BehaviourKind::Echo, {}, 500});
    QTRY_VERIFY(story.port(server) != 0);
    const SocketId client = connectTo(story, story.port(server));
    QTRY_COMPARE(story.count(client, EventKind::Connect), 1);
    story.post(command::Send{client, "hello"});
    QTRY_COMPARE(story.received(client), QByteArray("hello"));
    story.post(command::Close{client, false});
    QTRY_VERIFY(story.isClosed(server.accepted(1)));
    QCOMPARE(
        rowsOf(story, client),
        lines({"connect(): to S1: SYN (implied)", "connect() → 0: from S1: SYN-ACK (implied); to S1: ACK (implied)",
               "send() → 5: to S1·1: hello  5 B  [0…4]", "recv() → 5: from S1·1: hello  5 B  [0…4]",
               "close() → 0: to S1·1: FIN (implied)"}));
    QCOMPARE(rowsOf(story, server.accepted(1)),
             lines({"accept(): from C1: the same connection", "recv() → 5: from C1: hello  5 B  [0…4]",
                    "send() → 5: to C1: hello  5 B  [0…4]", "recv() → 0: from C1: FIN (implied); to C1: ACK (implied)",
                    "close() → 0: to C1: FIN (implied)"}));
}

void TestDiagrams::threeSendsInOneRecv()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 1024});
    QTRY_VERIFY(story.port(server) != 0);
    const SocketId client = connectTo(story, story.port(server));
    QTRY_COMPARE(story.count(client, EventKind::Connect), 1);
    for (const char* word : {"one", "two", "three"})
        story.post(command::Send{client, word});
    const SocketId id = server.accepted(1);
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).bytesWaiting == 11);
    QCOMPARE(rowsOf(story, client).last(),
             QString::fromUtf8("send() → 5: to S1·1: three  5 B  [6…10]  11 bytes in kernel buffers"));
    story.post(command::Receive{id, 1024});
    QTRY_COMPARE(story.received(id).size(), 11);
    QCOMPARE(rowsOf(story, id).last(),
             QString::fromUtf8("recv() → 11 = 3 + 3 + 5: from C1: one  3 B  [0…2]; from C1: two  3 B  [3…5]; from C1: "
                               "three  5 B  [6…10]"));
}

void TestDiagrams::aResetBecauseOfUnreadData()
{
    SessionStory story;
    const SocketId server = story.listen({}, {false, 1});
    QTRY_VERIFY(story.port(server) != 0);
    const SocketId client = connectTo(story, story.port(server));
    const SocketId id = server.accepted(1);
    QTRY_COMPARE(story.count(client, EventKind::Connect), 1);
    story.post(command::Send{client, "ab"});
    QTRY_VERIFY(story.session.endpoints().find(id) && story.state(id).bytesWaiting == 2);
    story.post(command::Receive{id, 1});
    QTRY_COMPARE(story.received(id), QByteArray("a"));
    story.post(command::Close{id, false});
    QTRY_VERIFY(story.isClosed(client));
    QCOMPARE(rowsOf(story, id).last(), QString::fromUtf8("close() → 0: to C1: RST (implied), unread data: 1 bytes"));
    QCOMPARE(rowsOf(story, client).last(),
             QString::fromUtf8("recv() → ECONNRESET: from S1·1: RST (implied), unread data: 1 bytes"));
    QVERIFY(rowsOf(story, client)
                .contains(QString::fromUtf8(
                    "send() → 2 → 1 + 1: to S1·1: a  1 B  [0]; to S1·1: b  1 B  [1]  1 bytes never read")));
}

void TestDiagrams::datagramsAndOneThatIsCut()
{
    SessionStory story;
    const auto open = [&story](int size) {
        command::OpenUdp command;
        command.on = story.session.newId('U');
        command.local = {QStringLiteral("127.0.0.1"), 0};
        command.receive = {true, size};
        story.post(command);
        return command.on;
    };
    const SocketId sender = open(65536);
    const SocketId receiver = open(5);
    QTRY_VERIFY(story.port(receiver) != 0);
    for (const char* word : {"short", "much too long"})
        story.post(command::SendTo{sender, {QStringLiteral("127.0.0.1"), story.port(receiver)}, word});
    QTRY_COMPARE(story.received(receiver), QByteArray("shortmuch "));
    QCOMPARE(rowsOf(story, sender),
             lines({"sendto() → 5: to U2: short  5 B", "sendto() → 13: to U2: much   5 B  5 of 13 bytes kept"}));
    QCOMPARE(rowsOf(story, receiver), lines({"recvfrom() → 5: from U1: short  5 B",
                                             "recvfrom() → 5, MSG_TRUNC: from U1: much   5 B  5 of 13 bytes kept"}));
}

void TestDiagrams::aPeerOutsideThisApp()
{
    SessionStory story;
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);
    const RawPeer peer = RawPeer::connectTcp(story.port(server));
    QVERIFY(peer.send("hi"));
    peer.shutDownSend();
    const SocketId id = server.accepted(1);
    QTRY_COMPARE(story.count(id, EventKind::Eof), 1);
    QCOMPARE(rowsOf(story, id), lines({"accept()", "recv() → 2: from there: hi  2 B  [0…1]  not observed there",
                                       "recv() → 0: from there: FIN (implied); to there: ACK (implied)"}));
}

void TestDiagrams::aRefusal()
{
    quint16 port = 0;
    {
        const RawPeer listener = RawPeer::listenTcp();
        port = listener.port();
    }
    SessionStory story;
    const SocketId client = connectTo(story, port);
    QTRY_COMPARE(story.count(client, EventKind::Close), 1);
    QCOMPARE(rowsOf(story, client), lines({"connect(): to there: SYN (implied)",
                                           "connect() → ECONNREFUSED: from there: RST (implied)", "close() → 0"}));
}

// Two clients of one path have no names, and still each arrow goes where the bytes went.
void TestDiagrams::localSocketsWithoutNames()
{
    if (!SocketFacts::ofThisSystem().number(0))
        QSKIP("sock_diag(7) is of Linux");
    const QTemporaryDir folder;
    SessionStory story;
    command::ListenLocal listen;
    listen.on = story.session.newId('S');
    listen.path = folder.filePath(QStringLiteral("door"));
    listen.behaviour.kind = BehaviourKind::Echo;
    story.post(listen);
    QTRY_COMPARE(story.count(listen.on, EventKind::Listen), 1);
    QList<SocketId> clients;
    for (int number = 1; number <= 2; ++number) {
        clients += story.session.newId('C');
        story.post(command::ConnectLocal{clients.last(), listen.path, {}});
        QTRY_COMPARE(story.count(listen.on, EventKind::Accept), number);
    }
    for (const SocketId client : clients)
        story.post(command::Send{client, "hello"});
    for (const SocketId client : clients)
        QTRY_COMPARE(story.received(client), QByteArray("hello"));
    for (int number = 1; number <= 2; ++number) {
        const QStringList rows = rowsOf(story, clients.at(number - 1));
        QVERIFY2(rows.contains(QStringLiteral("send() → 5: to S1·%1: hello  5 B  [0…4]").arg(number)),
                 qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(QStringLiteral("recv() → 5: from S1·%1: hello  5 B  [0…4]").arg(number)),
                 qPrintable(rows.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestDiagrams)
#include "tst_Diagrams.moc"
