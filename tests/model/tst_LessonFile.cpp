// SPDX-License-Identifier: MIT
#include "model/lessons/LessonCheck.h"
#include "model/lessons/LessonCommands.h"
#include "model/lessons/LessonLibrary.h"
#include "model/lessons/LessonMatcher.h"
#include "model/lessons/LessonReader.h"
#include "model/lessons/LessonWriter.h"
#include "tests/support/EventScript.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

class tst_LessonFile : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonIsWrittenAndReadBackAlike();
    void placesAreFoundInTheFile();
    void wishes_data();
    void wishes();
    void anEventIsMatchedByItsWords();
    void textsNameSocketsAsTheWindowDoes();
    void aServerMayHaveThePortOfAnEarlierOne();
    void whatEndsDifferentlyElsewhereIsWarnedOf();
};

void tst_LessonFile::everyLessonIsWrittenAndReadBackAlike()
{
    const LessonLibrary library;
    QVERIFY(library.ids().size() >= 23);
    const QStringList ids = library.ids();
    for (const QString& id : ids) {
        QFile file(library.fileOf(id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const LessonDocument read = readLesson(file.readAll());
        QVERIFY2(!read.remarks.hasErrors(), qPrintable(id));
        const LessonDocument again = readLesson(lessonFile(read.lesson));
        QVERIFY2(!again.remarks.hasErrors(), qPrintable(id));
        QVERIFY2(again.lesson == read.lesson, qPrintable(id));
    }
}

void tst_LessonFile::placesAreFoundInTheFile()
{
    const LessonDocument document =
        readLesson("{\n\"format\": \"socket-lesson/1\", \"id\": \"x\", \"title\": \"X\",\n"
                   "\"goal\": \"X\", \"level\": \"beginner\", \"minutes\": 1, \"steps\": [\n"
                   "{\"id\": \"a\", \"say\": \"A\"},\n"
                   "{\"id\": \"b\", \"say\": \"B\", \"do\": [\n"
                   "  {\"close\": {\"on\": \"C1\"}},\n"
                   "  {\"close\": {\"on\": \"Q1\"}}]}]}");
    QCOMPARE(document.remarks.all().size(), 1);
    QCOMPARE(document.remarks.all().first().path, QStringLiteral("$.steps[1].do[1].close.on"));
    QCOMPARE(document.remarks.all().first().line, 7);
}

void tst_LessonFile::wishes_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("holds");
    QTest::newRow("same") << QByteArray("5") << QByteArray("5") << true;
    QTest::newRow("other") << QByteArray("5") << QByteArray("6") << false;
    QTest::newRow("number is no text") << QByteArray("5") << QByteArray("\"5\"") << false;
    QTest::newRow("nothing is 0") << QByteArray("0") << QByteArray() << true;
    QTest::newRow("nothing is not 1") << QByteArray("1") << QByteArray() << false;
    QTest::newRow("between") << QByteArray(R"({"gte": 3, "lte": 5})") << QByteArray("5") << true;
    QTest::newRow("below") << QByteArray(R"({"gte": 3, "lte": 5})") << QByteArray("2") << false;
    QTest::newRow("above") << QByteArray(R"({"gte": 3, "lte": 5})") << QByteArray("6") << false;
    QTest::newRow("one of") << QByteArray(R"({"oneOf": ["a", "b"]})") << QByteArray("\"b\"") << true;
    QTest::newRow("none of") << QByteArray(R"({"oneOf": ["a", "b"]})") << QByteArray("\"c\"") << false;
    QTest::newRow("pattern") << QByteArray(R"({"matches": "^h.*o$"})") << QByteArray("\"hello\"") << true;
    QTest::newRow("not the pattern") << QByteArray(R"({"matches": "^h.*o$"})") << QByteArray("\"help\"") << false;
    QTest::newRow("anything else") << QByteArray(R"({"not": 0})") << QByteArray("1") << true;
    QTest::newRow("but that") << QByteArray(R"({"not": 0})") << QByteArray("0") << false;
}

void tst_LessonFile::wishes()
{
    QFETCH(const QByteArray, wish);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, holds);
    const auto json = [](const QByteArray& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonDocument::fromJson('[' + text + ']')[0];
    };
    QCOMPARE(matchesWish(json(wish), json(value)), holds);
}

