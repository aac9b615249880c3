// SPDX-License-Identifier: MIT
#include "model/code/CodeFiles.h"
#include "model/code/CodePlanner.h"
#include "model/code/CodeProgram.h"
#include "tests/support/CodeLexer.h"
#include "tests/support/EventScript.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class tst_CodePrograms : public QObject
{
    Q_OBJECT

private slots:
    void connectsStandWhereTheyMustBeOver();
    void connectsAreMadeInTheOrderOfAccepts();
    void whatOneRecvMayNotBringWaitsForAll();
    void theOtherProgramMayBeAhead();
    void endsWhereOneThreadWouldWaitForEver();
    void twoProgramsShareTheSockets();
    void connectionsAtTheSameTimeHaveThreads();
    void peersOutsideOfTheSessionAreNamed();
    void whatIsTooMuchIsSaid();
    void longPayloadIsBeside();
    void payloadThatIsGoneIsNotInvented();
    void hostileBytesStayInTheirLiterals();
    void hostileTextsStayInTheirComments();
};

namespace {

const QString connected = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; ");

struct Session
{
    EventStore store;
    EventScript script{store};

    explicit Session(const QString& picture = {}) { script.play(picture); }

    CodeProgram program(CodeLanguage language, CodeScope scope, EventId id = noEvent) const
    {
        CodeRequest request;
        request.language = language;
        request.scope = scope;
        request.event = id;
        return CodeProgram::make(store, store.end(), request, translated);
    }
    QString text(CodeLanguage language, CodeScope scope, int file = 0) const
    {
        return program(language, scope).files.at(file).code.text();
    }
    CodePlan plan(CodePart part) const { return CodePlanner(store, store.end()).program(part); }
    // "C1.connect S1.accept …": the kinds of the calls in the order of the program.
    QString order(CodePart part) const
    {
        QStringList calls;
        const CodePlan made = plan(part);
        for (const CodeStep& step : made.steps) {
            if (step.form == CodeStep::Form::Call)
                calls += step.event.on.fileForm() + QLatin1Char('.') + eventKindId(step.event.kind);
        }
        return calls.join(QLatin1Char(' '));
    }
    // The event as the pictures write it, but by itself.
    EventId add(const char* on, EventKind kind, Call call, const char* local, const char* peer,
                const char* accepted = nullptr)
    {
        const auto address = [this](const char* text) {
            const QStringList parts = QString::fromLatin1(text).split(QLatin1Char(':'));
            return store.addressId(SocketAddress::internet(QHostAddress(parts[0]), parts[1].toUShort()));
        };
        Event event = script.event(QString::fromLatin1(on), kind, call);
        event.local = local ? address(local) : 0;
        event.peer = peer ? address(peer) : 0;
        if (accepted)
            event.value = qint64(SocketId::fromString(QString::fromLatin1(accepted))->packed());
        return script.add(event);
    }
};

bool hasRemark(const CodePlan& plan, const char* words)
{
    return std::any_of(plan.remarks.cbegin(), plan.remarks.cend(), [words](const Message& remark) {
        return translated(remark).contains(QString::fromUtf8(words));
    });
}

} // namespace

void tst_CodePrograms::connectsStandWhereTheyMustBeOver()
{
    Session session(QStringLiteral("S1 listens 127.0.0.1:8888"));
    // The log tells the accept() before the connect() that it needs.
    session.add("C1", EventKind::ConnectStart, Call::Connect, nullptr, "127.0.0.1:8888");
    session.add("S1", EventKind::Accept, Call::Accept, "127.0.0.1:8888", "127.0.0.1:50001", "S1.1");
    session.add("C1", EventKind::Connect, Call::Connect, "127.0.0.1:50001", "127.0.0.1:8888");
    QCOMPARE(session.order(CodePart::Transcript), QLatin1String("S1.socket S1.bind S1.listen C1.connect S1.accept"));
}

