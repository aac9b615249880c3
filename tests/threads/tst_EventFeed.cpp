// SPDX-License-Identifier: MIT
#include "model/events/EventFeed.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

// The front end's event loop against a real writer.
class TestEventFeed final : public QObject
{
    Q_OBJECT

private slots:
    void dropsNothingWhenTheReaderLags();
    void theLastWakeUpIsNeverLost_data();
    void theLastWakeUpIsNeverLost();
    void theNumberOfWakeUpsDoesNotDependOnTheNumberOfEvents();
    void aFloodIsAnnouncedInSlices();
    void eventsWrittenBeforeTheLoopTurnsAreAnnounced();
};

static void append(EventStore& store)
{
    Event event;
    event.kind = EventKind::Note;
    event.streamOffset = store.end();
    store.append(event, "payload", Moment::now());
}

// Folds what a feed announces and notes whether it came without gap.
class Audience final : public QObject
{
    Q_OBJECT

public:
    explicit Audience(EventFeed& feed)
    {
        connect(&feed, &EventFeed::appended, this, [this, &feed](EventRange range) {
            isWithoutGap = isWithoutGap && range.first == end && range.end > range.first;
            for (EventId id = range.first; id < range.end; ++id)
                isWithoutGap = isWithoutGap && feed.store().at(id).streamOffset == id;
            largest = std::max(largest, range.count());
            ++calls;
            end = range.end;
        });
    }

    std::atomic<EventId> end = 0;
    bool isWithoutGap = true;
    quint64 largest = 0;
    int calls = 0;
};

// Turns the real event loop while `write` runs in a thread: QTRY_… would pause between the turns.
template <typename Write>
static void turnWhile(Write write)
{
    std::thread writer([&write] {
        write();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    writer.join();
}

void TestEventFeed::dropsNothingWhenTheReaderLags()
{
    static constexpr EventId count = 300'000;
    EventStore store;
    EventFeed feed(store, 0);
    Audience audience(feed);
    connect(&feed, &EventFeed::appended, &feed, [&store](EventRange range) {
        const EventId lag = std::min(range.end + 10'000, count);
        while (store.end() < lag) // holds the loop until the writer is far ahead
            std::this_thread::yield();
    });
    turnWhile([&store] {
        for (EventId i = 0; i < count; ++i)
            append(store);
    });
    QTRY_COMPARE(audience.end.load(), count);
    QVERIFY(audience.isWithoutGap);
    QCOMPARE(feed.end(), count);
}

void TestEventFeed::theLastWakeUpIsNeverLost_data()
{
    QTest::addColumn<int>("intervalMs");
    QTest::addColumn<quint64>("rounds");
    QTest::newRow("next turn") << 0 << quint64(30'000);
    QTest::newRow("window") << 16 << quint64(60);
}

void TestEventFeed::theLastWakeUpIsNeverLost()
{
    QFETCH(int, intervalMs);
    QFETCH(quint64, rounds);
    EventStore store;
    EventFeed feed(store, intervalMs);
    Audience audience(feed);
    bool isLost = false;
    turnWhile([&] {
        std::minstd_rand random(5);
        for (quint64 round = 1; round <= rounds && !isLost; ++round) {
            append(store); // starts a wake-up …
            for (auto left = random() % 20'000; left > 0; --left)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            append(store); // … and this one meets it at any moment
            const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
            while (audience.end < 2 * round && !isLost) {
                isLost = std::chrono::steady_clock::now() > until;
                std::this_thread::yield();
            }
        }
    });
    QVERIFY(!isLost);
    QVERIFY(audience.isWithoutGap);
}

void TestEventFeed::theNumberOfWakeUpsDoesNotDependOnTheNumberOfEvents()
{
    static constexpr int intervalMs = 16;
    EventStore store;
    EventFeed feed(store, intervalMs);
    Audience audience(feed);
    std::atomic<bool> isEnough = false;
    QElapsedTimer clock;
    clock.start();
    std::thread writer([&] {
        while (!isEnough)
            append(store);
    });
    QTRY_VERIFY(audience.calls >= 5);
    isEnough = true;
    writer.join();
    QTRY_COMPARE(audience.end.load(), store.end());
    QVERIFY2(audience.calls <= clock.elapsed() / intervalMs + 1, qPrintable(QString::number(audience.calls)));
    QVERIFY(audience.isWithoutGap);
}

void TestEventFeed::aFloodIsAnnouncedInSlices()
{
    EventStore store;
    EventFeed feed(store, 0);
    Audience audience(feed);
    for (int i = 0; i < 120'000; ++i)
        append(store);
    QTRY_COMPARE(audience.end.load(), EventId(120'000));
    QVERIFY(audience.isWithoutGap);
    QVERIFY(audience.largest <= 50'000); // the loop turns in between
    QVERIFY(audience.calls >= 3);
}

void TestEventFeed::eventsWrittenBeforeTheLoopTurnsAreAnnounced()
{
    EventStore store;
    EventFeed feed(store, 0);
    Audience audience(feed);
    append(store);
    QCOMPARE(audience.calls, 0);
    QTRY_COMPARE(audience.end.load(), EventId(1));
    QCOMPARE(audience.calls, 1);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_EventFeed.moc"
