// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesWriter.h"

#include "model/export/JsonObjectWriter.h"
#include "tests/support/EventScript.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cerrno>

class tst_JsonLinesWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesTheLinesOfAConversation();
    void writesDatagrams();
    void writesWhatWasAskedFor();
    void writesEndings();
    void writesErrors();
    void theWallClockHasNanoseconds();
    void theDataIsComplete();
    void textIsThereIfItIsUtf8_data();
    void textIsThereIfItIsUtf8();
    void everyCharacterIsReadAgain();
    void showsNothingInvisible();
    void largeNumbersAreStrings();
};

namespace {

// The line without newline and wall clock, which is another one each time.
QString lineOf(const EventStore& store, EventId id)
{
    QString line = QString::fromUtf8(jsonLine(store, id, store.at(id)));
    if (!line.endsWith(QLatin1Char('\n')) || line.count(QLatin1Char('\n')) != 1)
        qFatal("not one line: %s", qPrintable(line));
    line.chop(1);
    if (QJsonDocument::fromJson(line.toUtf8()).isNull())
        qFatal("not JSON: %s", qPrintable(line));
    const qsizetype wall = line.indexOf(QLatin1String("\"wall\":"));
    return line.remove(wall, line.indexOf(QLatin1String("\"kind\"")) - wall);
}

void compareLines(const EventStore& store, EventRange range, const QStringList& expected)
{
    QStringList lines;
    for (EventId id = range.first; id < range.end; ++id)
        lines += lineOf(store, id);
    QCOMPARE(lines, expected);
}

QJsonObject objectOf(const EventStore& store, EventId id)
{
    return QJsonDocument::fromJson(jsonLine(store, id, store.at(id))).object();
}

} // namespace

void tst_JsonLinesWriter::writesTheLinesOfAConversation()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    QCOMPARE(lineOf(store, 2),
             QStringLiteral(R"({"n":3,"t_ns":3000000,"kind":"listen","on":"S1","call":"listen","result":0,)"
                            R"("local":"127.0.0.1:8888","backlog":128})"));
    QCOMPARE(lineOf(store, 6),
             QStringLiteral(R"({"n":7,"t_ns":7000000,"kind":"accept","on":"S1","call":"accept","as":"S1.1",)"
                            R"("local":"127.0.0.1:8888","peer":"127.0.0.1:50001"})"));
    compareLines(
        store, script.play(QStringLiteral("C1 sends 'hello'; C1 sends 'x'; S1.1 receives 'hellox'")),
        {QStringLiteral(
             R"({"n":8,"t_ns":8000000,"kind":"send","on":"C1","call":"send","result":5,"bytes":5,"offset":0,)"
             R"("data":"aGVsbG8=","text":"hello","local":"127.0.0.1:50001","peer":"127.0.0.1:8888"})"),
         QStringLiteral(
             R"({"n":9,"t_ns":9000000,"kind":"send","on":"C1","call":"send","result":1,"bytes":1,"offset":5,)"
             R"("data":"eA==","text":"x","local":"127.0.0.1:50001","peer":"127.0.0.1:8888"})"),
         QStringLiteral(R"({"n":10,"t_ns":10000000,"kind":"recv","on":"S1.1","call":"recv","result":6,"bytes":6,)"
                        R"("offset":0,"data":"aGVsbG94","text":"hellox","local":"127.0.0.1:8888",)"
                        R"("peer":"127.0.0.1:50001","asked":1024})")});
}

void tst_JsonLinesWriter::writesDatagrams()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens [::1]:9002"));
    compareLines(store, script.play(QStringLiteral("U1 -> U2 ''; U2 drops 3")),
                 {QStringLiteral(R"({"n":5,"t_ns":5000000,"kind":"sendto","on":"U1","call":"sendto","result":0,)"
                                 R"("bytes":0,"data":"","text":"","local":"127.0.0.1:9001","peer":"[::1]:9002"})"),
                  QStringLiteral(R"({"n":6,"t_ns":6000000,"kind":"recvfrom","on":"U2","call":"recvfrom","result":0,)"
                                 R"("bytes":0,"data":"","text":"","local":"[::1]:9002","peer":"127.0.0.1:9001",)"
                                 R"("asked":1024})"),
                  QStringLiteral(R"({"n":7,"t_ns":7000000,"kind":"dropped","on":"U2","call":"SO_MEMINFO",)"
                                 R"("local":"[::1]:9002","count":3})")});
}

