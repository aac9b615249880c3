// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

// AF_UNIX stream sockets: the same conversation as over TCP, and no file is ever destroyed.
class TestLocal final : public QObject
{
    Q_OBJECT

private slots:
    void echoesAndEnds();
    void aClientTalksToAServer();
    void theSocketFileIsPrivateAndGoesWithTheServer();
    void aRegularFileInTheWayStays();
    void aSocketInTheWayIsInUse();
    void aPathThatIsTooLongIsRefused();
    void nobodyThereIsRefused();

private:
    static SocketId listen(SessionStory& story, const QString& path, BehaviourKind kind = BehaviourKind::Manual);
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
};

SocketId TestLocal::listen(SessionStory& story, const QString& path, BehaviourKind kind)
{
    command::ListenLocal command;
    command.on = story.session.newId('L');
    command.path = path;
    command.behaviour.kind = kind;
    story.post(command);
    return command.on;
}

void TestLocal::echoesAndEnds()
{
    SessionStory story;
    const SocketId server = listen(story, path("echo"), BehaviourKind::Echo);
    QTRY_COMPARE(story.count(server, EventKind::Listen), 1);
    const RawPeer peer = RawPeer::connectLocal(QFile::encodeName(path("echo")));
    QVERIFY(peer.send("hello"));
    peer.shutDownSend();
    QCOMPARE(peer.receiveAll(), QByteArray("hello"));
    QTRY_COMPARE(story.of(server.accepted(1)),
                 (QStringList{QStringLiteral("recv 5 hello"), QStringLiteral("send 5 hello"), QStringLiteral("eof"),
                              QStringLiteral("close")}));
}

void TestLocal::aClientTalksToAServer()
{
    SessionStory story;
    const SocketId server = listen(story, path("talk"));
    QTRY_COMPARE(story.count(server, EventKind::Listen), 1);
    const SocketId client = story.session.newId('L');
    story.post(command::ConnectLocal{client, path("talk"), {}});
    QTRY_COMPARE(story.count(server, EventKind::Accept), 1);
    story.post(command::Send{client, "over the file"});
    QTRY_COMPARE(story.received(server.accepted(1)), QByteArray("over the file"));
    story.post(command::Send{server.accepted(1), "and back"});
    QTRY_COMPARE(story.received(client), QByteArray("and back"));
    story.post(command::Close{client, false});
    QTRY_COMPARE(story.count(server.accepted(1), EventKind::Eof), 1);
}

void TestLocal::theSocketFileIsPrivateAndGoesWithTheServer()
{
    SessionStory story;
    const SocketId server = listen(story, path("private"));
    QTRY_COMPARE(story.count(server, EventKind::Listen), 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path("private")) & others));
    story.post(command::Close{server, false});
    QTRY_COMPARE(story.count(server, EventKind::Close), 1);
    QTRY_VERIFY(!QFileInfo::exists(path("private")));
}

void TestLocal::aRegularFileInTheWayStays()
{
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    SessionStory story;
    const SocketId server = listen(story, path("file"));
    QTRY_COMPARE(story.of(server), (QStringList{QStringLiteral("error bad-path"), QStringLiteral("close")}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestLocal::aSocketInTheWayIsInUse()
{
    SessionStory story;
    const SocketId first = listen(story, path("taken"), BehaviourKind::Echo);
    QTRY_COMPARE(story.count(first, EventKind::Listen), 1);
    const SocketId second = listen(story, path("taken"));
    QTRY_COMPARE(story.of(second), (QStringList{QStringLiteral("error in-use"), QStringLiteral("close")}));
    const RawPeer peer = RawPeer::connectLocal(QFile::encodeName(path("taken"))); // the first one still answers
    QVERIFY(peer.isOpen());
}

void TestLocal::aPathThatIsTooLongIsRefused()
{
    SessionStory story;
    const SocketId server = listen(story, m_folder.filePath(QString(120, QLatin1Char('x'))));
    QTRY_COMPARE(story.of(server), (QStringList{QStringLiteral("error bad-path"), QStringLiteral("close")}));
}

void TestLocal::nobodyThereIsRefused()
{
    SessionStory story;
    const SocketId client = story.session.newId('L');
    story.post(command::ConnectLocal{client, path("nobody"), {}});
    QTRY_COMPARE(story.of(client), (QStringList{QStringLiteral("connect-start"), QStringLiteral("error bad-path"),
                                                QStringLiteral("close")}));
}

QTEST_GUILESS_MAIN(TestLocal)
#include "tst_Local.moc"
