// SPDX-License-Identifier: MIT
#include "model/events/ChunkArena.h"
#include "tests/support/PatternBytes.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <utility>
#include <vector>

static constexpr qsizetype chunkSize = ChunkArena::chunkSize;

// Keeps in memory what the arena lets go of.
class Shelf final : public ColdBytes
{
public:
    ColdState read(quint64 position, char* to, qsizetype size) const override
    {
        const quint64 end = m_end.load(std::memory_order_acquire);
        if (position + quint64(size) > end)
            return ColdState::Unreadable;
        std::copy_n(m_bytes.data() + position, size, to);
        return ColdState::Kept;
    }
    void takeFrom(ChunkArena& arena)
    {
        quint64 at = m_end.load(std::memory_order_relaxed);
        for (ChunkArena::Run run = arena.runAt(at); run.size > 0; run = arena.runAt(at)) {
            std::copy_n(run.data, run.size, m_bytes.data() + at);
            at += quint64(run.size);
            m_end.store(at, std::memory_order_release);
        }
        arena.letGo(at);
    }

private:
    std::vector<char> m_bytes = std::vector<char>(size_t(40 * chunkSize));
    std::atomic<quint64> m_end = 0;
};

// Memory that is given back once somebody else has what is in it.
class TestChunkArena final : public QObject
{
    Q_OBJECT

private slots:
    void bytesMaySpanChunks();
    void reservedPlacesStayWhereTheyAre();
    void smallPiecesInLargePlacesCostWhatTheyHold();
    void withoutAKeeperAllStays();
    void itIsBehindUntilTheKeeperHasIt();
    void fullChunksAreTold();
    void readersSeeWholeBytesWhileChunksLeave();
};

static QByteArray contents(const ChunkArena& arena, quint64 position, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    return arena.read(position, bytes.data(), size) == ColdState::Kept ? bytes : QByteArray();
}

void TestChunkArena::bytesMaySpanChunks()
{
    Shelf shelf;
    ChunkArena arena(2 * chunkSize);
    arena.setKeeper(&shelf, {});
    quint64 expected = 0;
    std::vector<std::pair<quint64, qsizetype>> kept;
    for (qsizetype size : {chunkSize - 1, qsizetype(2), chunkSize, 3 * chunkSize + 5, qsizetype(1), 2 * chunkSize}) {
        const quint64 at = arena.append(patternBytes(kept.size(), size).constData(), size);
        QCOMPARE(at, expected);
        expected += quint64(size);
        kept.emplace_back(at, size);
    }
    QVERIFY(arena.isBehind());
    shelf.takeFrom(arena);
    QVERIFY(!arena.isBehind());
    for (size_t i = 0; i < kept.size(); ++i)
        QVERIFY(contents(arena, kept[i].first, kept[i].second) == patternBytes(i, kept[i].second));
}

void TestChunkArena::reservedPlacesStayWhereTheyAre()
{
    ChunkArena arena(2 * chunkSize);
    std::vector<quint64> positions;
    for (quint64 i = 0; i < 200; ++i) {
        const qsizetype wished = 200'000;
        const qsizetype got = qsizetype(i * 977 % 200'000) + 1;
        std::ranges::copy(patternBytes(i, got), arena.reserve(wished));
        positions.push_back(arena.commit(got));
    }
    for (quint64 i = 0; i < 200; ++i) {
        const qsizetype got = qsizetype(i * 977 % 200'000) + 1;
        QVERIFY(contents(arena, positions[i], got) == patternBytes(i, got));
    }
}

void TestChunkArena::smallPiecesInLargePlacesCostWhatTheyHold()
{
    ChunkArena arena(2 * chunkSize);
    quint64 last = 0;
    for (int i = 0; i < 10'000; ++i) {
        *arena.reserve(chunkSize) = char(i); // one byte came where a recv of a chunk was asked for
        last = arena.commit(1);
    }
    QVERIFY2(last < quint64(chunkSize), qPrintable(QString::number(last)));
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(contents(arena, quint64(i), 1), QByteArray(1, char(i)));
}

void TestChunkArena::withoutAKeeperAllStays()
{
    ChunkArena arena(2 * chunkSize);
    const QByteArray piece = patternBytes(1, chunkSize);
    for (int i = 0; i < 10; ++i)
        arena.append(piece.constData(), piece.size());
    QVERIFY(!arena.isBehind()); // it would never be otherwise again
    for (quint64 i = 0; i < 10; ++i)
        QVERIFY(contents(arena, i * chunkSize, chunkSize) == piece);
}

void TestChunkArena::itIsBehindUntilTheKeeperHasIt()
{
    Shelf shelf;
    ChunkArena arena(4 * chunkSize);
    arena.setKeeper(&shelf, {});
    const QByteArray piece = patternBytes(1, chunkSize);
    for (int i = 0; i < 4; ++i)
        arena.append(piece.constData(), piece.size());
    QVERIFY(!arena.isBehind());
    arena.append("x", 1);
    QVERIFY(arena.isBehind());
    arena.letGo(quint64(chunkSize) - 1); // not one whole chunk
    QVERIFY(arena.isBehind());
    shelf.takeFrom(arena);
    QVERIFY(!arena.isBehind());
    QVERIFY(contents(arena, 0, 4 * chunkSize) == piece + piece + piece + piece);
}

void TestChunkArena::fullChunksAreTold()
{
    int told = 0;
    ChunkArena arena(4 * chunkSize);
    arena.setKeeper(nullptr, [&told] { ++told; });
    const QByteArray piece = patternBytes(1, chunkSize);
    arena.append(piece.constData(), chunkSize);
    QCOMPARE(told, 0);
    arena.append(piece.constData(), 1);
    QCOMPARE(told, 1);
    arena.append(piece.constData(), chunkSize);
    QCOMPARE(told, 2);
}

void TestChunkArena::readersSeeWholeBytesWhileChunksLeave()
{
    static constexpr quint64 pieces = 60;
    static constexpr qsizetype size = chunkSize / 2 + 13; // none ends where a chunk ends
    Shelf shelf;
    ChunkArena arena(2 * chunkSize);
    arena.setKeeper(&shelf, {});
    std::atomic<quint64> published = 0;
    std::atomic<int> torn = 0;
    std::vector<std::thread> others;
    others.emplace_back([&] {
        while (published < pieces)
            shelf.takeFrom(arena);
    });
    for (unsigned seed = 1; seed <= 2; ++seed) {
        others.emplace_back([&, seed] {
            std::minstd_rand random(seed);
            for (quint64 end = 0; end < pieces;) {
                end = published.load(std::memory_order_acquire);
                if (end == 0)
                    continue;
                const quint64 piece = end - 1 - random() % std::min<quint64>(end, 6);
                torn += contents(arena, piece * size, size) != patternBytes(piece, size);
            }
        });
    }
    for (quint64 i = 0; i < pieces; ++i) {
        arena.append(patternBytes(i, size).constData(), size);
        published.store(i + 1, std::memory_order_release);
    }
    for (std::thread& other : others)
        other.join();
    QCOMPARE(torn.load(), 0);
}

QTEST_GUILESS_MAIN(TestChunkArena)
#include "tst_ChunkArena.moc"
