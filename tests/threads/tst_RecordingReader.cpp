// SPDX-License-Identifier: MIT
#include "model/recording/Crc32c.h"
#include "model/recording/RecordingReader.h"
#include "model/recording/RecordingWriter.h"
#include "tests/support/PatternBytes.h"
#include "tests/support/SessionFileWalk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

// Session files that are whole, cut, damaged and made up.
class TestRecordingReader final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aWholeFileGivesTheSameSessionBack();
    void aFileThatIsStillWrittenOpens();
    void aFileCutAtEveryByteGivesWhatIsWhole();
    void aFlippedBitAnywhereHarmsOnlyWhatItHit();
    void missingPiecesKeepTheIdsOfTheRest();
    void payloadThatIsNoLongerKeptIsSaid();
    void anotherKindOfFileIsRefusedWithASentence();
    void lengthsThatLieAreNotTrusted();
    void eventsThatNoVersionWroteAreNotShown();

private:
    struct Read
    {
        bool isOpen = false;
        EventId events = 0;
        EventId whole = 0;    // events that are as they were written
        EventId damaged = 0;  // rows that say so
        EventId payloads = 0; // of the whole ones, with their payload
        RecordingReport report;
    };
    void makeWholeFile();
    Read read(const QByteArray& bytes) const;
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QByteArray m_whole; // a small session with several records of each kind
};

namespace {

constexpr EventId rounds = 3;
constexpr EventId perRound = 3;

void append(EventStore& store, EventId number)
{
    Event event;
    event.kind = EventKind::Recv;
    event.on = SocketId('C', quint32(1 + number % 3));
    event.value = qint64(number);
    event.text = store.textId(QStringLiteral("text %1").arg(number));
    event.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, quint16(1000 + number)));
    store.append(event, patternBytes(number, qsizetype(20 + number)), Moment::now());
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

// The writer takes what is there when it looks, so that a slow machine may cut a round in two: such a file is made
// again.
void TestRecordingReader::initTestCase()
{
    const auto isRecordOfARound = [](const RecordHeader& record) {
        return record.kind != RecordKind::Events || record.count == perRound;
    };
    SessionFileWalk walk;
    do {
        makeWholeFile();
        walk = SessionFileWalk::of(file("whole"));
        QCOMPARE(walk.events.size(), qsizetype(rounds * perRound));
    } while (!std::all_of(walk.records.begin(), walk.records.end(), isRecordOfARound));
    m_whole = contents(file("whole"));
}

void TestRecordingReader::makeWholeFile()
{
    EventStore store;
    QFile::remove(file("whole"));
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = file("whole")}), 0);
    for (EventId round = 0; round < rounds; ++round) {
        for (EventId i = 0; i < perRound; ++i)
            append(store, round * perRound + i);
        QTRY_COMPARE(writer.recordedEvents(), (round + 1) * perRound);
    }
}

TestRecordingReader::Read TestRecordingReader::read(const QByteArray& bytes) const
{
    writeTo(file("read"), bytes);
    Read result;
    const auto reader = RecordingReader::open(file("read"));
    if (!reader)
        return result;
    result.isOpen = true;
    EventStore store;
    (*reader)->start(store, {});
    (*reader)->join();
    result.report = (*reader)->report();
    result.events = store.end();
    for (EventId id = 0; id < store.end(); ++id) {
        const Event event = store.at(id);
        if (event.error == ErrorId::Damaged) {
            ++result.damaged;
            continue;
        }
        const bool isWhole = event.value == qint64(id) && store.payloadState(event) != ColdState::Dropped;
        result.whole += isWhole;
        result.payloads += store.payload(event) == patternBytes(id, qsizetype(20 + id));
    }
    return result;
}

void TestRecordingReader::aWholeFileGivesTheSameSessionBack()
{
    const auto reader = RecordingReader::open(file("whole"));
    QVERIFY(reader);
    EventStore store;
    std::atomic<int> rings = 0;
    std::atomic<int> dones = 0;
    store.setBell([&rings] { ++rings; });
    (*reader)->start(store, [&dones] { ++dones; });
    (*reader)->join();
    QVERIFY((*reader)->isDone() && rings > 0 && dones == 1);
    QCOMPARE(store.end(), rounds * perRound);
    for (EventId id = 0; id < store.end(); ++id) {
        const Event event = store.at(id);
        QCOMPARE(event.value, qint64(id));
        QCOMPARE(store.text(event.text), QStringLiteral("text %1").arg(id));
        QCOMPARE(store.address(event.peer).port, quint16(1000 + id));
        QCOMPARE(store.payload(event), patternBytes(id, qsizetype(20 + id)));
    }
    const RecordingReport report = (*reader)->report();
    QVERIFY(report.isWhole() && report.isFinished);
    QCOMPARE(report.droppedPayload, quint64(0));
}

void TestRecordingReader::aFileThatIsStillWrittenOpens()
{
    EventStore live;
    RecordingWriter writer(live, {});
    QCOMPARE(writer.start({.path = file("live")}), 0);
    append(live, 0);
    QTRY_COMPARE(writer.recordedEvents(), EventId(1));
    const Read got = read(contents(file("live")));
    QCOMPARE(got.whole, EventId(1));
    QVERIFY(got.report.isWhole() && !got.report.isFinished);
}

void TestRecordingReader::aFileCutAtEveryByteGivesWhatIsWhole()
{
    for (qsizetype size = 0; size < m_whole.size(); ++size) {
        const QByteArray cut = m_whole.first(size);
        const Read got = read(cut);
        if (size < FileHeader::size) {
            QVERIFY(!got.isOpen);
            continue;
        }
        writeTo(file("cut"), cut);
        const SessionFileWalk walk = SessionFileWalk::of(file("cut"));
        QCOMPARE(got.events, EventId(walk.events.size()));
        QCOMPARE(got.whole, got.events);
        QCOMPARE(got.payloads, got.events);
        QCOMPARE(got.report.tornBytes, quint64(walk.bytesAfterTheLastWholeRecord));
        QCOMPARE(got.report.damagedBytes, quint64(0));
        QVERIFY(!got.report.isFinished || size == m_whole.size());
    }
}