void tst_CodePrograms::connectsAreMadeInTheOrderOfAccepts()
{
    Session session(QStringLiteral("S1 listens 127.0.0.1:8888"));
    session.add("C1", EventKind::ConnectStart, Call::Connect, nullptr, "127.0.0.1:8888");
    session.add("C2", EventKind::ConnectStart, Call::Connect, nullptr, "127.0.0.1:8888");
    session.add("C2", EventKind::Connect, Call::Connect, "127.0.0.1:50002", "127.0.0.1:8888");
    session.add("C1", EventKind::Connect, Call::Connect, "127.0.0.1:50001", "127.0.0.1:8888");
    session.add("S1", EventKind::Accept, Call::Accept, "127.0.0.1:8888", "127.0.0.1:50001", "S1.1");
    session.add("S1", EventKind::Accept, Call::Accept, "127.0.0.1:8888", "127.0.0.1:50002", "S1.2");
    QCOMPARE(session.order(CodePart::Transcript).section(QLatin1Char(' '), 3),
             QLatin1String("C1.connect C2.connect S1.accept S1.accept"));
    QCOMPARE(session.order(CodePart::Client), QLatin1String("C1.connect C2.connect"));
}

void tst_CodePrograms::whatOneRecvMayNotBringWaitsForAll()
{
    Session session(connected +
                    QStringLiteral("C1 sends 'one'; C1 sends 'two'; S1.1 receives 'onetwo'; C1 -> S1.1 'x'"));
    const QString text = session.text(CodeLanguage::Python, CodeScope::Session);
    QVERIFY2(text.contains(QLatin1String("data10 = S1_1.recv(6, socket.MSG_WAITALL)")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("data12 = S1_1.recv(1024)")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("assert data10 == b\"onetwo\"")));
}

void tst_CodePrograms::theOtherProgramMayBeAhead()
{
    // In turns, one recv() is enough; where the client goes on without an answer, it may bring more than was seen.
    Session turns(connected + QStringLiteral("C1 -> S1.1 'a'; S1.1 -> C1 'b'; C1 -> S1.1 'c'"));
    QVERIFY(!turns.text(CodeLanguage::Python, CodeScope::TwoPrograms).contains(QLatin1String("MSG_WAITALL")));
    Session ahead(connected + QStringLiteral("C1 -> S1.1 'a'; C1 -> S1.1 'c'"));
    QVERIFY(ahead.text(CodeLanguage::Python, CodeScope::TwoPrograms)
                .contains(QLatin1String("S1_1.recv(1, socket.MSG_WAITALL)")));
    QVERIFY(!ahead.text(CodeLanguage::Python, CodeScope::Session).contains(QLatin1String("MSG_WAITALL")));
}

void tst_CodePrograms::endsWhereOneThreadWouldWaitForEver()
{
    Session session(connected + QStringLiteral("C1 -> S1.1 'hello'; C1 is full; S1.1 closes"));
    QVERIFY(hasRemark(session.plan(CodePart::Transcript), "It ends before event 10: send() would wait"));
    QVERIFY(!session.order(CodePart::Transcript).contains(QLatin1String("S1.1.close")));
    QVERIFY(session.order(CodePart::Server).contains(QLatin1String("S1.1.close")));
    // A backlog of 0 has room for one that is not accepted yet.
    Session full(QStringLiteral("S1 listens 127.0.0.1:8888"));
    Event listen = full.store.at(2);
    listen.value = 0;
    full.script.add(listen);
    full.script.play(QStringLiteral("C1 waits for S1; C2 waits for S1; S1 accepts"));
    for (const CodePart part : {CodePart::Transcript, CodePart::Client, CodePart::Server})
        QVERIFY(hasRemark(full.plan(part), "connect() would wait until the server's queue has room"));
    QVERIFY(full.order(CodePart::Client).endsWith(QLatin1String("C1.connect C2.socket")));
}

void tst_CodePrograms::twoProgramsShareTheSockets()
{
    Session session(connected + QStringLiteral("C1 -> S1.1 'hi'; U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002; "
                                               "U2 -> U1 'd'; C1 closes; S1.1 sees the end; S1.1 closes; S1 closes"));
    QCOMPARE(session.order(CodePart::Server),
             QLatin1String("S1.socket S1.bind S1.listen U1.socket U1.bind S1.accept S1.1.recv U1.recvfrom S1.1.eof "
                           "S1.1.close S1.close"));
    QCOMPARE(session.order(CodePart::Client),
             QLatin1String("C1.socket C1.connect C1.send U2.socket U2.bind U2.sendto C1.close"));
    const CodeProgram programs = session.program(CodeLanguage::C, CodeScope::TwoPrograms);
    QCOMPARE(programs.files.at(0).name, QLatin1String("server.c"));
    QCOMPARE(programs.files.at(1).name, QLatin1String("client.c"));
    QVERIFY(programs.files.at(0).code.text().contains(QLatin1String("puts(\"ready\");")));
    Session failing(QStringLiteral("C1 is refused 127.0.0.1:9"));
    QVERIFY(failing.text(CodeLanguage::Python, CodeScope::TwoPrograms, 1)
                .contains(QLatin1String("Two programs do not agree")));
}

