// SPDX-License-Identifier: MIT
#include "model/events/SpoolArena.h"
#include "tests/support/PatternBytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <thread>
#include <utility>
#include <vector>

#include <sys/resource.h>

static constexpr qsizetype chunkSize = SpoolArena::chunkSize;

// Memory that goes to the disk, and a disk that does not take it.
class TestSpoolArena final : public QObject
{
    Q_OBJECT

private slots:
    void bytesMaySpanChunks();
    void reservedPlacesStayWhereTheyAre();
    void smallPiecesInLargePlacesCostWhatTheyHold();
    void memoryStaysBoundedWhileAGigabyteIsAppended();
    void aFullDiskKeepsEverythingAndSaysSo();
    void anUnusableDirectoryIsReplacedByTheTemporaryOne();
    void nowhereToWriteKeepsEverythingAndSaysSo();
    void itEndsWhileTheDiskIsBehind();
};

static QByteArray contents(const SpoolArena& arena, quint64 position, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    return arena.read(position, bytes.data(), size) ? bytes : QByteArray();
}

// Appends pieces of half a chunk, none of which ends where a chunk ends.
class Pieces final
{
public:
    static constexpr qsizetype size = chunkSize / 2 + 13;

    void appendTo(SpoolArena& arena, quint64 pieces)
    {
        for (quint64 i = 0; i < pieces; ++i)
            m_positions.push_back(arena.append(patternBytes(m_positions.size(), size).constData(), size));
    }

    bool areIn(const SpoolArena& arena) const
    {
        for (quint64 i = 0; i < m_positions.size(); ++i) {
            if (contents(arena, m_positions[i], size) != patternBytes(i, size))
                return false;
        }
        return true;
    }

private:
    std::vector<quint64> m_positions;
};

void TestSpoolArena::bytesMaySpanChunks()
{
    SpoolArena arena(QString(), 2 * chunkSize);
    quint64 expected = 0;
    std::vector<std::pair<quint64, qsizetype>> kept;
    for (qsizetype size : {chunkSize - 1, qsizetype(2), chunkSize, 3 * chunkSize + 5, qsizetype(1), 2 * chunkSize}) {
        const quint64 at = arena.append(patternBytes(kept.size(), size).constData(), size);
        QCOMPARE(at, expected);
        expected += quint64(size);
        kept.emplace_back(at, size);
    }
    QTRY_VERIFY(!arena.isBehind());
    for (size_t i = 0; i < kept.size(); ++i)
        QVERIFY(contents(arena, kept[i].first, kept[i].second) == patternBytes(i, kept[i].second));
}

void TestSpoolArena::reservedPlacesStayWhereTheyAre()
{
    SpoolArena arena(QString(), 2 * chunkSize);
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

void TestSpoolArena::smallPiecesInLargePlacesCostWhatTheyHold()
{
    SpoolArena arena(QString(), 2 * chunkSize);
    quint64 last = 0;
    for (int i = 0; i < 10'000; ++i) {
        *arena.reserve(chunkSize) = char(i); // one byte came where a recv of a chunk was asked for
        last = arena.commit(1);
    }
    QVERIFY2(last < quint64(chunkSize), qPrintable(QString::number(last)));
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(contents(arena, quint64(i), 1), QByteArray(1, char(i)));
}

static quint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toULongLong() * 4096 : 0;
}

void TestSpoolArena::memoryStaysBoundedWhileAGigabyteIsAppended()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The sanitizer's own memory would be measured");
#endif
    const quint64 before = residentBytes();
    if (before == 0)
        QSKIP("This system does not tell how much memory is used");
    SpoolArena arena(QString(), 24U << 20);
    const QByteArray piece = patternBytes(1, chunkSize);
    quint64 most = 0;
    for (int i = 0; i < 1024; ++i) {
        while (arena.isBehind()) // as TCP is not read meanwhile
            std::this_thread::yield();
        arena.append(piece.constData(), piece.size());
        most = std::max(most, residentBytes());
    }
    QVERIFY2(most - before < (64U << 20), qPrintable(QString::number((most - before) >> 20)));
    for (quint64 i = 0; i < 1024; i += 100)
        QVERIFY(contents(arena, i * chunkSize, chunkSize) == piece);
}

// No file of this process may be larger; lifted at the end of the scope.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(quint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then a write fails with EFBIG
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

void TestSpoolArena::aFullDiskKeepsEverythingAndSaysSo()
{
    SpoolArena arena(QString(), 2 * chunkSize);
    Pieces pieces;
    {
        const FileSizeLimit full(quint64(3 * chunkSize + 100));
        pieces.appendTo(arena, 30);
        QTRY_VERIFY(arena.hasFailed());
        QVERIFY(arena.isBehind());
        pieces.appendTo(arena, 10); // what comes all the same is kept
        QVERIFY(pieces.areIn(arena));
        QVERIFY(arena.hasFailed());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!arena.hasFailed() && !arena.isBehind(), 2000);
    pieces.appendTo(arena, 10);
    QVERIFY(pieces.areIn(arena));
}

// A file where a directory is expected: nobody can write into it, root neither.
static QString impossibleDirectory(const QTemporaryDir& home)
{
    QFile file(home.filePath(QStringLiteral("file")));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

void TestSpoolArena::anUnusableDirectoryIsReplacedByTheTemporaryOne()
{
    const QTemporaryDir home;
    SpoolArena arena(impossibleDirectory(home), 2 * chunkSize);
    Pieces pieces;
    pieces.appendTo(arena, 30);
    QTRY_VERIFY(!arena.isBehind());
    QVERIFY(!arena.hasFailed());
    QVERIFY(pieces.areIn(arena));
}

void TestSpoolArena::nowhereToWriteKeepsEverythingAndSaysSo()
{
    const QTemporaryDir home;
    const QString nowhere = impossibleDirectory(home);
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(nowhere));
    SpoolArena arena(nowhere, 2 * chunkSize);
    Pieces pieces;
    pieces.appendTo(arena, 30);
    QTRY_VERIFY(arena.hasFailed());
    QVERIFY(arena.isBehind());
    QVERIFY(pieces.areIn(arena));
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QTRY_VERIFY_WITH_TIMEOUT(!arena.hasFailed() && !arena.isBehind(), 2000);
    QVERIFY(pieces.areIn(arena));
}

void TestSpoolArena::itEndsWhileTheDiskIsBehind()
{
    const FileSizeLimit full(0);
    SpoolArena arena(QString(), 2 * chunkSize);
    Pieces().appendTo(arena, 30);
    QTRY_VERIFY(arena.hasFailed());
    // The destructor must not wait for a disk that never comes back.
}

QTEST_GUILESS_MAIN(TestSpoolArena)
#include "tst_SpoolArena.moc"