void TestRecordingReader::aFlippedBitAnywhereHarmsOnlyWhatItHit()
{
    for (qsizetype at = 0; at < m_whole.size(); ++at) {
        QByteArray bytes = m_whole;
        bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
        const Read got = read(bytes);
        QCOMPARE(got.isOpen, at >= FileHeader::size);
        if (!got.isOpen)
            continue;
        // One record is lost: of events, those of one round; of payload, the same; the others are whole.
        QVERIFY2(got.whole >= (rounds - 1) * perRound, qPrintable(QString::number(at)));
        QVERIFY2(got.payloads >= (rounds - 1) * perRound, qPrintable(QString::number(at)));
        QCOMPARE(got.whole + got.damaged, got.events);
        const bool isAllThere = got.payloads == rounds * perRound;
        QVERIFY2(isAllThere || !got.report.isWhole() || got.payloads < got.whole, qPrintable(QString::number(at)));
    }
}

void TestRecordingReader::missingPiecesKeepTheIdsOfTheRest()
{
    const qsizetype second = m_whole.indexOf("EVNT", m_whole.indexOf("EVNT") + 1);
    QByteArray bytes = m_whole;
    bytes.replace(second, 4, "evnt"); // its header is no longer whole
    const Read got = read(bytes);
    QCOMPARE(got.events, rounds * perRound);
    QCOMPARE(got.damaged, perRound);
    QCOMPARE(got.whole, (rounds - 1) * perRound);
    QCOMPARE(got.report.damagedEvents, quint64(perRound));
    QVERIFY(got.report.isFinished);
}

void TestRecordingReader::payloadThatIsNoLongerKeptIsSaid()
{
    RecordHeader dropped;
    dropped.kind = RecordKind::Dropped;
    dropped.position = 20 + 21; // what the first two events had
    QByteArray bytes = m_whole + QByteArray(RecordHeader::size, '\0');
    dropped.write(bytes.data() + m_whole.size());
    writeTo(file("dropped"), bytes);
    const auto reader = RecordingReader::open(file("dropped"));
    QVERIFY(reader);
    EventStore store;
    (*reader)->start(store, {});
    (*reader)->join();
    QCOMPARE((*reader)->report().droppedPayload, quint64(41));
    QCOMPARE(store.payloadState(store.at(1)), ColdState::Dropped);
    QCOMPARE(store.payloadState(store.at(2)), ColdState::Kept);
    QCOMPARE(store.at(0).value, 0);
}

void TestRecordingReader::anotherKindOfFileIsRefusedWithASentence()
{
    writeTo(file("other"),
            "PK\x03\x04 and so on, longer than a header, so that its length is not what is wrong with it");
    writeTo(file("empty"), {});
    FileHeader newer;
    newer.major = FileHeader::currentMajor + 1;
    writeTo(file("newer"), newer.toBytes());
    for (const char* name : {"other", "empty", "newer", "not there", "."}) {
        const auto reader = RecordingReader::open(file(name));
        QVERIFY2(!reader, name);
        QVERIFY(!reader.problem().what.isEmpty() && !reader.problem().why.isEmpty() &&
                !reader.problem().advice.isEmpty());
    }
    QVERIFY(RecordingReader::open(file("newer")).problem().sentence().contains(QLatin1String("newer version")));
}

static QByteArray record(RecordHeader header, const QByteArray& body = {})
{
    QByteArray bytes(RecordHeader::size, '\0');
    header.write(bytes.data());
    return bytes + body;
}

void TestRecordingReader::lengthsThatLieAreNotTrusted()
{
    const QByteArray start = FileHeader().toBytes();
    constexpr quint64 huge = quint64(1) << 60;
    for (const RecordHeader& lie :
         {RecordHeader{RecordKind::Events, huge, 0, 1}, RecordHeader{RecordKind::Events, 80, huge, 1},
          RecordHeader{RecordKind::Events, 80, 0, 0xffffffff}, RecordHeader{RecordKind::Payload, ~quint64(0), 0, 0},
          RecordHeader{RecordKind::Addresses, 80, 0xffffffff, 0xffffffff}, RecordHeader{RecordKind::Texts, 80, huge, 3},
          RecordHeader{RecordKind(0x41414141), 3, 0, 0}}) {
        const Read got = read(start + record(lie, QByteArray(80, '\0')) + m_whole.sliced(FileHeader::size));
        QVERIFY(got.isOpen);
        QVERIFY2(got.events <= rounds * perRound + 1, qPrintable(QString::number(got.events)));
    }
}

void TestRecordingReader::eventsThatNoVersionWroteAreNotShown()
{
    QByteArray bytes = m_whole;
    RecordHeader header = *RecordHeader::read(QByteArrayView(bytes).sliced(bytes.indexOf("SPR\nEVNT")));
    const qsizetype at = bytes.indexOf("SPR\nEVNT");
    bytes[at + RecordHeader::size + 76] = char(250); // the kind of the first event, with a CRC that is right
    header.bodyCrc = crc32c(bytes.constData() + at + RecordHeader::size, qsizetype(header.bodySize));
    header.write(bytes.data() + at);
    const Read got = read(bytes);
    QCOMPARE(got.damaged, perRound);
    QCOMPARE(got.whole, (rounds - 1) * perRound);
}

QTEST_GUILESS_MAIN(TestRecordingReader)
#include "tst_RecordingReader.moc"
