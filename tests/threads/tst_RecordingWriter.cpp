// SPDX-License-Identifier: MIT
#include "model/recording/RecordingWriter.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/PatternBytes.h"
#include "tests/support/SessionFileWalk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <thread>

#include <sys/stat.h>

// The recording: everything gets into the file, memory stays bounded, and a disk that takes nothing is noticed.
class TestRecordingWriter final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsInTheFileAtOnce();
    void theFileIsPrivate();
    void theEndIsMarked();
    void memoryStaysBoundedAndAllIsReadable();
    void aShortSessionInMemoryTouchesNoDisk();
    void aFullDiskHoldsTheStoreAndKeepsTheFileWhole();
    void nowhereToWriteIsSaidAtOnce();
    void savingRenamesOurOwnFile();
    void savingUnderASecondNameKeepsTheFirst();
    void whatComesWhileItIsSavedElsewhereIsInTheCopy();
    void savingWhereNothingCanBeWrittenKeepsTheRecording();
    void goingOnUnrecordedDropsTheOldestPayload();
    void theOldestPayloadIsDroppedAtTheLimit();
    void aFileInUseIsNotTakenAway();

private:
    QString file(const char* name = "a.sockplay") const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

namespace {

void append(EventStore& store, quint64 number, qsizetype size)
{
    Event event;
    event.kind = EventKind::Recv;
    event.value = qint64(number);
    event.text = store.textId(QStringLiteral("text %1").arg(number % 10));
    event.local = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, quint16(1 + number % 50)));
    store.append(event, patternBytes(number, size), Moment::now());
}

bool isWhole(const EventStore& store, EventId id, qsizetype size)
{
    const Event event = store.at(id);
    return event.value == qint64(id) && store.payload(event) == patternBytes(id, size) &&
           store.text(event.text) == QStringLiteral("text %1").arg(id % 10);
}

} // namespace

void TestRecordingWriter::everythingIsInTheFileAtOnce()
{
    EventStore store;
    std::atomic<int> changes = 0;
    RecordingWriter writer(store, [&changes] { ++changes; });
    QCOMPARE(writer.start({.path = file()}), 0);
    for (quint64 i = 0; i < 1000; ++i)
        append(store, i, qsizetype(i));
    QTRY_COMPARE_WITH_TIMEOUT(writer.recordedEvents(), EventId(1000), 1000);
    append(store, 1000, 10); // one alone is not waited with, either
    QTRY_COMPARE_WITH_TIMEOUT(writer.recordedEvents(), EventId(1001), 1000);
    const SessionFileWalk walk = SessionFileWalk::of(file());
    QCOMPARE(walk.events.size(), 1001);
    QCOMPARE(walk.bytesAfterTheLastWholeRecord, 0);
    QVERIFY(!walk.isFinished);
    for (qsizetype i = 0; i < 1000; ++i) {
        QCOMPARE(walk.events.at(i).value, i);
        QVERIFY(walk.payload.mid(qsizetype(walk.events.at(i).payloadAt), i) == patternBytes(quint64(i), i));
    }
    QCOMPARE(changes.load(), 0);
}

void TestRecordingWriter::theFileIsPrivate()
{
    {
        QFile readable(file());
        QVERIFY(readable.open(QIODevice::WriteOnly));
        readable.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    }
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file()}), 0);
    struct stat is = {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &is), 0);
    QCOMPARE(is.st_mode & 0777, mode_t(0600));
}

void TestRecordingWriter::theEndIsMarked()
{
    EventStore store;
    {
        RecordingWriter writer(store, {});
        QCOMPARE(writer.start({.path = file()}), 0);
        append(store, 0, 10);
    }
    const SessionFileWalk walk = SessionFileWalk::of(file());
    QVERIFY(walk.isFinished);
    QCOMPARE(walk.events.size(), 1);
    QCOMPARE(walk.bytesAfterTheLastWholeRecord, 0);
}

void TestRecordingWriter::memoryStaysBoundedAndAllIsReadable()
{
    static constexpr quint64 count = 300;
    static constexpr qsizetype size = ChunkArena::chunkSize - 99;
    EventStore store(4 * ChunkArena::chunkSize);
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file()}), 0);
    for (quint64 i = 0; i < count; ++i) {
        while (store.isBehind()) // as TCP is not read meanwhile
            std::this_thread::yield();
        append(store, i, size);
    }
    for (quint64 i = 0; i < count; ++i)
        QVERIFY(isWhole(store, i, size));
    QTRY_COMPARE(writer.recordedEvents(), EventId(count));
    const SessionFileWalk walk = SessionFileWalk::of(file());
    QCOMPARE(walk.events.size(), qsizetype(count));
    QCOMPARE(quint64(walk.payload.size()), count * quint64(size));
}