void tst_JsonLinesWriter::writesWhatWasAskedFor()
{
    EventStore store;
    EventScript script(store);
    compareLines(store,
                 script.play(QStringLiteral("U1 option SO_RCVBUF 4194304 425984; U1 option IP_TTL 0 0; "
                                            "U1 joins 239.1.2.3; C1 has 11 waiting")),
                 {QStringLiteral(R"({"n":1,"t_ns":1000000,"kind":"option","on":"U1","call":"setsockopt","result":0,)"
                                 R"("name":"SO_RCVBUF","value":425984,"asked":4194304})"),
                  QStringLiteral(R"({"n":2,"t_ns":2000000,"kind":"option","on":"U1","call":"setsockopt","result":0,)"
                                 R"("name":"IP_TTL","value":0,"asked":0})"),
                  QStringLiteral(R"({"n":3,"t_ns":3000000,"kind":"join","on":"U1","call":"IP_ADD_MEMBERSHIP",)"
                                 R"("result":0,"name":"239.1.2.3"})"),
                  QStringLiteral(R"({"n":4,"t_ns":4000000,"kind":"pending","on":"C1","call":"FIONREAD","bytes":11})")});
    Event cut = script.event(QStringLiteral("C1"), EventKind::SendPartial, Call::Send);
    cut.value = 2;
    cut.asked = 5;
    const QJsonObject partial = objectOf(store, script.add(cut, "he"));
    QCOMPARE(partial[QLatin1String("bytes")].toInt(), 2);
    QCOMPARE(partial[QLatin1String("asked")].toInt(), 5);
}

void tst_JsonLinesWriter::writesEndings()
{
    EventStore store;
    EventScript script(store);
    compareLines(
        store, script.play(QStringLiteral("C1 shuts down; C1 sees the end; C1 state TIME-WAIT; C1 resets")),
        {QStringLiteral(R"({"n":1,"t_ns":1000000,"kind":"shutdown","on":"C1","call":"shutdown","result":0,)"
                        R"("how":"send"})"),
         QStringLiteral(R"({"n":2,"t_ns":2000000,"kind":"eof","on":"C1","call":"recv","result":0,"offset":0})"),
         QStringLiteral(R"({"n":3,"t_ns":3000000,"kind":"state","on":"C1","call":"TCP_INFO",)"
                        R"("state":"TIME-WAIT"})"),
         QStringLiteral(R"({"n":4,"t_ns":4000000,"kind":"reset-out","on":"C1","call":"close","result":0})")});
    Event closed = script.event(QStringLiteral("C1"), EventKind::Close, Call::Close);
    closed.value = 1;
    closed.tcpState = TcpState::Closed;
    QCOMPARE(lineOf(store, script.add(closed)),
             QStringLiteral(R"({"n":5,"t_ns":5000000,"kind":"close","on":"C1","call":"close","result":0,"unread":1,)"
                            R"("state":"CLOSED"})"));
}

void tst_JsonLinesWriter::writesErrors()
{
    EventStore store;
    EventScript script(store);
    const EventRange range = script.play(QStringLiteral("C1 is refused 127.0.0.1:1"));
    QCOMPARE(lineOf(store, range.end - 2),
             QStringLiteral(R"({"n":3,"t_ns":3000000,"kind":"error","on":"C1","call":"connect","result":-1,)"
                            R"("peer":"127.0.0.1:1","error":"refused","errno":%1})")
                 .arg(ECONNREFUSED));
    Event unsent = script.event(QStringLiteral("C1"), EventKind::Error, Call::None);
    unsent.error = ErrorId::Unsent;
    unsent.value = 77;
    QCOMPARE(lineOf(store, script.add(unsent)),
             QStringLiteral(R"({"n":5,"t_ns":5000000,"kind":"error","on":"C1","call":"","peer":"127.0.0.1:1",)"
                            R"("count":77,"error":"unsent"})"));
}