void tst_LessonFile::anEventIsMatchedByItsWords()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    const EventRange range =
        script.play(QStringLiteral("S3 listens 127.0.0.1:8888; C7 connects S3; C7 -> S3.1 'hello'; C7 closes"));
    table.append(range);
    LessonScope scope(table, LessonScope::Ports::Free, [](quint16) { return true; });
    scope.bind(QStringLiteral("S1"), SocketId('S', 3));
    scope.bind(QStringLiteral("C1"), SocketId('C', 7));
    const LessonMatcher matcher(store, scope);
    const auto count = [&](const char* wish) {
        int found = 0;
        for (EventId id = range.first; id < range.end; ++id)
            found += int(matcher.matches(QJsonDocument::fromJson(wish).object(), id, store.at(id)));
        return found;
    };
    QCOMPARE(count(R"({"kind": "recv", "on": "S1.1", "bytes": 5, "text": "hello"})"), 1);
    QCOMPARE(count(R"({"kind": "recv", "on": "S1.1", "text": "hallo"})"), 0);
    QCOMPARE(count(R"({"kind": "recv", "on": "S1.2"})"), 0);
    QCOMPARE(count(R"({"kind": "accept", "on": "S1", "as": "S1.1", "peer": "C1"})"), 1);
    QCOMPARE(count(R"({"kind": "listen", "on": "S1", "local": "127.0.0.1:${S1.port}"})"), 1);
    QCOMPARE(count(R"({"kind": {"oneOf": ["connect", "close"]}, "on": "C1"})"), 2);
    scope.bind(QStringLiteral("S1.2"), SocketId('S', 3, 1)); // another connection has this name already
    QCOMPARE(count(R"({"kind": "accept", "on": "S1", "as": "S1.1"})"), 0);
}

void tst_LessonFile::textsNameSocketsAsTheWindowDoes()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    table.append(script.play(QStringLiteral("S3 listens 127.0.0.1:8888; C7 connects S3")));
    LessonScope scope(table, LessonScope::Ports::Free, [](quint16) { return true; });
    scope.bind(QStringLiteral("S1"), SocketId('S', 3));
    QCOMPARE(scope.shownText(QStringLiteral("Send from C1 to S1.1 and S1·1, port ${S1.port}, not S10 or BS1.")),
             QStringLiteral("Send from C1 to S3·1 and S3·1, port 8888, not S10 or BS1."));
}

void tst_LessonFile::aServerMayHaveThePortOfAnEarlierOne()
{
    const EventStore store;
    const EndpointTable table(store);
    const LessonScope scope(table, LessonScope::Ports::AsWritten, [](quint16) { return true; });
    const auto reuse = [&scope](const QJsonObject& arguments) {
        const Result<QList<Command>> made =
            lessonCommands(LessonActionKind::TcpListen, arguments, SocketId('S', 1), scope, {});
        return std::get<command::Listen>(made->constFirst()).options;
    };
    QCOMPARE(reuse({}), QList<OptionRequest>({{OptionName::ReuseAddress, 1}}));
    const QJsonObject without{{QStringLiteral("SO_REUSEADDR"), 0}};
    QCOMPARE(reuse({{QStringLiteral("options"), without}}), QList<OptionRequest>({{OptionName::ReuseAddress, 0}}));
}

void tst_LessonFile::whatEndsDifferentlyElsewhereIsWarnedOf()
{
    const QByteArray begin = R"({"format": "socket-lesson/1", "id": "x", "title": "1", "goal": "2",
 "level": "beginner", "minutes": 1, "steps": [{"id": "a", "say": "3",
 "predict": {"ask": "4", "choices": ["1", "2"], "answer": 0, "because": "5"},
 "do": [{"unix.listen": {"as": "L1", "path": "p"}}, {"tcp.connect": {"as": "C1", "to": {"host": "::1", "port": 9}}}],
 "expect": [)";
    const LessonDocument document = checkLesson(begin + R"({"kind": "listen", "on": "L1", "withinMs": 100},
 {"kind": "dropped", "on": "C1"}, {"kind": "dropped", "on": "C1", "os": ["linux"]},
 {"kind": "option", "on": "C1", "name": "SO_RCVBUF", "value": 4096},
 {"kind": "send-partial", "on": "C1", "bytes": 7}, {"kind": "send-partial", "on": "C1", "bytes": {"gte": 7}},
 {"state": {"on": "C1", "is": "FIN-WAIT-2"}}, {"state": {"on": "C1", "is": "CLOSE-WAIT"}},
 {"kind": "state", "on": "C1", "asked": 60000}]}]})");
    QVERIFY(!document.remarks.hasErrors());
    QStringList places;
    for (const LessonRemark& remark : document.remarks.all())
        places += remark.path;
    const QString expect = QStringLiteral("$.steps[0].expect");
    QCOMPARE(places, QStringList({QStringLiteral("$.requires"), QStringLiteral("$.requires"),
                                  expect + QLatin1String("[0].withinMs"), expect + QLatin1String("[1]"),
                                  expect + QLatin1String("[3].value"), expect + QLatin1String("[4].bytes"),
                                  expect + QLatin1String("[6]"), expect + QLatin1String("[8].asked")}));
}

QTEST_GUILESS_MAIN(tst_LessonFile)
#include "tst_LessonFile.moc"
