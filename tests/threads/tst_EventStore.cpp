// SPDX-License-Identifier: MIT
#include "model/events/EventStore.h"
#include "model/recording/RecordingWriter.h"
#include "tests/support/PatternBytes.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>
#include <vector>

// The store with a real writer thread and real readers.
class TestEventStore final : public QObject
{
    Q_OBJECT

private slots:
    void dropsNothingWhenTheReaderLags();
    void theLastWakeUpIsNeverLost();
    void aRingIsNotRepeatedBeforeItIsAnswered();
    void readersSeeWholeRecordsWhileChunksAreSpilled();
    void payloadsAreReadInPieces();
    void whatWasReservedIsNotCopied();
    void addressesAndTextsArePublishedWithTheirEvent();
};

static Event received(EventId number)
{
    Event event;
    event.on = SocketId('S', 1, 1);
    event.kind = EventKind::Recv;
    event.call = Call::Recv;
    event.streamOffset = number;
    event.value = qint64(number * 3);
    return event;
}

static EventId append(EventStore& store, EventId number, qsizetype size)
{
    return store.append(received(number), patternBytes(number, size), Moment::now());
}

static bool isWhole(const EventStore& store, EventId id)
{
    const Event event = store.at(id);
    return event.streamOffset == id && event.value == qint64(id * 3) &&
           store.payload(event) == patternBytes(id, qsizetype(event.bytes));
}

void TestEventStore::dropsNothingWhenTheReaderLags()
{
    static constexpr EventId count = 150'000;
    static constexpr EventId lag = 20'000;
    EventStore store;
    std::thread writer([&store] {
        for (EventId i = 0; i < count; ++i)
            append(store, i, qsizetype(i % 100));
    });
    EventId seen = 0;
    bool isRight = true;
    while (seen < count) {
        const EventId end = store.end();
        if (end - seen < lag && end < count) {
            std::this_thread::yield();
            continue;
        }
        for (; seen < end; ++seen)
            isRight = isRight && isWhole(store, seen) && store.at(seen).bytes == seen % 100;
    }
    writer.join();
    QVERIFY(isRight);
    QCOMPARE(store.end(), count);
}

// Wakes a thread: it spins, so that it is there while the writer still writes.
class Doorbell final
{
public:
    void ring() { ++m_rings; }

    bool isHeard() // false: it did not ring for five seconds
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(5);
        for (int spins = 1; m_rings == 0; ++spins) {
            if (spins % 1000 != 0)
                continue;
            if (std::chrono::steady_clock::now() > until)
                return false;
            std::this_thread::yield();
        }
        --m_rings;
        return true;
    }

private:
    std::atomic<int> m_rings = 0;
};

// Burns a random time so short that the threads meet anywhere in each other's protocol.
class Jitter final
{
public:
    explicit Jitter(unsigned seed)
        : m_random(seed)
    {
    }

    void operator()()
    {
        for (auto left = m_random() % 400; left > 0; --left)
            std::atomic_signal_fence(std::memory_order_seq_cst);
    }

private:
    std::minstd_rand m_random;
};

void TestEventStore::theLastWakeUpIsNeverLost()
{
    static constexpr auto enough = std::chrono::seconds(2); // a million rounds
    EventStore store;
    Doorbell doorbell;
    store.setBell([&doorbell] { doorbell.ring(); });
    std::atomic<EventId> seen = 0;
    std::atomic<bool> hasGivenUp = false;
    const auto until = std::chrono::steady_clock::now() + enough;
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        Jitter jitter(7);
        for (EventId i = 0; std::chrono::steady_clock::now() < until && !hasGivenUp; i += 2) {
            store.append(received(i), {}, Moment::now()); // wakes the reader …
            jitter();
            store.append(received(i + 1), {}, Moment::now());           // … and this one meets it while it looks
            for (int spins = 1; seen < i + 2 && !hasGivenUp; ++spins) { // nothing else comes that could wake it
                if (spins % 1000 == 0)
                    std::this_thread::yield();
            }
        }
        isOver = true;
        doorbell.ring();
    });
    Jitter jitter(11);
    while (!isOver && !hasGivenUp) {
        if (!doorbell.isHeard()) {
            hasGivenUp = true;
            break;
        }
        jitter();
        const EventId before = store.end(); // its cache line is here now: a store to it would take longer than a load
        store.answerBell();
        seen = std::max(before, store.end());
    }
    writer.join();
    QVERIFY2(!hasGivenUp, qPrintable(QStringLiteral("%1 seen, %2 there").arg(seen.load()).arg(store.end())));
}

