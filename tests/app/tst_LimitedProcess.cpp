// SPDX-License-Identifier: MIT
#include "tests/support/SessionStory.h"

#include <QTest>

#include <memory>

// The sockets of a process with few descriptors, seen in this session; the process is the built sockplay.
class TestLimitedProcess final : public QObject
{
    Q_OBJECT

private slots:
    void usesItsDescriptorsUpAndThisSessionSeesIt();
    void givesDescriptorsBackWhenAsked();
    void goesWithTheSession();
    void saysSoIfItCannotBeStarted();

private:
    static SocketId open(SessionStory& story, const QString& program = QStringLiteral(SOCKPLAY));
    static QList<Event> errors(SessionStory& story, Call call);
    static int count(SessionStory& story, EventKind kind);
};

SocketId TestLimitedProcess::open(SessionStory& story, const QString& program)
{
    command::OpenLimited open;
    open.on = story.session.newId('P');
    open.program = program;
    story.post(open);
    return open.on;
}

QList<Event> TestLimitedProcess::errors(SessionStory& story, Call call)
{
    QList<Event> found;
    const EventStore& store = story.session.store();
    for (EventId id = 0; id < store.end(); ++id) {
        if (store.at(id).kind == EventKind::Error && store.at(id).call == call)
            found += store.at(id);
    }
    return found;
}

int TestLimitedProcess::count(SessionStory& story, EventKind kind)
{
    int found = 0;
    const EventStore& store = story.session.store();
    for (EventId id = 0; id < store.end(); ++id)
        found += store.at(id).kind == kind ? 1 : 0;
    return found;
}

void TestLimitedProcess::usesItsDescriptorsUpAndThisSessionSeesIt()
{
    SessionStory story;
    const SocketId process = open(story);
    QTRY_COMPARE(errors(story, Call::Socket).size(), 1);
    const Event full = errors(story, Call::Socket).constFirst();
    QCOMPARE(full.error, ErrorId::TooMany);
    QCOMPARE(full.on.endpoint(), process);
    const int clients = count(story, EventKind::Connect);
    QVERIFY2(clients > 10 && clients < 64, qPrintable(QString::number(clients)));
    QTRY_COMPARE(story.state(process.accepted(2)).tcpState, TcpState::Established); // though nobody accepted it
    QTRY_COMPARE(story.state(process).phase, EndpointState::Phase::Listening);

    story.post(command::Accept{process});
    QTRY_VERIFY(!errors(story, Call::Accept).isEmpty());
    QCOMPARE(errors(story, Call::Accept).constFirst().error, ErrorId::TooMany);
    // This process has plenty.
    const SocketId server = story.listen();
    QTRY_VERIFY(story.port(server) != 0);

    const EventStore& store = story.session.store();
    for (EventId id = 1; id < store.end(); ++id)
        QVERIFY2(store.at(id).timeNs >= store.at(id - 1).timeNs, qPrintable(QString::number(id)));
}

void TestLimitedProcess::givesDescriptorsBackWhenAsked()
{
    SessionStory story;
    const SocketId process = open(story);
    QTRY_COMPARE(errors(story, Call::Socket).size(), 1);
    story.post(command::Accept{process});
    QTRY_VERIFY(!errors(story, Call::Accept).isEmpty());
    story.post(command::Close{process.accepted(2)});
    QTRY_COMPARE(story.first(process, EventKind::Accept).accepted(), process.accepted(1));
    QTRY_VERIFY(story.isClosed(process.accepted(2)));
    story.post(command::Close{process});
    QTRY_VERIFY(story.isClosed(process));
    QTRY_COMPARE(story.session.endpoints().openSockets(), 0);
}

void TestLimitedProcess::goesWithTheSession()
{
    auto story = std::make_unique<SessionStory>();
    open(*story);
    QTRY_VERIFY(count(*story, EventKind::Connect) > 0);
    story.reset(); // which waits for nobody
}

void TestLimitedProcess::saysSoIfItCannotBeStarted()
{
    SessionStory story;
    const SocketId process = open(story, QStringLiteral("/nowhere/sockplay"));
    QTRY_COMPARE(story.last(process), QStringLiteral("error bad-path"));
}

QTEST_GUILESS_MAIN(TestLimitedProcess)
#include "tst_LimitedProcess.moc"