void tst_JsonLinesWriter::theWallClockHasNanoseconds()
{
    EventStore store;
    const qint64 wallNs = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC).toSecsSinceEpoch() * 1'000'000'000 + 7;
    const EventId id = store.append({}, {}, {store.start().monotonicNs, wallNs});
    QCOMPARE(objectOf(store, id)[QLatin1String("wall")].toString(), QStringLiteral("2026-02-03T04:05:06.000000007Z"));
    const EventId before = store.append({}, {}, {store.start().monotonicNs, -1});
    QCOMPARE(objectOf(store, before)[QLatin1String("wall")].toString(),
             QStringLiteral("1969-12-31T23:59:59.999999999Z"));
}

void tst_JsonLinesWriter::theDataIsComplete()
{
    EventStore store;
    EventScript script(store);
    QByteArray bytes;
    for (int i = 0; i < 3'000'000; ++i)
        bytes += char(i * 7 + i / 256);
    Event received = script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    received.value = bytes.size();
    const QJsonObject object = objectOf(store, script.add(received, bytes));
    QCOMPARE(QByteArray::fromBase64(object[QLatin1String("data")].toString().toLatin1()), bytes);
}

void tst_JsonLinesWriter::textIsThereIfItIsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasText");
    QTest::newRow("ASCII") << QByteArray("a\"b\\c\r\n\t\0\x1b", 10) << true;
    QTest::newRow("Chinese") << QByteArray("你好") << true;
    QTest::newRow("emoji") << QByteArray("😀") << true;
    QTest::newRow("bidi and tags") << QByteArray("\xe2\x80\xae"
                                                 "a\xf3\xa0\x81\x81")
                                   << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a")
                                     << true;
    QTest::newRow("cut") << QByteArray("\xe4\xbd") << false;
    QTest::newRow("binary") << QByteArray("\xff\xfe") << false;
}

void tst_JsonLinesWriter::textIsThereIfItIsUtf8()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, hasText);
    EventStore store;
    EventScript script(store);
    const Event received = script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    const QJsonObject object = objectOf(store, script.add(received, bytes));
    QCOMPARE(object.contains(QLatin1String("text")), hasText);
    if (hasText)
        QCOMPARE(object[QLatin1String("text")].toString().toUtf8(), bytes);
}

void tst_JsonLinesWriter::everyCharacterIsReadAgain()
{
    QString all;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c < 0xd800 || c > 0xdfff)
            all += QChar::fromUcs4(c);
    }
    JsonObjectWriter json;
    json.add("all", all);
    QCOMPARE(QJsonDocument::fromJson(json.finish()).object()[QLatin1String("all")].toString(), all);
}

void tst_JsonLinesWriter::showsNothingInvisible()
{
    JsonObjectWriter json;
    json.add("a", QStringLiteral("\u202e\u0085\u2028\ufeff\u007f"));
    QCOMPARE(json.finish(), QByteArray("{\"a\":\"\\u202e\\u0085\\u2028\\ufeff\\u007f\"}\n"));
}

void tst_JsonLinesWriter::largeNumbersAreStrings()
{
    JsonObjectWriter json;
    json.add("exact", qint64(9007199254740992));
    json.add("large", qint64(9007199254740993));
    json.add("negative", -qint64(9007199254740993));
    QCOMPARE(json.finish(),
             QByteArray(R"({"exact":9007199254740992,"large":"9007199254740993","negative":"-9007199254740993"})"
                        "\n"));
}

QTEST_GUILESS_MAIN(tst_JsonLinesWriter)
#include "tst_JsonLinesWriter.moc"
