// SPDX-License-Identifier: MIT
#include "model/log/LogFilter.h"

#include "model/events/EventText.h"
#include "model/events/EventWordsKey.h"
#include "model/log/EventSet.h"
#include "model/log/LogFinder.h"
#include "model/log/LogMatcher.h"
#include "tests/support/EventScript.h"

#include <QTest>

#include <random>

// What the filter box understands, and the set that holds what it finds.
class TestLogFilter final : public QObject
{
    Q_OBJECT

private slots:
    void termsLetTheRightEventsThrough_data();
    void termsLetTheRightEventsThrough();
    void badTermsAreMarkedWhereTheyAre_data();
    void badTermsAreMarkedWhereTheyAre();
    void aConnectionHasTwoEnds();
    void wordsAreFoundAcrossThePiecesOfALongPayload();
    void wordsHaveNoCase_data();
    void wordsHaveNoCase();
    void whatARowSaysIsFoundInItsLanguage();
    void equalKeysHaveEqualWords();
    void theSetCountsLikeAList();
    void theFinderGoesRound();
};

namespace {

QString foundBy(const EventStore& store, const LogFilter& filter)
{
    LogMatcher matcher(store, filter);
    QStringList found;
    for (EventId id = 0; id < store.end(); ++id) {
        const Event event = store.at(id);
        if (matcher.matches(event))
            found += event.on.fileForm() + QLatin1Char(' ') + eventKindId(event.kind);
    }
    return found.join(QLatin1String(", "));
}

} // namespace

void TestLogFilter::termsLetTheRightEventsThrough_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found");
    QTest::newRow("word") << "hello"
                          << "C1 send, S1.1 recv";
    QTest::newRow("quoted") << "\"bye bye\""
                            << "S1.1 send, C1 recv";
    QTest::newRow("two words") << "bye C1"
                               << "C1 recv";
    QTest::newRow("not") << "bye -C1"
                         << "S1.1 send";
    QTest::newRow("endpoint with connections") << "S1 -t<0.004"
                                               << "S1 accept, S1.1 recv, S1.1 send";
    QTest::newRow("connection") << "S1.1"
                                << "S1 accept, S1.1 recv, S1.1 send";
    QTest::newRow("kind") << "kind:recv"
                          << "S1.1 recv, C1 recv";
    QTest::newRow("call") << "call:accept"
                          << "S1 accept";
    QTest::newRow("port") << "port:9001"
                          << "U1 bind";
    QTest::newRow("port by name") << "port:http"
                                  << "C2 connect-start, C2 error, C2 close";
    QTest::newRow("bytes") << "bytes>=7"
                           << "C1 send, S1.1 recv, S1.1 send, C1 recv";
    QTest::newRow("other bytes") << "bytes<7 bytes>0"
                                 << "";
    QTest::newRow("time") << "t<=0.002"
                          << "S1 socket, S1 bind";
    QTest::newRow("hex") << "hex:0d0a"
                         << "C1 send, S1.1 recv";
    QTest::newRow("error") << "error"
                           << "C2 error";
    QTest::newRow("errno") << "ECONNREFUSED"
                           << "C2 error";
    QTest::newRow("address") << "127.0.0.1:9001"
                             << "U1 bind";
    QTest::newRow("a quoted term is a word") << "\"kind:recv\""
                                             << "";
}

void TestLogFilter::termsLetTheRightEventsThrough()
{
    QFETCH(QString, filter);
    QFETCH(QString, found);
    EventStore store;
    EventScript(store).play(
        QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'Hello\\r\\n'; U1 opens "
                       "127.0.0.1:9001; C2 is refused 127.0.0.1:80; S1.1 -> C1 'bye bye'; C1 closes"));
    const Result<LogFilter> read = LogFilter::parse(filter);
    QVERIFY(read);
    QCOMPARE(foundBy(store, *read), found);
}