void tst_CodePrograms::connectionsAtTheSameTimeHaveThreads()
{
    Session one(connected +
                QStringLiteral("C1 -> S1.1 'a'; C1 closes; S1.1 closes; C2 connects S1; C2 -> S1.2 'b'; C2 closes"));
    QVERIFY(one.plan(CodePart::Server).talks.isEmpty());
    Session two(connected + QStringLiteral("C2 connects S1; C1 -> S1.1 'a'; C2 -> S1.2 'b'; C1 closes; C2 closes"));
    QCOMPARE(two.plan(CodePart::Server).talks.size(), 2);
    QVERIFY(hasRemark(two.plan(CodePart::Server), "have a thread each"));
    QVERIFY(two.text(CodeLanguage::Python, CodeScope::TwoPrograms).contains(QLatin1String("def talk_S1_2():")));
    QVERIFY(two.text(CodeLanguage::C, CodeScope::TwoPrograms).contains(QLatin1String("static int S1, S1_1, S1_2;")));
    QVERIFY(!two.text(CodeLanguage::Qt, CodeScope::TwoPrograms).contains(QLatin1String("talk_")));
}

void tst_CodePrograms::peersOutsideOfTheSessionAreNamed()
{
    Session session(QStringLiteral("S1 listens 127.0.0.1:8888"));
    session.add("S1", EventKind::Accept, Call::Accept, "127.0.0.1:8888", "127.0.0.1:40000", "S1.1");
    session.script.play(QStringLiteral("S1.1 receives 'hi'"));
    QVERIFY(hasRemark(session.plan(CodePart::Transcript), "The peer of S1·1 is not in this session"));
    QVERIFY(!session.text(CodeLanguage::Python, CodeScope::Session).contains(QLatin1String("assert data")));
}

void tst_CodePrograms::whatIsTooMuchIsSaid()
{
    Session session(connected);
    while (session.store.end() < CodePlanner::mostCalls + 500)
        session.script.play(QStringLiteral("C1 -> S1.1 'x'"));
    const CodePlan plan = session.plan(CodePart::Transcript);
    const quint64 left = session.store.end() - CodePlanner::mostCalls;
    QVERIFY(hasRemark(
        plan,
        qPrintable(
            QStringLiteral("%1 events from number %2 on are left out").arg(left).arg(CodePlanner::mostCalls + 1))));
    QVERIFY(quint64(plan.steps.size()) <= CodePlanner::mostCalls);
    QVERIFY(session.text(CodeLanguage::C, CodeScope::Session).contains(QLatin1String("left out")));
}

void tst_CodePrograms::longPayloadIsBeside()
{
    Session session(connected);
    const QByteArray big(5000, 'y');
    Event sent = session.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
    sent.value = sent.asked = big.size();
    session.script.add(sent, big);
    const CodeProgram program = session.program(CodeLanguage::Python, CodeScope::Session);
    QCOMPARE(program.payloads.size(), 1);
    QVERIFY(program.files.at(0).code.text().contains(QLatin1String("C1.sendall(payload(\"transcript-8.bin\"))")));
    QTemporaryDir folder;
    QVERIFY(!CodeFiles(session.store, program).write(folder.path(), QStringLiteral("transcript.py")));
    QFile file(folder.filePath(QStringLiteral("transcript-8.bin")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), big);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("transcript.py"))));
    QVERIFY(CodeFiles(session.store, program).write(QStringLiteral("/nowhere/at/all")).has_value());
}

void tst_CodePrograms::payloadThatIsGoneIsNotInvented()
{
    CodePlan plan;
    CodeStep step;
    step.id = 6;
    step.event.on = SocketId('C', 1);
    step.event.kind = EventKind::Recv;
    step.event.call = Call::Recv;
    step.event.bytes = 7;
    step.payload = CodeStep::Payload::Lost;
    plan.part = CodePart::Transcript;
    plan.steps += step;
    const QString python =
        CodeWriter::make(CodeLanguage::Python, plan, QStringLiteral("x"), translated)->write().text();
    QVERIFY(python.contains(QLatin1String("assert len(data7) == 7")));
    const QString c = CodeWriter::make(CodeLanguage::C, plan, QStringLiteral("x"), translated)->write().text();
    QVERIFY(c.contains(QLatin1String("assert(count7 == 7);")));
}

