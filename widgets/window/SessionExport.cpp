// SPDX-License-Identifier: MIT
#include "widgets/window/SessionExport.h"

#include "model/export/ExportJob.h"
#include "widgets/log/LogPane.h"
#include "widgets/window/ExportDialog.h"
#include "widgets/window/ExportProgress.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <numeric>

namespace {

ExportSet setOf(ExportSet::Kind kind, const QList<EventRange>& ranges)
{
    const quint64 count = std::accumulate(ranges.cbegin(), ranges.cend(), quint64(0),
                                          [](quint64 sum, const EventRange& range) { return sum + range.count(); });
    return {kind, count, ExportChoice::of(ranges)};
}

} // namespace

SessionExport::SessionExport(const EventFeed& feed, const LogPane& log, Settings& settings, QWidget* window)
    : QObject(window)
    , m_feed(feed)
    , m_log(log)
    , m_settings(settings)
    , m_window(window)
    , m_progress(new ExportProgress(window))
{
}

void SessionExport::askFor(ExportFormat format)
{
    makeDialog(format)->open();
}

ExportDialog* SessionExport::makeDialog(ExportFormat format)
{
    delete m_dialog;
    m_format = format;
    const quint64 all = m_feed.end();
    QList<ExportSet> sets{{ExportSet::Kind::All, all, ExportChoice::all(all)}};
    if (const ExportSet shown = setOf(ExportSet::Kind::Shown, m_log.shownEvents()); shown.count != all)
        sets += shown;
    if (const ExportSet selected = setOf(ExportSet::Kind::Selected, m_log.selectedEvents()); selected.count > 0)
        sets += selected;
    QString folder = m_settings.exportFolder();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    m_dialog = new ExportDialog(sets, format, folder, m_window);
    connect(m_dialog, &ExportDialog::exportWanted, this,
            [this](ExportFormat chosen, ExportChoice choice, const QString& path) {
                choice.isOver = !m_isLive;
                m_format = chosen;
                m_settings.setExportFolder(QFileInfo(path).absolutePath());
                m_progress->follow(new ExportJob(m_feed.store(), chosen, choice, path, translated));
            });
    return m_dialog;
}
