// SPDX-License-Identifier: MIT
#include "model/lessons/ClickEvents.h"
#include "model/lessons/LessonCheck.h"
#include "model/lessons/LessonWriter.h"
#include "model/lessons/RecordedLesson.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTest>

// What the recorder makes of logs that are rare, large or hostile; the log is written here, event by event.
class tst_LessonRecorder : public QObject
{
    Q_OBJECT

private slots:
    void aFloodIsExpectedUpToALimit();
    void thoseThatWereSeenAreTheLeastOfAFlood();
    void aLongPayloadIsNotKept();
    void socketsOfTheSameNameElsewhereAreOthers();
    void aClosedServerIsNoTarget();
    void textThatWouldBeFilledInIsLeftOut();
    void datagramsOfTheSamePortElsewhereAreForeign();
    void theBehaviourIsThatOfThePartnerThen();
};

namespace {

struct NoSession final : CommandSink
{
    void post(Command) override {}
};

// A tape, and the log beside it.
struct Bench
{
    NoSession sink;
    EventStore store{~quint64(0)};
    CommandTape tape{sink, store};
    const SocketId server{'S', 1};
    const SocketId client{'C', 1};
    const SocketId one{'U', 1};
    const SocketId two{'U', 2};

    Bench() { tape.start(); }
    void click(Command command)
    {
        QCoreApplication::sendPostedEvents(&tape); // the last click is over
        tape.post(std::move(command));
    }
    quint32 at(quint16 port, const char* host = "127.0.0.1")
    {
        return store.addressId(SocketAddress::internet(QHostAddress(QLatin1String(host)), port));
    }
    void log(SocketId on, EventKind kind, quint32 local = 0, quint32 peer = 0, const QByteArray& payload = {},
             SocketId accepted = {})
    {
        Event event;
        event.on = on;
        event.kind = kind;
        event.local = local;
        event.peer = peer;
        event.value = accepted.isValid() ? qint64(accepted.packed()) : payload.size();
        store.append(event, payload, Moment::now());
    }
    void listen(SocketId id, quint16 port, const BehaviourSpec& behaviour = {})
    {
        command::Listen listen;
        listen.on = id;
        listen.where.port = port;
        listen.behaviour = behaviour;
        click(listen);
        log(id, EventKind::Listen, at(port));
    }
    void connectTo(quint16 port)
    {
        command::Connect connect;
        connect.on = client;
        connect.to = {QStringLiteral("127.0.0.1"), port};
        click(connect);
    }
    void openBoth()
    {
        for (const SocketId id : {one, two}) {
            click(command::OpenUdp{id, {QStringLiteral("127.0.0.1"), 0}, {}, {}});
            log(id, EventKind::Bind, at(quint16(5000 + id.number())));
        }
    }
    RecordedLesson lesson()
    {
        tape.stop();
        return RecordedLesson(tape, store, translated, QStringLiteral("en"));
    }
};

QString remarks(const RecordedLesson& recorded)
{
    QStringList lines;
    for (const Message& remark : recorded.remarks())
        lines += translated(remark);
    return lines.join(QLatin1Char('\n'));
}

// Whoever opens the file again finds it sound.
QByteArray sound(const RecordedLesson& recorded)
{
    QByteArray file = lessonFile(recorded.lesson());
    return checkLesson(file).remarks.hasErrors() ? QByteArray() : file;
}

} // namespace

