// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesReader.h"

#include "model/export/JsonLinesWriter.h"
#include "tests/support/EventScript.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <limits>

class tst_JsonLinesReader : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void readsBackEveryFieldOfEveryKind_data();
    void readsBackEveryFieldOfEveryKind();
    void readsBackAddresses_data();
    void readsBackAddresses();
    void readsLinesWrittenByHand();
    void readsAnEventWhoseDataIsNoLongerKept();
    void skipsWhatItDoesNotKnow();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTheLinesBeforeABadOne();
    void leavesOutALastLineThatBreaksOff();
    void readsInSlices();
};

namespace {

QByteArray linesOf(const EventStore& store)
{
    QByteArray lines;
    for (EventId id = 0; id < store.end(); ++id)
        lines += jsonLine(store, id, store.at(id));
    return lines;
}

std::optional<Problem> readInto(EventStore& store, QByteArray lines)
{
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    return JsonLinesReader(store).read(buffer, std::numeric_limits<qint64>::max());
}

// What one store means, numbers of addresses and texts resolved.
void compareEvents(const EventStore& store, const EventStore& expected)
{
    QCOMPARE(store.end(), expected.end());
    for (EventId id = 0; id < store.end(); ++id) {
        const Event is = store.at(id);
        const Event was = expected.at(id);
        QCOMPARE(is.timeNs, was.timeNs);
        QCOMPARE(is.wallNs, was.wallNs);
        QCOMPARE(is.on.packed(), was.on.packed());
        QCOMPARE(is.streamOffset, was.streamOffset);
        QCOMPARE(is.value, was.value);
        QCOMPARE(is.asked, was.asked);
        QCOMPARE(is.bytes, was.bytes);
        QCOMPARE(store.address(is.local), expected.address(was.local));
        QCOMPARE(store.address(is.peer), expected.address(was.peer));
        QCOMPARE(store.text(is.text), expected.text(was.text));
        QCOMPARE(is.systemError, was.systemError);
        QCOMPARE(is.tcpState, was.tcpState);
        QCOMPARE(is.kind, was.kind);
        QCOMPARE(is.call, was.call);
        QCOMPARE(is.error, was.error);
        QCOMPARE(is.flags, was.flags);
        QCOMPARE(is.descriptor, was.descriptor);
        QCOMPARE(is.thread, was.thread);
        QCOMPARE(is.receiveQueue, was.receiveQueue);
        QCOMPARE(is.sendQueue, was.sendQueue);
        QCOMPARE(store.payload(is), expected.payload(was));
    }
}

void compareRoundTrip(const EventStore& store)
{
    const QByteArray lines = linesOf(store);
    EventStore copy;
    const std::optional<Problem> problem = readInto(copy, lines);
    QVERIFY2(!problem, problem ? qPrintable(problem->sentence()) : "");
    compareEvents(copy, store);
    QCOMPARE(linesOf(copy), lines);
}

QString complaint(const QByteArray& lines)
{
    EventStore store;
    const std::optional<Problem> problem = readInto(store, lines);
    return problem ? problem->sentence() : QString();
}

const QByteArray wholeLine = R"({"n":1,"t_ns":5,"wall":"2026-02-03T04:05:06.000000007Z","kind":"recv","on":"C1",)"
                             R"("call":"recv","result":2,"bytes":2,"offset":0,"data":"aGk=","text":"hi"})";

} // namespace

void tst_JsonLinesReader::readsBackWhatWasWritten()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral(
        "S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hi \\x00\\xff there'; S1.1 sends '=1+1'; C1 shuts down;"
        "S1.1 sees the end; S1.1 closes; C1 state TIME-WAIT; C1 is reset; C2 is refused [::1]:1; U1 opens [::1]:9001;"
        "U2 opens 127.0.0.1:9002; U1 -> U2 ''; U2 drops 3; U1 option SO_RCVBUF 4194304 425984; U1 joins 239.1.2.3;"
        "U1 leaves 239.1.2.3; C3 is full; C3 has room; C3 has 11 waiting; C4 waits for S1; S1 fails bind in-use"));
    compareRoundTrip(store);
}

void tst_JsonLinesReader::readsBackEveryFieldOfEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < eventKindCount; ++kind)
        QTest::newRow(eventKindId(EventKind(kind)).data()) << kind;
}

