// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"

#include "model/core/Message.h"
#include "model/payload/SafeText.h"
#include "tests/support/EventScript.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

class tst_LogModel : public QObject
{
    Q_OBJECT

private slots:
    void showsARowAnEvent();
    void hasNoLanguage();
    void theEmptyDatagramHasZeroBytes();
    void dataThatIsNoLongerKeptIsNotEmpty();
    void optionalColumnsSayWhatTheEventHas();
    void foreignBytesAreOneShortLine();
    void clearHidesWhatWas();
    void appendingTellsTheNewRows();
    void aLateModelShowsAll();
    void aBurstIsOneRow();
    void otherSocketsAndErrorsStayOutOfABurst();
    void aFilterShowsWhatItLetsThrough();
    void manyEventsAreAskedInTheBackground();
    void theTimeHasManyForms();
};

namespace {

// The texts of a row, those of the usual columns separated by " | ".
QString line(const LogModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column <= int(LogColumn::Call); ++column) {
        const QModelIndex index = model.index(row, column);
        cells += LogColumn(column) == LogColumn::Event ? translated(index.data(LogModel::MessageRole).value<Message>())
                                                       : index.data().toString();
    }
    return cells.join(QLatin1String(" | "));
}

} // namespace

void tst_LogModel::showsARowAnEvent()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello\\r\\n'; "
                                            "C1 closes; S1.1 sees the end")));
    const QStringList expected = {
        QStringLiteral("1 | 0.0010 | S1 | Socket created (TCP) |  |  | socket()"),
        QStringLiteral("2 | 0.0020 | S1 | Bound to 127.0.0.1:8888 |  |  | bind()"),
        QStringLiteral("3 | 0.0030 | S1 | Listening, backlog 128 |  |  | listen()"),
        QStringLiteral("4 | 0.0040 | C1 | Socket created (TCP) |  |  | socket()"),
        QStringLiteral("5 | 0.0050 | C1 | Connecting to 127.0.0.1:8888 |  |  | connect()"),
        QStringLiteral("6 | 0.0060 | C1 | Connected to 127.0.0.1:8888 |  |  | connect() = 0"),
        QStringLiteral("7 | 0.0070 | S1 | Accepted 127.0.0.1:50001 as S1·1 |  |  | accept()"),
        QStringLiteral("8 | 0.0080 | C1 | Sent 7 bytes | 7 | hello\\r\\n | send() = 7"),
        QStringLiteral("9 | 0.0090 | S1·1 | Received 7 bytes | 7 | hello\\r\\n | recv() = 7"),
        QStringLiteral("10 | 0.0100 | C1 | Closed |  |  | close() = 0"),
        QStringLiteral("11 | 0.0110 | S1·1 | End of stream |  |  | recv() = 0"),
    };
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += line(model, row);
    QCOMPARE(lines, expected);
    QCOMPARE(model.index(7, 0).data(LogModel::KindRole).toInt(), int(EventKind::Send));
    QCOMPARE(model.index(7, 0).data(LogModel::RoleRole).toInt(), int(EventRole::Send));
    QCOMPARE(model.index(7, 3).data(LogModel::EventIdRole).value<EventId>(), EventId(7));
}

void tst_LogModel::hasNoLanguage()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    model.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888")));
    QVERIFY(!model.index(0, int(LogColumn::Event)).data().isValid());
}

void tst_LogModel::theEmptyDatagramHasZeroBytes()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    model.append(script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002; U2 -> U1 ''")));
    QCOMPARE(line(model, 5), QStringLiteral("6 | 0.0060 | U1 | Datagram received, 0 bytes | 0 |  | recvfrom() = 0"));
}

void tst_LogModel::foreignBytesAreOneShortLine()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    Event received = script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    const QByteArray bytes = QByteArray("<b>\xe2\x80\xae\n").repeated(100'000);
    received.value = bytes.size();
    model.append({script.add(received, bytes), store.end()});
    const QModelIndex data = model.index(0, int(LogColumn::Data));
    QVERIFY(data.data().toString().size() <= cellLength + 8);
    QVERIFY(data.data().toString().startsWith(QLatin1String(R"(<b>\u202e\n<b>)")));
    const auto runs = data.data(LogModel::RunsRole).value<QList<SafeRun>>();
    QCOMPARE(runs.first(), (SafeRun{QStringLiteral("<b>"), false}));
    QCOMPARE(runs.at(1), (SafeRun{QStringLiteral("U+202E"), true}));
    QCOMPARE(runs.last(), (SafeRun{QStringLiteral("…"), true}));
}

