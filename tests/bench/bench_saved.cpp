// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"
#include "model/recording/RecordingWriter.h"
#include "model/session/SavedSession.h"
#include "model/session/Session.h"
#include "tests/support/LoopGap.h"
#include "widgets/log/LogView.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

// How long it takes to open a recording of ten million events and to filter and search in it, and how long the window
// stands still meanwhile. Only counts are asserted; figures are printed. Small by default; BENCH_FULL=1 takes the sizes
// that mean something.
class BenchSaved final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open();
    void filter_data();
    void filter();

private:
    QTemporaryDir m_folder;
    quint64 m_count = 0;
    QString path() const { return m_folder.filePath(QStringLiteral("bench.sockplay")); }
};

void BenchSaved::initTestCase()
{
    m_count = qEnvironmentVariableIntValue("BENCH_FULL") != 0 ? 10'000'000 : 200'000;
    EventStore store;
    RecordingWriter writer(store, {});
    QCOMPARE(writer.start({.path = path()}), 0);
    Event event;
    event.kind = EventKind::RecvFrom;
    event.call = Call::RecvFrom;
    event.value = 64;
    for (quint64 i = 0; i < m_count; ++i) {
        event.on = SocketId('U', quint32(1 + i % 7));
        event.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, quint16(1000 + i % 5000)));
        QByteArray payload(64, char('a' + i % 23));
        if (i % 100'000 == 99'999)
            payload.replace(20, 6, "needle");
        store.append(event, payload, Moment::now());
        while (store.isBehind())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    QCOMPARE(writer.end(), 0);
}

void BenchSaved::open()
{
    LoopGap gap;
    QElapsedTimer timer;
    timer.start();
    const auto saved = SavedSession::open(path());
    QVERIFY(saved);
    Session session(*saved, 16);
    LogModel model(session.store());
    LogView view(session.store(), model);
    view.resize(1000, 600);
    view.show();
    qint64 firstMs = -1;
    connect(&session.feed(), &EventFeed::appended, &model, [&](EventRange range) {
        model.append({0, range.end});
        if (firstMs < 0 && model.rowCount() > 0)
            firstMs = timer.elapsed();
    });
    QTRY_COMPARE_WITH_TIMEOUT(quint64(model.rowCount()), m_count, 120'000);
    qInfo("open, %.1f M events            first rows after %lld ms, all after %lld ms, %s", double(m_count) / 1e6,
          firstMs, timer.elapsed(), qPrintable(gap.summary()));
}

void BenchSaved::filter_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* text :
         {"needle", "Received", "\"64 bytes\"", "U3", "port:1234", "bytes>63", "hex:6e6565646c65", "-U1 kind:recvfrom"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void BenchSaved::filter()
{
    QFETCH(QString, filter);
    const auto saved = SavedSession::open(path());
    EventStore store;
    (*saved)->readAll(store);
    LogModel model(store);
    model.append({0, store.end()});
    QTRY_COMPARE_WITH_TIMEOUT(quint64(model.rowCount()), m_count, 60'000);
    qint64 firstMs = -1;
    LoopGap gap;
    QElapsedTimer timer;
    connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] {
        if (firstMs < 0)
            firstMs = timer.elapsed();
    });
    timer.start();
    LogFilter asked = *LogFilter::parse(filter);
    asked.setLanguage(&translated);
    model.setFilter(asked);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isScanning(), 120'000);
    QVERIFY(model.rowCount() > 0);
    qInfo("filter %-22s  first rows after %lld ms, all %d after %lld ms, %s", qPrintable(filter), firstMs,
          model.rowCount(), timer.elapsed(), qPrintable(gap.summary()));
}

QTEST_MAIN(BenchSaved)
#include "bench_saved.moc"