void TestLogFilter::badTermsAreMarkedWhereTheyAre_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("position");
    QTest::newRow("kind") << "hello kind:receive" << 6;
    QTest::newRow("call") << "call:recvmsg2" << 0;
    QTest::newRow("port") << "port:nosuch" << 0;
    QTest::newRow("large port") << "  port:65536" << 2;
    QTest::newRow("connection") << "conn:x" << 0;
    QTest::newRow("bytes") << "a bytes>" << 2;
    QTest::newRow("time") << "t>soon" << 0;
    QTest::newRow("odd hex") << "hex:0d0" << 0;
    QTest::newRow("quote") << "a \"b c" << 2;
}

void TestLogFilter::badTermsAreMarkedWhereTheyAre()
{
    QFETCH(QString, filter);
    QFETCH(int, position);
    const Result<LogFilter> read = LogFilter::parse(filter);
    QVERIFY(!read);
    QCOMPARE(int(read.problem().position), position);
    QVERIFY(!read.problem().why.isEmpty() && !read.problem().advice.isEmpty());
}

void TestLogFilter::aConnectionHasTwoEnds()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    table.append(
        script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1; C1 -> S1.1 'a'; "
                                   "C2 -> S1.2 'b'")));
    Result<LogFilter> filter = LogFilter::parse(QStringLiteral("conn:C1 kind:recv"));
    QVERIFY(filter);
    filter.value().findPartners(table);
    QCOMPARE(foundBy(store, *filter), QStringLiteral("S1.1 recv"));
}

void TestLogFilter::wordsAreFoundAcrossThePiecesOfALongPayload()
{
    EventStore store;
    const QByteArray payload = QByteArray((1 << 20) - 3, 'x') + "NeEdLe";
    Event event;
    event.kind = EventKind::Recv;
    store.append(event, payload, Moment::now());
    QVERIFY(!foundBy(store, *LogFilter::parse(QStringLiteral("needle"))).isEmpty());
    QVERIFY(!foundBy(store, *LogFilter::parse(QStringLiteral("hex:4e6545644c65"))).isEmpty());
    QVERIFY(foundBy(store, *LogFilter::parse(QStringLiteral("hex:6e6545644c65"))).isEmpty()); // bytes have no case
}