void tst_LogModel::dataThatIsNoLongerKeptIsNotEmpty()
{
    class ForgetfulKeeper final : public ColdBytes
    {
    public:
        ColdState read(quint64, char*, qsizetype) const override { return ColdState::Dropped; }
    };
    const ForgetfulKeeper forgetful;
    EventStore store(2 * ChunkArena::chunkSize);
    store.setKeeper(&forgetful, &forgetful, [] {});
    EventScript script(store);
    LogModel model(store);
    const Event received = script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    const EventId first = script.add(received, QByteArray(ChunkArena::chunkSize, 'x'));
    for (int i = 0; i < 4; ++i)
        script.add(received, QByteArray(ChunkArena::chunkSize, 'y'));
    store.letGo(0, 2 * quint64(ChunkArena::chunkSize));
    model.append({first, store.end()});
    const QModelIndex data = model.index(0, int(LogColumn::Data));
    QCOMPARE(data.data(LogModel::PayloadRole).toInt(), int(ColdState::Dropped));
    QVERIFY(data.data().toString().isEmpty() && data.data(LogModel::RunsRole).value<QList<SafeRun>>().isEmpty());
    QCOMPARE(model.index(4, int(LogColumn::Data)).data(LogModel::PayloadRole).toInt(), int(ColdState::Kept));
    QVERIFY(model.index(4, int(LogColumn::Data)).data().toString().startsWith(QLatin1String("yyy")));
}

void tst_LogModel::optionalColumnsSayWhatTheEventHas()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; C1 sends 'again'"));
    model.append({0, store.end()});
    const int last = model.rowCount() - 1;
    const auto cell = [&model, last](LogColumn column) { return model.index(last, int(column)).data().toString(); };
    QCOMPARE(cell(LogColumn::StreamOffset), QStringLiteral("5"));
    QCOMPARE(cell(LogColumn::Peer), QStringLiteral("127.0.0.1:8888"));
    QCOMPARE(cell(LogColumn::SinceShown), QStringLiteral("0.0010"));
    QCOMPARE(cell(LogColumn::SinceSocket), QStringLiteral("0.0020")); // the row between is of S1.1
    Event refused = script.event(QStringLiteral("C2"), EventKind::Error, Call::Connect);
    refused.systemError = ECONNREFUSED;
    refused.tcpState = TcpState::SynSent;
    refused.descriptor = 7;
    refused.thread = 4242;
    refused.sendQueue = 0;
    store.append(refused, {}, Moment::now());
    model.append({0, store.end()});
    QStringList cells;
    for (const LogColumn column : {LogColumn::Errno, LogColumn::State, LogColumn::Descriptor, LogColumn::Thread,
                                   LogColumn::ReceiveQueue, LogColumn::SendQueue})
        cells += model.index(last + 1, int(column)).data().toString();
    QCOMPARE(cells.join(QLatin1Char('|')), QStringLiteral("ECONNREFUSED|SYN-SENT|7|4242||0"));
}

void tst_LogModel::clearHidesWhatWas()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(2), -1);
    model.append(script.play(QStringLiteral("C1 connects S1")));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(line(model, 0), QStringLiteral("4 | 0.0040 | C1 | Socket created (TCP) |  |  | socket()"));
    QCOMPARE(model.firstEvent(), EventId(3));
    QCOMPARE(model.eventAt(1), EventId(4));
    QCOMPARE(model.rowOf(4), 1);
    QCOMPARE(model.rowOf(7), -1);
    QCOMPARE(store.end(), EventId(7));
}

void tst_LogModel::appendingTellsTheNewRows()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    QSignalSpy inserted(&model, &LogModel::rowsInserted);
    model.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888")));
    model.append(script.play(QStringLiteral("S1 closes")));
    model.append({store.end(), store.end()});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 2);
    QCOMPARE(inserted[1][1].toInt(), 3);
    QCOMPARE(inserted[1][2].toInt(), 3);
}

void tst_LogModel::aLateModelShowsAll()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    LogModel model(store);
    model.append(script.play(QStringLiteral("S1 closes")));
    QCOMPARE(model.rowCount(), 4);
}

static void sendAll(EventStore& store, SocketId on, int count, qint64 stepNs)
{
    for (int i = 0; i < count; ++i) {
        Event event;
        event.kind = EventKind::Send;
        event.on = on;
        event.call = Call::Send;
        event.value = 2;
        const Moment start = store.start();
        store.append(event, "hi", {start.monotonicNs + (qint64(store.end()) + 1) * stepNs, start.wallNs});
    }
}