void TestRecordingWriter::aShortSessionInMemoryTouchesNoDisk()
{
    EventStore store;
    RecordingWriter writer(store, {});
    const FileSizeLimit none(FileHeader::size);
    QCOMPARE(writer.start({.directory = m_folder.path(), .onlyWhenMemoryIsFull = true}), 0);
    for (quint64 i = 0; i < 1000; ++i)
        append(store, i, 1000);
    QVERIFY(isWhole(store, 0, 1000));
    QCOMPARE(writer.state(), RecordingWriter::State::Recording);
    QCOMPARE(writer.recordedEvents(), EventId(0));
}

void TestRecordingWriter::aFullDiskHoldsTheStoreAndKeepsTheFileWhole()
{
    EventStore store;
    std::atomic<int> changes = 0;
    RecordingWriter writer(store, [&changes] { ++changes; });
    QCOMPARE(writer.start({.path = file()}), 0);
    {
        const FileSizeLimit full(3'000'000);
        quint64 i = 0;
        for (; i < 10; ++i)
            append(store, i, 300'000);
        QTRY_COMPARE_WITH_TIMEOUT(writer.state(), RecordingWriter::State::Failed, 1000);
        QCOMPARE(writer.systemError(), EFBIG);
        QVERIFY(changes > 0);
        QVERIFY(store.isBehind());
        const SessionFileWalk walk = SessionFileWalk::of(file());
        QVERIFY(walk.hasHeader);
        QCOMPARE(walk.bytesAfterTheLastWholeRecord, 0);
        // Events whose payload had room are there, too.
        QTRY_COMPARE(SessionFileWalk::of(file()).events.size(), SessionFileWalk::of(file()).payload.size() / 300'000);
        append(store, i, 300'000); // what comes all the same is kept
        for (quint64 each = 0; each <= i; ++each)
            QVERIFY(isWhole(store, each, 300'000));
    }
    writer.retry();
    QTRY_COMPARE(writer.state(), RecordingWriter::State::Recording);
    QVERIFY(!store.isBehind());
    QTRY_COMPARE(writer.recordedEvents(), EventId(11));
    QCOMPARE(SessionFileWalk::of(file()).events.size(), 11);
}

void TestRecordingWriter::nowhereToWriteIsSaidAtOnce()
{
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("no such folder/a")}), ENOENT);
    RecordingWriter other(store, {});
    QCOMPARE(other.start({.path = QStringLiteral("/dev/null")}), EINVAL);
}

void TestRecordingWriter::savingRenamesOurOwnFile()
{
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("automatic"), .isTemporary = true}), 0);
    append(store, 0, 5000);
    writer.moveTo(file("mine"));
    QTRY_COMPARE(writer.path(), file("mine"));
    QCOMPARE(writer.moveError(), 0);
    append(store, 1, 5000);
    QTRY_COMPARE(writer.recordedEvents(), EventId(2));
    QVERIFY(!QFile::exists(file("automatic")));
    QCOMPARE(SessionFileWalk::of(file("mine")).events.size(), 2);
}

void TestRecordingWriter::savingUnderASecondNameKeepsTheFirst()
{
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("first")}), 0);
    append(store, 0, 2'000'000);
    QTRY_COMPARE(writer.recordedEvents(), EventId(1));
    writer.moveTo(file("second"));
    QTRY_COMPARE(writer.path(), file("second"));
    append(store, 1, 5000);
    QTRY_COMPARE(writer.recordedEvents(), EventId(2));
    QVERIFY(isWhole(store, 0, 2'000'000));
    QCOMPARE(SessionFileWalk::of(file("first")).events.size(), 1);
    QVERIFY(SessionFileWalk::of(file("first")).isFinished);
    const SessionFileWalk second = SessionFileWalk::of(file("second"));
    QCOMPARE(second.events.size(), 2);
    QVERIFY(second.payload.startsWith(patternBytes(0, 2'000'000)));
    QVERIFY(!QFile::exists(file("second.part")));
}

