// SPDX-License-Identifier: MIT
#include "widgets/window/SessionFiles.h"

#include "model/session/SessionFolder.h"
#include "widgets/window/NoticeBar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

namespace {

constexpr int keptSessions = 5;
constexpr QLatin1String suffix("sockplay");

QString usualFolder(const Settings& settings)
{
    const QString folder = settings.exportFolder();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SessionFiles::SessionFiles(Recording& recording, SavedSession* saved, Settings& settings, NoticeBar& notice,
                           QWidget* window)
    : QObject(window)
    , m_recording(recording)
    , m_saved(saved)
    , m_settings(settings)
    , m_notice(notice)
    , m_window(window)
{
    connect(&m_recording, &Recording::changed, this, [this] {
        const bool closes = m_closesWhenSaved && !m_recording.isSaving();
        m_closesWhenSaved = m_closesWhenSaved && !closes;
        this->notice();
        emit titleChanged(title());
        if (closes && !m_recording.problem())
            m_window->close();
    });
    if (m_saved)
        connect(m_saved, &SavedSession::done, this, &SessionFiles::notice);
}

QString SessionFiles::title() const
{
    if (m_recording.isSaving())
        return tr("Saving… – %1").arg(QStringLiteral("Socket Playground"));
    const QString path = m_saved ? m_saved->path() : m_recording.isSaved() ? m_recording.path() : QString();
    return path.isEmpty() ? QStringLiteral("Socket Playground")
                          : QFileInfo(path).completeBaseName() + QStringLiteral(" – Socket Playground");
}

bool SessionFiles::agreesToEnd()
{
    m_closesWhenSaved = m_recording.isSaving();
    notice();
    return !m_closesWhenSaved;
}

bool SessionFiles::isSessionFile(const QString& path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    return end == suffix || end == QLatin1String("jsonl");
}

void SessionFiles::open()
{
    auto* dialog = new QFileDialog(m_window, tr("Open session"), usualFolder(m_settings),
                                   tr("Sessions (*.sockplay *.jsonl)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setExportFolder(QFileInfo(path).absolutePath());
        emit openWanted(path);
    });
    dialog->open();
}

void SessionFiles::save()
{
    auto* dialog = new QFileDialog(m_window, tr("Save session"), usualFolder(m_settings), tr("Sessions (*.sockplay)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("session") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setExportFolder(QFileInfo(path).absolutePath());
        m_recording.saveTo(path);
    });
    dialog->open();
}

void SessionFiles::fill(QMenu& menu)
{
    menu.clear();
    const QList<SessionFolder::Entry> entries = SessionFolder(Recording::sessionsFolder()).entries();
    for (const SessionFolder::Entry& entry : entries.first(std::min<qsizetype>(entries.size(), keptSessions))) {
        QAction* action = menu.addAction(QLocale().toString(entry.changed, QLocale::ShortFormat));
        connect(action, &QAction::triggered, this, [this, path = entry.path] { emit openWanted(path); });
    }
    if (entries.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void SessionFiles::offerInterrupted()
{
    const SessionFolder folder(Recording::sessionsFolder());
    folder.keepNewest(keptSessions);
    const QList<SessionFolder::Entry> entries = folder.entries();
    if (!entries.isEmpty() && !entries.constFirst().isFinished && entries.constFirst().path != m_settings.seenSession())
        m_interrupted = entries.constFirst().path;
    notice();
}

void SessionFiles::notice()
{
    if (m_saved)
        noticeSaved();
    else
        noticeRecording();
}

void SessionFiles::noticeSaved()
{
    QStringList sentences{tr("A session from a file: its sockets are gone, everything they did is here.")};
    const QList<Message> remarks = m_saved->remarks();
    for (const Message& remark : remarks)
        sentences += translated(remark);
    m_notice.display(m_saved->isWhole() ? NoticeBar::Tone::Information : NoticeBar::Tone::Error,
                     sentences.join(QLatin1Char(' ')), {{tr("New session"), [this] { emit newWanted(); }}});
}

void SessionFiles::noticeRecording()
{
    const std::optional<Problem> problem = m_recording.problem();
    if (m_recording.state() == Recording::State::Failed) {
        m_notice.display(NoticeBar::Tone::Error, problem->sentence(),
                         {{tr("Try again"), [this] { m_recording.retry(); }},
                          {tr("Record to another file…"), [this] { save(); }},
                          {tr("Go on without recording"), [this] { m_recording.goOnUnrecorded(); }}});
    } else if (problem) {
        m_notice.display(NoticeBar::Tone::Error, problem->sentence(),
                         {{tr("Save session…"), [this] { save(); }}, {tr("Dismiss"), [this] { m_notice.hide(); }}});
    } else if (m_closesWhenSaved) {
        m_notice.display(NoticeBar::Tone::Information,
                         tr("The session is still being saved. The window closes when that is done."),
                         {{tr("Keep it open"), [this] {
                               m_closesWhenSaved = false;
                               notice();
                           }}});
    } else if (m_recording.state() == Recording::State::Unrecorded) {
        m_notice.display(NoticeBar::Tone::Error,
                         tr("This session is not recorded. What does not fit into memory is lost, the oldest first."),
                         {{tr("Record to another file…"), [this] { save(); }}});
    } else if (!m_interrupted.isEmpty()) {
        const auto forget = [this] {
            m_settings.setSeenSession(m_interrupted);
            m_interrupted.clear();
            m_notice.hide();
        };
        m_notice.display(NoticeBar::Tone::Information, tr("The last session did not end properly. It was recorded."),
                         {{tr("Open it"),
                           [this, forget] {
                               const QString path = m_interrupted;
                               forget();
                               emit openWanted(path);
                           }},
                          {tr("Delete it"),
                           [this, forget] {
                               QFile::remove(m_interrupted);
                               forget();
                           }},
                          {tr("Later"), forget}});
    } else {
        m_notice.hide();
    }
}