void TestEventStore::aRingIsNotRepeatedBeforeItIsAnswered()
{
    EventStore store;
    int rings = 0;
    store.setBell([&rings] { ++rings; });
    for (EventId i = 0; i < 1000; ++i)
        append(store, i, 10);
    QCOMPARE(rings, 1);
    store.answerBell();
    append(store, 1000, 10);
    QCOMPARE(rings, 2);
}

void TestEventStore::readersSeeWholeRecordsWhileChunksAreSpilled()
{
    static constexpr EventId count = 60'000;
    EventStore store(2 * ChunkArena::chunkSize); // the least there is: chunks leave all the time
    RecordingWriter recording(store, {});
    QCOMPARE(recording.start({.directory = QDir::tempPath()}), 0);
    std::atomic<quint64> torn = 0;
    std::vector<std::thread> readers;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        readers.emplace_back([&store, &torn, seed] {
            std::minstd_rand random(seed);
            for (EventId end = 0; end < count;) {
                end = store.end();
                for (int i = 0; i < 20 && end > 0; ++i) {
                    torn += !isWhole(store, random() % end);
                    torn += !isWhole(store, end - 1 - random() % std::min(end, EventId(700))); // about to leave memory
                }
            }
        });
    }
    for (EventId i = 0; i < count; ++i)
        append(store, i, qsizetype(i * 2654435761U % 6000));
    for (std::thread& reader : readers)
        reader.join();
    QCOMPARE(torn.load(), quint64(0));
    for (EventId i = 0; i < count; ++i)
        QVERIFY(isWhole(store, i));
    QCOMPARE(store.keeping(), EventStore::Keeping::Normal);
}

void TestEventStore::payloadsAreReadInPieces()
{
    EventStore store(2 * ChunkArena::chunkSize);
    RecordingWriter recording(store, {});
    QCOMPARE(recording.start({.directory = QDir::tempPath()}), 0);
    static constexpr qsizetype size = 5 * ChunkArena::chunkSize + 17;
    append(store, 0, size / 2);
    const Event event = store.at(append(store, 1, size));
    const QByteArray all = patternBytes(1, size);
    QCOMPARE(event.bytes, quint32(size));
    QVERIFY(store.payload(event) == all);
    for (qsizetype at = 0; at < size; at += 300'007)
        QVERIFY(store.payload(event, at, 300'007) == all.mid(at, 300'007));
    QCOMPARE(store.payload(event, size - 3, 100), all.right(3));
    QCOMPARE(store.payload(event, size, 100), QByteArray());
}

void TestEventStore::whatWasReservedIsNotCopied()
{
    EventStore store;
    for (EventId i = 0; i < 100; ++i) {
        const QByteArray bytes = patternBytes(i, 1 + qsizetype(i * 700));
        char* const place = store.reservePayload(256 << 10);
        std::copy(bytes.cbegin(), bytes.cend(), place);
        if (i % 3 == 0)
            continue; // a recv that brought nothing keeps nothing
        const EventId id = store.append(received(i), QByteArrayView(place, bytes.size()), Moment::now());
        QVERIFY(store.payload(store.at(id)) == bytes);
    }
    EventId id = 0;
    for (EventId i = 0; i < 100; ++i) {
        if (i % 3 != 0)
            QVERIFY(store.payload(store.at(id++)) == patternBytes(i, 1 + qsizetype(i * 700)));
    }
    QCOMPARE(id, store.end());
}

void TestEventStore::addressesAndTextsArePublishedWithTheirEvent()
{
    static constexpr EventId count = 10'000;
    EventStore store;
    std::thread writer([&store] {
        for (EventId i = 0; i < count; ++i) {
            Event event = received(i);
            event.peer = store.addressId(SocketAddress::internet(QHostAddress(quint32(i + 1)), 1));
            event.text = store.textId(QString::number(i));
            store.append(event, {}, Moment::now());
        }
    });
    bool isRight = true;
    for (EventId seen = 0; seen < count; seen = store.end()) {
        if (seen == 0)
            continue;
        const Event event = store.at(seen - 1);
        isRight = isRight && store.address(event.peer).host.toIPv4Address() == quint32(seen) &&
                  store.text(event.text) == QString::number(seen - 1);
    }
    writer.join();
    QVERIFY(isRight);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_EventStore.moc"