void tst_JsonLinesReader::readsBackEveryFieldOfEveryKind()
{
    QFETCH(const int, kind);
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    Event event = script.event(QStringLiteral("S1.1"), EventKind(kind), Call::None);
    // Each field alone and all together, with values that no live session may ever have.
    constexpr qint64 beyondDouble = (qint64(1) << 53) + 1;
    const std::array<qint64, 6> numbers = {-1, 1, 5, 1024, beyondDouble, std::numeric_limits<qint64>::min()};
    for (const qint64 number : numbers) {
        Event odd = event;
        odd.value = number;
        odd.descriptor = qint32(qAbs(number % 1000));
        odd.thread = quint32(number);
        odd.receiveQueue = quint32(number % 7);
        odd.sendQueue = quint32(number);
        script.add(odd);
        odd.asked = number;
        script.add(odd, "x");
        odd.value = 0;
        script.add(odd);
        odd.streamOffset = quint64(number);
        script.add(odd, "\xff");
    }
    for (int flags = 0; flags < 256; ++flags) {
        Event flagged = event;
        flagged.flags = quint8(flags);
        script.add(flagged);
        flagged.value = 7;
        script.add(flagged);
    }
    for (int call = 0; call < callCount; ++call) {
        Event called = event;
        called.call = Call(call);
        script.add(called);
    }
    for (int error = 0; error < errorIdCount; ++error) {
        Event failed = event;
        failed.error = ErrorId(error);
        script.add(failed);
        failed.systemError = qint16(error % 2 == 0 ? -2 : 111);
        script.add(failed);
    }
    for (int state = 0; state <= int(TcpState::Closing); ++state) {
        event.tcpState = TcpState(state);
        script.add(event);
        event.value = 1;
        script.add(event);
    }
    event.text = store.textId(QStringLiteral("Grüße \u202e\n"));
    event.on = SocketId();
    script.add(event, "\xff\xfe");
    compareRoundTrip(store);
}

void tst_JsonLinesReader::readsBackAddresses_data()
{
    QTest::addColumn<SocketAddress>("address");
    const auto internet = [](const char* host, quint16 port) {
        return SocketAddress::internet(QHostAddress(QLatin1String(host)), port);
    };
    QTest::newRow("IPv4") << internet("127.0.0.1", 80);
    QTest::newRow("IPv6") << internet("::1", 0);
    QTest::newRow("scope") << internet("fe80::1%eth0", 65535);
    QTest::newRow("mapped") << internet("::ffff:127.0.0.1", 80);
    QTest::newRow("any") << internet("::", 80);
    QTest::newRow("path") << SocketAddress::local(QStringLiteral("/tmp/a b"));
    QTest::newRow("no name") << SocketAddress::local(QString());
    QTest::newRow("a path like an address") << SocketAddress::local(QStringLiteral("127.0.0.1:80"));
    QTest::newRow("a path like a raw path") << SocketAddress::local(QStringLiteral("unix:a"));
    QTest::newRow("abstract") << SocketAddress::local(QString(QChar(0)) + QLatin1String("name"));
}

void tst_JsonLinesReader::readsBackAddresses()
{
    QFETCH(const SocketAddress, address);
    EventStore store;
    Event event;
    event.local = store.addressId(address);
    store.append(event, {}, store.start());
    event.peer = event.local;
    store.append(event, {}, store.start());
    compareRoundTrip(store);
}

void tst_JsonLinesReader::readsLinesWrittenByHand()
{
    EventStore store;
    const QByteArray line = R"( {"call":"send","kind":"send","on":"C1","text":"grü\u00df","wall":)"
                            R"("1969-12-31T23:59:59.999999999Z","t_ns":"12","n":1} )";
    QVERIFY(!readInto(store, line + "\r\n\n" + wholeLine));
    QCOMPARE(store.end(), EventId(2));
    QCOMPARE(store.payload(store.at(0)), QByteArray("grüß"));
    QCOMPARE(store.at(0).timeNs, qint64(12));
    QCOMPARE(store.at(0).wallNs, qint64(-1));
}

void tst_JsonLinesReader::readsAnEventWhoseDataIsNoLongerKept()
{
    EventStore store;
    QByteArray line = wholeLine;
    QVERIFY(!readInto(store, line.replace(R"("data":"aGk=","text":"hi")", R"("kept":false)")));
    QCOMPARE(store.at(0).value, qint64(2));
    QCOMPARE(store.at(0).bytes, quint32(0));
}

void tst_JsonLinesReader::skipsWhatItDoesNotKnow()
{
    EventStore store;
    QByteArray line = wholeLine;
    QVERIFY(!readInto(store, line.replace("{\"n\"", R"({"colour":{"of":["new",1]},"n")")));
    QCOMPARE(store.end(), EventId(1));
}