void tst_CodePrograms::hostileBytesStayInTheirLiterals()
{
    QList<QByteArray> payloads{"\"",
                               "\\",
                               "\"); system(\"x",
                               "*/",
                               "?\?/",
                               "?\?/\n",
                               "\\\n",
                               QByteArray(3, '\0'),
                               "\xff\xfe",
                               "\r\n",
                               "%s%n",
                               "\"\"\"",
                               "#",
                               "//",
                               "\xe2\x80\xa8",
                               "?\?\?\?/",
                               "\\x41",
                               "1\0"
                               "1"};
    QRandomGenerator random(7);
    const QByteArray letters("\"\\?/*\n\r\0x0789abc'#%{}$ \xff\xc3\xa9", 27);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(200); n > 0; --n)
            bytes += random.bounded(4) == 0 ? char(random.bounded(256)) : letters[random.bounded(letters.size())];
        payloads += bytes;
    }
    for (const QByteArray& payload : std::as_const(payloads)) {
        Session session(connected);
        Event sent = session.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
        sent.value = sent.asked = payload.size();
        const EventId id = session.script.add(sent, payload);
        for (const CodeLanguage language : codeLanguages) {
            QByteArray inside;
            QString outside;
            const CodeProgram program = session.program(language, CodeScope::Click, id);
            for (const CodeLine& line : program.files.at(0).code.lines()) {
                const CodeLexer read = CodeLexer::read(language, line.text);
                QVERIFY2(read.isSound, qPrintable(line.text));
                if (line.events.contains(id)) {
                    inside += read.inside;
                    outside += read.outside.trimmed().remove(QLatin1String("\"\""));
                }
            }
            QCOMPARE(inside, payload);
            const QString size = QString::number(payload.size());
            const QString python = QStringLiteral("C1.sendall(b)");
            if (language == CodeLanguage::Python)
                QCOMPARE(outside.remove(QLatin1Char('b')), QString(python).remove(QLatin1Char('b')));
            else
                QVERIFY2(outside.endsWith(QStringLiteral(", %1);").arg(size)) ||
                             outside.endsWith(QStringLiteral(", %1, 0);").arg(size)),
                         qPrintable(outside));
        }
    }
}

void tst_CodePrograms::hostileTextsStayInTheirComments()
{
    const QStringList texts{QStringLiteral("\\"),      QStringLiteral("a\nimport os"),  QStringLiteral("\?\?/"),
                            QStringLiteral("\?\?\?/"), QStringLiteral("*/ x"),          QStringLiteral("\\ "),
                            QStringLiteral("\u2028x"), QStringLiteral("\u202ex"),       QString(QChar(0)),
                            QStringLiteral("\"\"\""),  QStringLiteral("coding: utf-7"), QString(QChar(0xd800))};
    for (const QString& text : texts) {
        Session session(connected);
        const auto add = [&session, &text](EventKind kind, Call call) {
            Event event = session.script.event(QStringLiteral("C1"), kind, call);
            event.text = session.store.textId(text);
            session.script.add(event);
        };
        add(EventKind::Note, Call::None);
        add(EventKind::Option, Call::SetSockOpt);
        add(EventKind::Resolve, Call::GetAddrInfo);
        add(EventKind::Join, Call::AddMembership);
        Event path = session.script.event(QStringLiteral("L1"), EventKind::Bind, Call::Bind);
        path.local = session.store.addressId(SocketAddress::local(text));
        session.script.add(path);
        for (const CodeLanguage language : codeLanguages) {
            for (const CodeScope scope : {CodeScope::Session, CodeScope::TwoPrograms}) {
                const CodeProgram program = session.program(language, scope);
                for (const CodeFile& file : program.files) {
                    for (const CodeLine& line : file.code.lines())
                        QVERIFY2(CodeLexer::read(language, line.text).isSound, qPrintable(line.text));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_CodePrograms)
#include "tst_CodePrograms.moc"