void tst_LessonRecorder::aFloodIsExpectedUpToALimit()
{
    Bench bench;
    bench.openBoth();
    bench.click(command::SendTo{bench.two, {QStringLiteral("127.0.0.1"), 5001}, "go"});
    for (int i = 0; i < 20'000; ++i)
        bench.log(bench.one, EventKind::RecvFrom, bench.at(5001), bench.at(5002), QByteArray::number(i));
    const RecordedLesson recorded = bench.lesson();
    QCOMPARE(ClickEvents::of(bench.tape, bench.store).constLast().events.size(), qsizetype(ClickEvents::most));
    QCOMPARE(recorded.lesson().steps.size(), 3);
    QCOMPARE(recorded.lesson().steps.constLast().expect.size(), ExpectationProposal::mostOfStep);
    QVERIFY2(remarks(recorded).endsWith(QLatin1String("in these steps: 3.")), qPrintable(remarks(recorded)));
    QVERIFY(!sound(recorded).isEmpty());
}

void tst_LessonRecorder::thoseThatWereSeenAreTheLeastOfAFlood()
{
    Bench bench;
    bench.openBoth();
    bench.click(command::SendTo{bench.two, {QStringLiteral("127.0.0.1"), 5001}, "go"});
    for (quint64 i = 0; i <= ClickEvents::most; ++i)
        bench.log(bench.one, EventKind::RecvFrom, bench.at(5001), bench.at(5002), "x");
    const RecordedLesson recorded = bench.lesson();
    QVERIFY2(sound(recorded).contains(R"("times": {"gte": 1000})"), sound(recorded).constData());
}

void tst_LessonRecorder::aLongPayloadIsNotKept()
{
    Bench bench;
    bench.openBoth();
    bench.click(command::SendTo{bench.two, {QStringLiteral("127.0.0.1"), 5001}, QByteArray(1 << 20, 'x')});
    const Command& kept = bench.tape.clicks().constLast().commands.constFirst();
    QCOMPARE(std::get<command::SendTo>(kept).bytes.size(), CommandTape::mostBytes + 1);
    QVERIFY(remarks(bench.lesson()).contains(QLatin1String("64 KB")));
}

void tst_LessonRecorder::socketsOfTheSameNameElsewhereAreOthers()
{
    Bench bench;
    for (const quint32 number : {1u, 2u}) {
        const SocketId id('L', number);
        const QString path = QStringLiteral("/folder-%1/socket").arg(number);
        bench.click(command::ListenLocal{id, path, 128, true, {}, {}, 1000});
        bench.log(id, EventKind::Listen, bench.store.addressId(SocketAddress::local(path)));
    }
    const QList<LessonParam> params = bench.lesson().lesson().params;
    QCOMPARE(params.size(), 2);
    QVERIFY(params.at(0).byDefault != params.at(1).byDefault);
}

void tst_LessonRecorder::aClosedServerIsNoTarget()
{
    Bench bench;
    bench.listen(bench.server, 7000);
    bench.connectTo(7000);
    bench.log(bench.client, EventKind::Connect, bench.at(40'000), bench.at(7000));
    bench.click(command::Close{bench.server, true});
    bench.log(bench.server, EventKind::Close);
    bench.connectTo(7000);
    bench.log(bench.client, EventKind::Error);
    const RecordedLesson recorded = bench.lesson();
    const auto to = [&recorded](qsizetype step) {
        return recorded.lesson().steps.at(step).actions.constFirst().arguments.value(QLatin1String("to"));
    };
    QCOMPARE(to(1).toString(), QStringLiteral("S1"));
    QCOMPARE(to(3).toObject().value(QLatin1String("port")).toString(), QStringLiteral("${port}"));
}

void tst_LessonRecorder::textThatWouldBeFilledInIsLeftOut()
{
    Bench bench;
    bench.listen(bench.server, 7000, {BehaviourKind::Greet, "\xff\xfe"});
    bench.listen(SocketId('S', 2), 7001, {BehaviourKind::Greet, "${port}"});
    bench.click(command::Note{{}, QStringLiteral("${S1.port}"), 0});
    bench.click(command::Resolve{{}, QStringLiteral("${port}")});
    const RecordedLesson recorded = bench.lesson();
    QCOMPARE(recorded.remarks().size(), 4);
    const QByteArray file = sound(recorded);
    QVERIFY2(file.contains(R"("type": "greet")") && !file.contains("\"text\""), file.constData());
    QVERIFY(!file.contains("resolve"));
}

void tst_LessonRecorder::datagramsOfTheSamePortElsewhereAreForeign()
{
    Bench bench;
    bench.openBoth();
    bench.click(command::SendTo{bench.two, {QStringLiteral("127.0.0.1"), 5001}, "go"});
    bench.log(bench.one, EventKind::RecvFrom, bench.at(5001), bench.at(5002, "127.0.0.2"), "foreign");
    bench.log(bench.one, EventKind::RecvFrom, bench.at(5001), bench.at(5002), "own");
    const RecordedLesson recorded = bench.lesson();
    const QByteArray file = sound(recorded);
    QVERIFY(file.contains("\"own\""));
    QVERIFY(!file.contains("\"foreign\""));
    QVERIFY(remarks(recorded).contains(QLatin1String("datagrams")));
}

void tst_LessonRecorder::theBehaviourIsThatOfThePartnerThen()
{
    Bench bench;
    const SocketId clock('S', 2);
    bench.listen(bench.server, 7000, {BehaviourKind::Greet, {}});
    bench.listen(clock, 7001, {BehaviourKind::Daytime, {}});
    for (const SocketId server : {bench.server, clock}) {
        const auto port = quint16(6999 + server.number());
        bench.connectTo(port);
        const quint32 local = bench.at(quint16(40'000 + server.number()));
        bench.log(bench.client, EventKind::Socket);
        bench.log(server, EventKind::Accept, bench.at(port), local, {}, server.accepted(1));
        bench.log(bench.client, EventKind::Connect, local, bench.at(port));
        bench.log(bench.client, EventKind::Recv, local, bench.at(port), "it is");
        bench.click(command::Close{bench.client});
        bench.log(bench.client, EventKind::Close);
    }
    const RecordedLesson recorded = bench.lesson();
    const auto heard = [&recorded](qsizetype step) {
        return recorded.lesson().steps.at(step).expect.constLast().fields.value(QLatin1String("received")).toObject();
    };
    QCOMPARE(heard(2).value(QLatin1String("text")).toString(), QStringLiteral("it is"));
    QVERIFY(heard(4).contains(QLatin1String("length")));
    QVERIFY(recorded.remarks().isEmpty());
}

QTEST_GUILESS_MAIN(tst_LessonRecorder)
#include "tst_LessonRecorder.moc"
