// SPDX-License-Identifier: MIT
#include "model/export/Exporter.h"

#include "model/export/ExportJob.h"
#include "model/export/JsonLinesWriter.h"
#include "tests/support/EventScript.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class tst_Exporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsEachFormatByItsId();
    void writesChosenEventsOnly();
    void writesNothingBeyondItsEnd();
    void comesInPieces();
    void writesAFileWhileTheSessionGoesOn();
    void aCancelledExportLeavesTheOldFile();
    void saysWhyAFileCannotBeWritten();
    void goingAwayEndsTheThread();

private:
    ExportJob* start(ExportChoice choice, const QString& path);
    QString path() const { return m_folder->filePath(QStringLiteral("out.jsonl")); }
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
};

namespace {

QByteArray all(Exporter& exporter)
{
    QByteArray bytes;
    for (QByteArray piece = exporter.next(); !piece.isEmpty(); piece = exporter.next())
        bytes += piece;
    return bytes;
}

QByteArray linesOf(const EventStore& store, const QList<EventId>& ids)
{
    QByteArray lines;
    for (const EventId id : ids)
        lines += jsonLine(store, id, store.at(id));
    return lines;
}

} // namespace

void tst_Exporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<EventStore>();
    EventScript(*m_store).play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hi'; C1 closes"));
}

ExportJob* tst_Exporter::start(ExportChoice choice, const QString& path)
{
    auto* job = new ExportJob(*m_store, ExportFormat::JsonLines, std::move(choice), path, translated, this);
    job->start();
    return job;
}

QByteArray tst_Exporter::written() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Exporter::knowsEachFormatByItsId()
{
    for (const ExportFormat format : exportFormats) {
        QCOMPARE(exportFormatFromId(QString(exportFormatId(format))), format);
        QVERIFY(!exportFormatName(format).isEmpty());
        QVERIFY(ExportWriter::make(format, *m_store, translated) != nullptr);
    }
    QVERIFY(!exportFormatFromId(u"docx"));
}

void tst_Exporter::writesChosenEventsOnly()
{
    Exporter exporter(*m_store, ExportFormat::JsonLines, ExportChoice::of({{1, 3}, {5, 6}, {8, 10}}), translated);
    QCOMPARE(all(exporter), linesOf(*m_store, {1, 2, 5, 8, 9}));
    QCOMPARE(exporter.count(), quint64(5));
    Exporter none(*m_store, ExportFormat::JsonLines, ExportChoice::of({}), translated);
    QCOMPARE(all(none), QByteArray());
}

void tst_Exporter::writesNothingBeyondItsEnd()
{
    Exporter exporter(*m_store, ExportFormat::JsonLines, ExportChoice::all(2), translated);
    EventScript(*m_store).play(QStringLiteral("C1 resets"));
    QCOMPARE(all(exporter), linesOf(*m_store, {0, 1}));
}

void tst_Exporter::comesInPieces()
{
    EventScript script(*m_store);
    const QByteArray payload(100'000, 'x');
    for (int i = 0; i < 20; ++i)
        script.add(script.event(QStringLiteral("C1"), EventKind::Send, Call::Send), payload);
    Exporter exporter(*m_store, ExportFormat::Csv, ExportChoice::all(m_store->end()), translated);
    const QByteArray first = exporter.next();
    QVERIFY(first.startsWith("n,time_s,"));
    QVERIFY(first.size() >= 256 << 10 && first.size() < 512 << 10);
    QVERIFY(exporter.position() < exporter.end());
    Exporter whole(*m_store, ExportFormat::Csv, ExportChoice::all(m_store->end()), translated);
    QCOMPARE(first + all(exporter), all(whole));
    QCOMPARE(exporter.position(), exporter.end());
}

void tst_Exporter::writesAFileWhileTheSessionGoesOn()
{
    EventScript script(*m_store);
    for (int i = 0; i < 20'000; ++i)
        script.play(QStringLiteral("C1 sends 'more'"));
    const EventId end = m_store->end();
    ExportJob* const job = start(ExportChoice::all(end), path());
    QSignalSpy finished(job, &ExportJob::finished);
    script.play(QStringLiteral("C1 resets"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto result = finished[0][0].value<ExportJob::Result>();
    QVERIFY(!result.problem);
    QCOMPARE(result.events, end);
    QCOMPARE(job->progress(), 1.0);
    QCOMPARE(written().count('\n'), qsizetype(end));
}

void tst_Exporter::aCancelledExportLeavesTheOldFile()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ExportJob* job = nullptr;
    // The job asks for its first events: it cannot be finished when it is cancelled.
    const ExportChoice choice{[&job](EventId) {
                                  job->cancel();
                                  return EventRange{0, 1};
                              },
                              1};
    job = new ExportJob(*m_store, ExportFormat::JsonLines, choice, path(), translated, this);
    QSignalSpy finished(job, &ExportJob::finished);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto result = finished[0][0].value<ExportJob::Result>();
    QVERIFY(result.isCancelled);
    QVERIFY(!result.problem);
    QCOMPARE(written(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void tst_Exporter::saysWhyAFileCannotBeWritten()
{
    ExportJob* const job = start(ExportChoice::all(1), m_folder->filePath(QStringLiteral("no/such/folder/out")));
    QSignalSpy finished(job, &ExportJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto result = finished[0][0].value<ExportJob::Result>();
    QVERIFY(result.problem);
    QVERIFY2(result.problem->sentence().contains(QLatin1String("folder/out cannot be written")),
             qPrintable(result.problem->sentence()));
}

void tst_Exporter::goingAwayEndsTheThread()
{
    // Endless: the same event again and again.
    const ExportChoice choice{[](EventId) { return EventRange{0, 1}; }, 1};
    delete start(choice, path());
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(tst_Exporter)
#include "tst_Exporter.moc"