void TestLogFilter::wordsHaveNoCase_data()
{
    QTest::addColumn<QString>("payload");
    for (const char* word : {"ПРИВЕТ", "привет", "Привет", "GRÜN", "grün", "Grün", "hello", "HeLLo", "收到"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestLogFilter::wordsHaveNoCase()
{
    QFETCH(QString, payload);
    EventStore store;
    EventScript(store).play(QStringLiteral("C1 sends '%1'").arg(payload));
    for (const QString& typed : {payload, payload.toLower(), payload.toUpper()}) {
        QCOMPARE(foundBy(store, *LogFilter::parse(typed)), QStringLiteral("C1 send"));
        QCOMPARE(foundBy(store, *LogFilter::parse(typed + QLatin1Char('!'))), QString());
    }
}

void TestLogFilter::whatARowSaysIsFoundInItsLanguage()
{
    static int made = 0;
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    for (int i = 0; i < 100; ++i)
        script.play(QStringLiteral("C1 -> S1.1 'hello'"));
    script.play(QStringLiteral("C1 closes"));
    const auto found = [&store](const QString& text) {
        Result<LogFilter> filter = LogFilter::parse(text);
        filter.value().setLanguage([](const Message& words) {
            ++made;
            return translated(words).replace(QLatin1String("Received"), QLatin1String("Empfangen:"));
        });
        return foundBy(store, *filter);
    };
    QCOMPARE(found(QStringLiteral("closed")), QStringLiteral("C1 close"));
    QCOMPARE(found(QStringLiteral("\"Bound to 127.0.0.1:8888\"")), QStringLiteral("S1 bind"));
    QCOMPARE(found(QStringLiteral("received")), QString());
    made = 0;
    QCOMPARE(found(QStringLiteral("\"empfangen: 5 bytes\"")).count(QLatin1String("S1.1 recv")), 100);
    QVERIFY2(made < 20, QByteArray::number(made).constData()); // one for all that read the same
}

void TestLogFilter::equalKeysHaveEqualWords()
{
    EventStore store;
    for (const char* text : {"AF_INET", "SO_LINGER", "localhost", "lost", "split", "cut-off"})
        store.textId(QLatin1String(text));
    for (quint16 port = 1; port < 4; ++port)
        store.addressId(SocketAddress::internet(QHostAddress::LocalHost, port));
    std::minstd_rand random(11);
    const auto upTo = [&random](quint32 most) { return quint32(random()) % (most + 1); };
    QHash<EventWordsKey, QString> known;
    for (int i = 0; i < 200'000; ++i) {
        Event event;
        event.kind = EventKind(upTo(eventKindCount - 1));
        event.call = Call(upTo(callCount - 1));
        event.error = event.kind == EventKind::Error ? ErrorId(1 + upTo(errorIdCount - 2)) : ErrorId::None;
        event.systemError = qint16(upTo(3) == 0 ? 104 : 0);
        event.on = SocketId(SocketId::letters()[upTo(6)], 1 + upTo(1), upTo(1));
        event.flags = quint8(upTo(1) == 0 ? 0 : 1U << upTo(7));
        event.value = event.kind == EventKind::State ? 1 + upTo(10) : upTo(2);
        event.asked = upTo(2);
        event.bytes = upTo(2);
        event.text = upTo(6);
        event.local = upTo(3);
        event.peer = upTo(3);
        const QString words = translated(eventText(store, event)) + QLatin1Char('\n') + callText(event);
        const QString& first = *known.insert(EventWordsKey(event), known.value(EventWordsKey(event), words));
        QCOMPARE(words, first);
    }
    QVERIFY(known.size() < 100'000); // many are equal
}

void TestLogFilter::theSetCountsLikeAList()
{
    std::minstd_rand random(7);
    for (int round = 0; round < 20; ++round) {
        const EventId first = random() % 10'000;
        EventSet set(first);
        std::vector<EventId> list;
        for (unsigned part = 0; part < 10; ++part) {
            const quint64 events = random() % 9000;
            std::vector<quint64> bits(size_t(events / 64 + 1));
            for (quint64 i = 0; i < events; ++i) {
                if (random() % (1 + part * part * 20) != 0)
                    continue;
                bits[size_t(i / 64)] |= quint64(1) << (i % 64);
                list.push_back(set.end() + i);
            }
            set.append(events, bits);
        }
        for (int i = 0; i < 200 && !list.empty(); ++i) {
            const size_t at = random() % list.size();
            set.set(list[at], false);
            list.erase(list.begin() + qsizetype(at));
        }
        QCOMPARE(set.count(), quint64(list.size()));
        for (size_t i = 0; i < list.size(); ++i) {
            QCOMPARE(set.at(i), list[i]);
            QCOMPARE(set.indexOf(list[i]), quint64(i));
            QVERIFY(set.contains(list[i]));
        }
        quint64 inIt = 0;
        for (EventId id = first; id < set.end(); ++id)
            inIt += set.contains(id);
        QCOMPARE(inIt, quint64(list.size()));
    }
}

void TestLogFilter::theFinderGoesRound()
{
    EventStore store;
    EventScript script(store);
    LogFinder finder(store);
    finder.append(script.play(QStringLiteral("C1 sends 'a'; C1 sends 'b'; C1 sends 'a'; C1 sends 'b'")));
    finder.setQuery(*LogFilter::parse(QStringLiteral("hex:61")), 0);
    QCOMPARE(finder.count(), quint64(2));
    const EventId first = finder.next(noEvent);
    const EventId second = finder.next(first);
    QVERIFY(first < second);
    QCOMPARE(finder.next(second), first);
    QCOMPARE(finder.previous(first), second);
    QCOMPARE(finder.previous(second), first);
    QCOMPARE(finder.numberOf(second), quint64(2));
    QCOMPARE(finder.numberOf(first + 1), quint64(0));
    finder.append(script.play(QStringLiteral("C1 sends 'a'")));
    QCOMPARE(finder.count(), quint64(3));
    finder.setQuery({}, 0);
    QCOMPARE(finder.next(0), noEvent);
}

QTEST_GUILESS_MAIN(TestLogFilter)
#include "tst_LogFilter.moc"