void tst_LogModel::aBurstIsOneRow()
{
    EventStore store;
    LogModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCollapsing(true);
    sendAll(store, SocketId('C', 1), 150, 1'000'000);
    model.append({0, store.end()});
    QCOMPARE(model.rowCount(), 150); // nobody knows yet
    sendAll(store, SocketId('C', 1), 850, 1'000'000);
    model.append({0, store.end()});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(line(model, 0), QStringLiteral("1 | 0.0010 | C1 | 1,000 × send, 2.0 kB, 1.0 s | 2000 | hi | send() = 2"));
    QCOMPARE(model.index(0, 0).data(LogModel::BurstRole).toInt(), int(LogModel::BurstState::Collapsed));
    QCOMPARE(model.eventsOfRows(0, 0).size(), 1);
    QCOMPARE(model.eventsOfRows(0, 0).first().count(), quint64(1000));
    model.setExpanded(0, true);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.eventAt(500), EventId(500));
    sendAll(store, SocketId('C', 1), 10, 1'000'000);
    model.append({0, store.end()});
    QCOMPARE(model.rowCount(), 1010);
    model.setExpanded(0, false);
    QCOMPARE(model.rowCount(), 1);
    model.setCollapsing(false);
    QCOMPARE(model.rowCount(), 1010);
}

void tst_LogModel::otherSocketsAndErrorsStayOutOfABurst()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    model.setCollapsing(true);
    sendAll(store, SocketId('C', 1), 500, 1'000'000);
    const EventRange others = script.play(QStringLiteral("C1 resets; C2 sends 'x'"));
    sendAll(store, SocketId('C', 1), 10, 1'000'000);
    model.append({0, store.end()});
    QVERIFY(model.rowOf(others.first) >= 0 && model.rowOf(others.first + 1) >= 0);
    QVERIFY(model.rowCount() < 20);
    QCOMPARE(model.errors(), quint64(1));
    // Slow again, rows are single again.
    sendAll(store, SocketId('C', 1), 5, 3'000'000'000);
    const int before = model.rowCount();
    model.append({0, store.end()});
    QVERIFY(model.rowCount() >= before + 4);
}

void tst_LogModel::aFilterShowsWhatItLetsThrough()
{
    EventStore store;
    EventScript script(store);
    LogModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'")));
    model.setFilter(*LogFilter::parse(QStringLiteral("hello")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.eventAt(0), EventId(7));
    QCOMPARE(model.rowOf(8), 1);
    QCOMPARE(model.rowOf(0), -1);
    QCOMPARE(model.matches(), quint64(2));
    QCOMPARE(model.events(), quint64(9));
    model.append(script.play(QStringLiteral("C1 sends 'HELLO again'; C1 sends 'bye'; C1 resets")));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.errors(), quint64(1)); // outside the filter, and counted
    model.setFilter({});
    QCOMPARE(model.rowCount(), int(store.end()));
}

void tst_LogModel::manyEventsAreAskedInTheBackground()
{
    EventStore store;
    LogModel model(store);
    sendAll(store, SocketId('C', 1), 100'000, 1'000'000'000);
    EventScript(store).play(QStringLiteral("C2 sends 'needle'"));
    model.append({0, store.end()});
    model.setFilter(*LogFilter::parse(QStringLiteral("needle")));
    QVERIFY(model.isScanning());
    model.setFilter(*LogFilter::parse(QStringLiteral("hi"))); // typing goes on
    EventScript(store).play(QStringLiteral("C2 sends 'hi, needle'"));
    model.append({0, store.end()});
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 100'001);
    model.setFilter(*LogFilter::parse(QStringLiteral("needle")));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(*LogFilter::parse(QStringLiteral("hi")));
    model.cancelScan();
    QVERIFY(!model.isScanning());
    const int cancelled = model.rowCount();
    EventScript(store).play(QStringLiteral("C2 sends 'hi'"));
    model.append({0, store.end()});
    QCOMPARE(model.rowCount(), cancelled + 1); // what comes is looked at
}

void tst_LogModel::theTimeHasManyForms()
{
    EventStore store;
    LogModel model(store);
    sendAll(store, SocketId('C', 1), 1, 1'500'000'000);
    sendAll(store, SocketId('C', 2), 1, 1'500'000'000);
    sendAll(store, SocketId('C', 1), 1, 1'500'000'000);
    model.append({0, store.end()});
    const auto times = [&model](TimeFormat format) {
        model.setTimeFormat(format);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, int(LogColumn::Time)).data().toString();
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(times(TimeFormat::SinceStart), QStringLiteral("1.5000 3.0000 4.5000"));
    QCOMPARE(times(TimeFormat::SinceShown), QStringLiteral("– 1.5000 1.5000"));
    QCOMPARE(times(TimeFormat::SinceConnection), QStringLiteral("– – 3.0000"));
    QCOMPARE(times(TimeFormat::Nanoseconds), QStringLiteral("1500000000 3000000000 4500000000"));
    model.setFilter(*LogFilter::parse(QStringLiteral("C1")));
    QCOMPARE(times(TimeFormat::SinceShown), QStringLiteral("– 3.0000"));
    QCOMPARE(times(TimeFormat::Utc).size(), 2 * 24 + 1);
    QCOMPARE(times(TimeFormat::Clock).size(), 2 * 12 + 1);
}

QTEST_GUILESS_MAIN(tst_LogModel)
#include "tst_LogModel.moc"
