// SPDX-License-Identifier: MIT
#include "model/lessons/ClickAction.h"
#include "model/lessons/LessonCheck.h"
#include "model/lessons/LessonLibrary.h"
#include "model/lessons/LessonWriter.h"
#include "model/lessons/RecordedLesson.h"
#include "model/session/LessonTests.h"
#include "tests/support/RawPeer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// What is clicked in a real session becomes a lesson, which is then carried out in the background.
class tst_RecordedLesson : public QObject
{
    Q_OBJECT

private slots:
    void anEchoBecomesALessonThatPasses();
    void whatIsDoneByHandIsExpectedCallByCall();
    void datagramsLocalSocketsAndErrorsAreSaidToo();
    void whatWasOpenBeforeAndOtherProgramsAreLeftOut();
    void aWrongExpectationFailsInTheBackground();
    void aRunIsGivenUpAtOnce();
};

namespace {

using command::Close;
using command::Connect;
using command::Listen;

// A session with a tape, and somebody who waits for what he sees.
struct Desk
{
    Session session{0};
    CommandTape tape{session, session.store()};

    SocketId listen(BehaviourKind kind, bool byHand = false)
    {
        Listen listen;
        listen.on = session.newId('S');
        listen.where.port = freePort();
        listen.behaviour.kind = kind;
        listen.acceptAutomatically = !byHand;
        listen.receive.automatic = !byHand;
        tape.post(listen);
        return sees(listen.on, EventKind::Listen) ? listen.on : SocketId();
    }
    SocketId connectTo(SocketId server)
    {
        Connect connect;
        connect.on = session.newId('C');
        connect.to = {QStringLiteral("127.0.0.1"), session.endpoints().find(server)->local.port};
        tape.post(connect);
        return sees(connect.on, EventKind::Connect) ? connect.on : SocketId();
    }
    bool sees(SocketId on, EventKind kind)
    {
        return QTest::qWaitFor([&] {
            for (EventId id = session.feed().end(); id > 0; --id) {
                const Event event = session.store().at(id - 1);
                if (event.on == on && event.kind == kind)
                    return true;
            }
            return false;
        });
    }
    static quint16 freePort()
    {
        quint16 port = 21'000;
        while (!Session::isPortFree(port))
            ++port;
        return port;
    }
    RecordedLesson lesson() { return RecordedLesson(tape, session.store(), translated, QStringLiteral("en")); }
};

LessonResult carriedOut(const QByteArray& file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.lesson.json"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size() || !out.flush())
        return {};
    LessonTests tests({{path}, false, translated});
    QSignalSpy over(&tests, &LessonTests::lessonOver);
    QSignalSpy ended(&tests, &LessonTests::finished);
    tests.start();
    if (!ended.wait(20'000) || over.isEmpty())
        return {};
    return over.constFirst().constFirst().value<LessonResult>();
}

// As many lines as there are remarks other than about translations.
QString remarksOf(const QByteArray& file)
{
    QStringList lines;
    const LessonDocument document = checkLesson(file);
    for (const LessonRemark& remark : document.remarks.all()) {
        const QString text = translated(remark.what);
        if (!text.contains(QLatin1String("translation")) && !text.contains(QLatin1String("prediction")))
            lines += remark.path + QLatin1Char(' ') + text;
    }
    return lines.join(QLatin1Char('\n'));
}

QString why(const LessonResult& result, const QByteArray& file)
{
    return result.id + result.failedStep + result.failure.join(QLatin1Char('\n')) +
           result.invalid.join(QLatin1Char('\n')) + QString::fromUtf8(file);
}

} // namespace

#define PASSES(file)                                                                                                   \
    do {                                                                                                               \
        QCOMPARE(remarksOf(file), QString());                                                                          \
        const LessonResult result = carriedOut(file);                                                                  \
        QVERIFY2(result.isPassed() && !result.done.isEmpty(), qPrintable(why(result, file)));                          \
    } while (false)

void tst_RecordedLesson::anEchoBecomesALessonThatPasses()
{
    Desk desk;
    desk.tape.start();
    const SocketId server = desk.listen(BehaviourKind::Echo);
    const SocketId client = desk.connectTo(server);
    desk.tape.post(command::Send{client, "hello"});
    QVERIFY(desk.sees(client, EventKind::Recv));
    desk.tape.post(Close{client});
    QVERIFY(desk.sees(server.accepted(1), EventKind::Close));
    desk.tape.stop();
    QCOMPARE(desk.tape.clicks().size(), 4);
    const RecordedLesson recorded = desk.lesson();
    QVERIFY(recorded.remarks().isEmpty());
    const Lesson& lesson = recorded.lesson();
    QCOMPARE(lesson.steps.size(), 4);
    QCOMPARE(lesson.steps.at(1).say.in(QStringLiteral("en")), QStringLiteral("Step 2: Connect a TCP client to S1."));
    const QByteArray file = lessonFile(lesson);
    QVERIFY(file.contains(R"({"stream": {"on": "C1", "received": {"text": "hello"}}})"));
    QVERIFY(!file.contains(R"("kind": "recv")")); // automatic receives are never counted
    QVERIFY(lesson.steps.at(2).predict.has_value());
    PASSES(file);
}

void tst_RecordedLesson::whatIsDoneByHandIsExpectedCallByCall()
{
    Desk desk;
    desk.tape.start();
    const SocketId server = desk.listen(BehaviourKind::Manual, true);
    const SocketId client = desk.connectTo(server);
    QVERIFY(desk.sees(server, EventKind::Waiting));
    desk.tape.post(command::Accept{server});
    const SocketId accepted = server.accepted(1);
    QVERIFY(desk.sees(server, EventKind::Accept));
    desk.tape.post(command::SetReceive{accepted, {false, 5}});
    desk.tape.post(command::Send{client, "hello world"});
    QVERIFY(desk.sees(accepted, EventKind::Pending));
    desk.tape.post(command::Receive{accepted, 5});
    QVERIFY(desk.sees(accepted, EventKind::Recv));
    desk.tape.post(command::ShutDown{client, command::Direction::Send});
    QVERIFY(desk.sees(client, EventKind::Shutdown));
    desk.tape.post(command::Reset{accepted});
    QVERIFY(desk.sees(client, EventKind::ResetIn));
    desk.tape.stop();
    const RecordedLesson recorded = desk.lesson();
    QVERIFY(recorded.remarks().isEmpty());
    const QByteArray file = lessonFile(recorded.lesson());
    QVERIFY2(file.contains(R"("bytes": 5, "kind": "recv", "on": "S1.1", "text": "hello")"), file.constData());
    PASSES(file);
}

void tst_RecordedLesson::datagramsLocalSocketsAndErrorsAreSaidToo()
{
    const QTemporaryDir folder;
    Desk desk;
    desk.tape.start();
    const SocketId first = desk.session.newId('U');
    const SocketId second = desk.session.newId('U');
    for (const SocketId id : {first, second}) {
        desk.tape.post(command::OpenUdp{id, {QStringLiteral("127.0.0.1"), 0}, {}, {}});
        QVERIFY(desk.sees(id, EventKind::Bind));
    }
    const quint16 port = desk.session.endpoints().find(first)->local.port;
    for (const char* text : {"one", "two", "two"})
        desk.tape.post(command::SendTo{second, {QStringLiteral("127.0.0.1"), port}, text});
    QTRY_COMPARE(desk.session.endpoints().find(first)->datagramsReceived, quint64(3));
    const SocketId local = desk.session.newId('L');
    const SocketId end = desk.session.newId('L');
    const QString path = folder.filePath(QStringLiteral("s"));
    desk.tape.post(command::ListenLocal{local, path, 128, true, {}, {}, 1000});
    QVERIFY(desk.sees(local, EventKind::Listen));
    desk.tape.post(command::ConnectLocal{end, path, {}});
    QVERIFY(desk.sees(local, EventKind::Accept));
    const SocketId refused = desk.session.newId('C');
    Connect connect;
    connect.on = refused;
    connect.to = {QStringLiteral("127.0.0.1"), Desk::freePort()};
    desk.tape.post(connect);
    QVERIFY(desk.sees(refused, EventKind::Error));
    desk.tape.stop();
    const RecordedLesson recorded = desk.lesson();
    QVERIFY(recorded.remarks().isEmpty());
    QCOMPARE(recorded.lesson().capabilities, QStringList({QStringLiteral("loopback"), QStringLiteral("unix-sockets")}));
    const QByteArray file = lessonFile(recorded.lesson());
    QVERIFY(file.contains(R"("error": "refused")"));
    PASSES(file);
}

void tst_RecordedLesson::whatWasOpenBeforeAndOtherProgramsAreLeftOut()
{
    Desk desk;
    const SocketId before = desk.listen(BehaviourKind::Echo);
    desk.tape.start();
    desk.tape.post(Close{before, true});
    QVERIFY(desk.sees(before, EventKind::Close));
    desk.tape.stop();
    const RecordedLesson nothing = desk.lesson();
    QVERIFY(nothing.lesson().steps.isEmpty());
    QCOMPARE(nothing.remarks().size(), 1);
    QVERIFY(translated(nothing.remarks().constFirst()).contains(QLatin1String("S1")));

    desk.tape.start();
    const SocketId server = desk.listen(BehaviourKind::Echo);
    const RawPeer stranger = RawPeer::connectTcp(desk.session.endpoints().find(server)->local.port);
    QVERIFY(stranger.isOpen());
    QVERIFY(desk.sees(server, EventKind::Accept));
    desk.tape.post(command::Send{server.accepted(1), "hello"});
    QVERIFY(desk.sees(server.accepted(1), EventKind::Send));
    desk.tape.post(command::Send{server.accepted(1), QByteArray(ClickAction::mostBytes + 1, 'x')});
    desk.tape.stop();
    const RecordedLesson recorded = desk.lesson();
    QCOMPARE(recorded.lesson().steps.size(), 1); // the server itself
    QVERIFY(translated(recorded.remarks().constFirst()).contains(server.accepted(1).display()));
    PASSES(lessonFile(recorded.lesson()));
}

void tst_RecordedLesson::aWrongExpectationFailsInTheBackground()
{
    const LessonLibrary library;
    QFile file(library.fileOf(QStringLiteral("one-shot")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray lesson = file.readAll();
    QVERIFY(lesson.contains("Hello, Client"));
    const qsizetype at = lesson.indexOf("\"expect\"", lesson.indexOf("Hello, Client"));
    QVERIFY(at > 0);
    lesson.insert(lesson.indexOf('[', at) + 1, R"({"kind": "leave", "on": "S1", "withinMs": 100}, )");
    const LessonResult result = carriedOut(lesson);
    QVERIFY(!result.failedStep.isEmpty());
    QVERIFY2(result.failure.join(QString()).contains(QLatin1String("leave")), qPrintable(why(result, {})));
    QVERIFY(junitReport({result}).contains("<failure message="));
}

void tst_RecordedLesson::aRunIsGivenUpAtOnce()
{
    const LessonLibrary library;
    QStringList files;
    const QStringList ids = library.ids();
    for (const QString& id : ids)
        files += library.fileOf(id);
    LessonTests tests({files, false, translated});
    QSignalSpy began(&tests, &LessonTests::lessonBegan);
    QSignalSpy ended(&tests, &LessonTests::finished);
    tests.start();
    QVERIFY(began.wait());
    tests.cancel();
    QVERIFY(ended.wait());
    QVERIFY(began.size() < files.size());
}

QTEST_GUILESS_MAIN(tst_RecordedLesson)
#include "tst_RecordedLesson.moc"