void tst_JsonLinesReader::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* from, const char* to, const char* reason) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(reason);
    };
    row("no JSON", "{", "[{", "no JSON");
    row("cut", "\"hi\"}", "\"h", "no JSON");
    row("bytes that are not UTF-8", "hi", "\xff", "no JSON");
    row("no kind", "\"kind\":\"recv\",", "", "“kind” is missing");
    row("no time", "\"t_ns\":5,", "", "“t_ns” is missing");
    row("a kind that is none", "\"kind\":\"recv\"", "\"kind\":\"reicv\"", "“kind” makes no sense");
    row("a kind that is a number", "\"kind\":\"recv\"", "\"kind\":14", "“kind” is not a text");
    row("an id that is none", "\"C1\"", "\"X9\"", "“on” makes no sense");
    row("a call that is none", "\"call\":\"recv\"", "\"call\":\"fork\"", "“call” makes no sense");
    row("a fraction", "\"result\":2", "\"result\":2.5", "“result” is not a whole number");
    row("beyond 64 bits", "\"result\":2", "\"result\":\"9223372036854775808\"", "“result” is not a whole number");
    row("huge", "\"result\":2", "\"result\":1e300", "“result” is not a whole number");
    row("time before the session", "\"t_ns\":5", "\"t_ns\":-5", "“t_ns” makes no sense");
    row("n 0", "\"n\":1", "\"n\":0", "“n” makes no sense");
    row("no such day", "02-03T", "02-30T", "“wall” is not a time");
    row("no such hour", "T04:", "T24:", "“wall” is not a time");
    row("a year out of reach", "2026-", "9026-", "“wall” is not a time");
    row("no nanoseconds", ".000000007Z", "Z", "“wall” is not a time");
    row("base64", "aGk=", "a*k=", "“data” is not base64");
    row("other bytes", "\"bytes\":2", "\"bytes\":3", "“bytes” makes no sense");
    row("data that is not kept", "\"n\":1", "\"n\":1,\"kept\":false", "“bytes” makes no sense");
    row("a flag that is none", "\"n\":1", "\"n\":1,\"flags\":\"datagram blue\"", "“flags” makes no sense");
    row("how", "\"n\":1", "\"n\":1,\"how\":\"loudly\"", "“how” makes no sense");
    row("derived", "\"n\":1", "\"n\":1,\"derived\":1", "“derived” is neither");
    row("a state that is none", "\"n\":1", "\"n\":1,\"state\":\"OPEN\"", "“state” makes no sense");
    row("errno", "\"n\":1", "\"n\":1,\"errno\":40000", "“errno” makes no sense");
}

void tst_JsonLinesReader::saysWhatIsWrong()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, reason);
    QByteArray bad = wholeLine;
    bad.replace(bad.indexOf(from), from.size(), to);
    const QString sentence = complaint(wholeLine + "\n\n" + bad + '\n');
    QVERIFY2(sentence.startsWith(QLatin1String("Line 3 ")), qPrintable(sentence));
    QVERIFY2(sentence.contains(reason), qPrintable(sentence));
}

void tst_JsonLinesReader::keepsTheLinesBeforeABadOne()
{
    EventStore store;
    QVERIFY(readInto(store, wholeLine + '\n' + wholeLine + "\n[]\n" + wholeLine));
    QCOMPARE(store.end(), EventId(2));
}

void tst_JsonLinesReader::leavesOutALastLineThatBreaksOff()
{
    EventStore store;
    store.append(Event(), {}, Moment::now());
    store.append(Event(), {}, Moment::now());
    QByteArray lines = linesOf(store);
    lines.chop(10);
    QBuffer buffer(&lines);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    EventStore again;
    JsonLinesReader reader(again);
    QVERIFY(!reader.read(buffer, std::numeric_limits<qint64>::max()));
    QCOMPARE(again.end(), EventId(1));
    QCOMPARE(reader.remarks().size(), 1);

    QByteArray wrong = linesOf(store).trimmed().replace("\"kind\":\"note\"", "\"kind\":\"nota\"");
    QVERIFY(!wrong.endsWith('\n') && wrong.contains("nota"));
    wrong.prepend(linesOf(store));
    EventStore third;
    QVERIFY(readInto(third, wrong)); // whole, but no event: that is a mistake
}

void tst_JsonLinesReader::readsInSlices()
{
    EventStore store;
    QByteArray lines = wholeLine + '\n' + wholeLine + '\n' + wholeLine;
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    JsonLinesReader reader(store);
    QVERIFY(!reader.read(buffer, wholeLine.size()));
    QCOMPARE(store.end(), EventId(0)); // its line break is not there yet
    QVERIFY(!reader.read(buffer, 1));
    QCOMPARE(store.end(), EventId(1));
    QVERIFY(!reader.read(buffer, wholeLine.size() + 7));
    QCOMPARE(store.end(), EventId(2));
    QVERIFY(!reader.isAtEnd());
    QVERIFY(!reader.read(buffer, 100'000));
    QCOMPARE(store.end(), EventId(3));
    QVERIFY(reader.isAtEnd());
    QCOMPARE(reader.lines(), qint64(3));
}

QTEST_GUILESS_MAIN(tst_JsonLinesReader)
#include "tst_JsonLinesReader.moc"
