// SPDX-License-Identifier: MIT
#include "model/export/ExportJob.h"
#include "model/export/JsonLinesReader.h"
#include "tests/support/EventScript.h"
#include "tests/support/LoopGap.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

// How long a large session takes to be exported and read back, and that the front end goes on meanwhile. Only counts
// are asserted; times are printed. BENCH_FULL=1 in the environment takes ten million events.
class BenchExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachFormat_data();
    void eachFormat();
    void readJsonLines();

private:
    QTemporaryDir m_folder;
    EventStore m_store;
};

void BenchExport::initTestCase()
{
    const int pairs = qEnvironmentVariableIntValue("BENCH_FULL") != 0 ? 5'000'000 : 50'000;
    EventScript script(m_store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    const QByteArray payload(64, 'x');
    Event sent = script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
    Event received = script.event(QStringLiteral("S1.1"), EventKind::Recv, Call::Recv);
    sent.value = sent.asked = received.value = payload.size();
    for (int i = 0; i < pairs; ++i) {
        script.add(sent, payload);
        script.add(received, payload);
        sent.streamOffset = received.streamOffset += quint64(payload.size());
    }
}

void BenchExport::eachFormat_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : exportFormats)
        QTest::newRow(exportFormatId(format).data()) << format;
}

void BenchExport::eachFormat()
{
    QFETCH(const ExportFormat, format);
    const QString path = m_folder.filePath(exportFormatId(format));
    ExportJob job(m_store, format, ExportChoice::all(m_store.end()), path, translated);
    QSignalSpy finished(&job, &ExportJob::finished);
    LoopGap gap;
    QElapsedTimer timer;
    timer.start();
    job.start();
    QVERIFY(finished.wait(600'000));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto result = finished[0][0].value<ExportJob::Result>();
    QVERIFY(!result.problem);
    QCOMPARE(result.events, m_store.end());
    qInfo("%-8s %10llu events %8.2f s %7.2f us/event %8.1f MB/s   %s", exportFormatId(format).data(),
          static_cast<unsigned long long>(result.events), seconds, seconds * 1e6 / double(result.events),
          double(QFile(path).size()) / 1e6 / seconds, qPrintable(gap.summary()));
}

void BenchExport::readJsonLines()
{
    QFile file(m_folder.filePath(exportFormatId(ExportFormat::JsonLines)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    EventStore copy;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!JsonLinesReader(copy).read(file, std::numeric_limits<qint64>::max()));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QCOMPARE(copy.end(), m_store.end());
    qInfo("import   %10llu events %8.2f s %7.2f us/event", static_cast<unsigned long long>(copy.end()), seconds,
          seconds * 1e6 / double(copy.end()));
}

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