void TestRecordingWriter::whatComesWhileItIsSavedElsewhereIsInTheCopy()
{
    static constexpr qsizetype size = ChunkArena::chunkSize;
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("first")}), 0);
    quint64 i = 0;
    const auto appendOne = [&] {
        while (store.isBehind())
            QTest::qSleep(1); // as a socket that is not read
        append(store, i++, size);
    };
    while (i < 60)
        appendOne();
    writer.moveTo(file("second"));
    while (writer.path() == file("first") && writer.moveError() == 0 && i < 2000)
        appendOne();
    QVERIFY(i > 60);
    for (int more = 0; more < 20; ++more)
        appendOne();
    QCOMPARE(writer.moveError(), 0);
    QCOMPARE(writer.end(), 0);
    const SessionFileWalk walk = SessionFileWalk::of(file("second"));
    QVERIFY(walk.isFinished);
    QCOMPARE(quint64(walk.events.size()), i);
    for (quint64 each = 0; each < i; ++each)
        QCOMPARE(walk.payload.mid(qsizetype(each) * size, size), patternBytes(each, size));
    QVERIFY(!QFile::exists(file("second.part")));
}

void TestRecordingWriter::savingWhereNothingCanBeWrittenKeepsTheRecording()
{
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("kept")}), 0);
    writer.moveTo(file("no such folder/a"));
    QTRY_COMPARE(writer.moveError(), ENOENT);
    QCOMPARE(writer.path(), file("kept"));
    append(store, 0, 10);
    QTRY_COMPARE(writer.recordedEvents(), EventId(1));
    QCOMPARE(writer.state(), RecordingWriter::State::Recording);
}

void TestRecordingWriter::goingOnUnrecordedDropsTheOldestPayload()
{
    static constexpr qsizetype size = ChunkArena::chunkSize;
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file()}), 0);
    quint64 i = 0;
    {
        const FileSizeLimit full(FileHeader::size);
        append(store, i++, size);
        QTRY_COMPARE(writer.state(), RecordingWriter::State::Failed);
        writer.goOnUnrecorded();
        QTRY_COMPARE(writer.state(), RecordingWriter::State::Unrecorded);
        QVERIFY(!store.isBehind());
        for (; i < 60; ++i)
            append(store, i, size);
        QTRY_COMPARE(store.payloadState(store.at(0)), ColdState::Dropped);
        QCOMPARE(store.payload(store.at(0)), QByteArray());
        QVERIFY(isWhole(store, i - 1, size));
    }
    writer.moveTo(file("again"));
    QTRY_COMPARE(writer.state(), RecordingWriter::State::Recording);
    QTRY_COMPARE(writer.recordedEvents(), EventId(60));
    const SessionFileWalk walk = SessionFileWalk::of(file("again"));
    QCOMPARE(walk.events.size(), 60);
    QVERIFY(walk.droppedBefore > 0);
    QVERIFY(walk.payload.endsWith(patternBytes(59, size)));
    QVERIFY(isWhole(store, 59, size));
}

void TestRecordingWriter::theOldestPayloadIsDroppedAtTheLimit()
{
    static constexpr qsizetype size = ChunkArena::chunkSize;
    EventStore store(2 * ChunkArena::chunkSize);
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file(), .mostPayload = 20 * quint64(size)}), 0);
    for (quint64 i = 0; i < 100; ++i) {
        while (store.isBehind())
            std::this_thread::yield();
        append(store, i, size);
    }
    QTRY_COMPARE(writer.recordedEvents(), EventId(100));
    QTRY_COMPARE(store.payloadState(store.at(0)), ColdState::Dropped);
    QVERIFY(isWhole(store, 99, size));
    QCOMPARE(store.at(0).value, 0); // events stay
    const auto bytesOnDisk = [this] {
        struct stat is = {};
        return ::stat(QFile::encodeName(file()).constData(), &is) == 0 ? quint64(is.st_blocks) * 512 : 0;
    };
    QTRY_VERIFY(bytesOnDisk() < 25 * quint64(size));
    QVERIFY(bytesOnDisk() > 10 * quint64(size));
    const SessionFileWalk walk = SessionFileWalk::of(file());
    QCOMPARE(walk.events.size(), 100);
    QVERIFY(walk.droppedBefore >= 60 * quint64(size));
}

void TestRecordingWriter::aFileInUseIsNotTakenAway()
{
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file()}), 0);
    append(store, 0, 10);
    QTRY_COMPARE(writer.recordedEvents(), EventId(1));
    EventStore otherStore;
    RecordingWriter other(otherStore, {});
    QCOMPARE(other.start({.path = file()}), EWOULDBLOCK);
    QCOMPARE(SessionFileWalk::of(file()).events.size(), 1);
}

QTEST_GUILESS_MAIN(TestRecordingWriter)
#include "tst_RecordingWriter.moc"
