// SPDX-License-Identifier: MIT
#include "widgets/window/CodeDock.h"

#include "model/code/CodeFiles.h"
#include "model/code/SessionLesson.h"
#include "model/events/EventFeed.h"
#include "model/export/ExportFile.h"
#include "model/lessons/LessonWriter.h"
#include "widgets/code/CodePane.h"
#include "widgets/log/LogPane.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/PaneDocks.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

CodeDock::CodeDock(const SessionAccess& session, const EventFeed& feed, PaneDocks& docks, const LogPane& log,
                   QMenu& menu, Settings& settings, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_feed(feed)
    , m_settings(settings)
    , m_notice(notice)
    , m_window(window)
    , m_pane(new CodePane(feed, window))
    , m_dock(docks.addBottom(m_pane, QStringLiteral("code")))
{
    m_pane->setEndpoints(&session.table);
    connect(m_pane, &CodePane::saveWanted, this, &CodeDock::ask);
    connect(&log, &LogPane::codeWanted, this, &CodeDock::showClick);
    for (const CodeScope scope : {CodeScope::Session, CodeScope::TwoPrograms}) {
        for (const CodeLanguage language : codeLanguages) {
            Choice choice;
            choice.request.language = language;
            choice.request.scope = scope;
            choice.action = menu.addAction(QString());
            connect(choice.action, &QAction::triggered, this, [this, request = choice.request] { ask(request); });
            m_choices += choice;
        }
        menu.addSeparator();
    }
    m_lesson = menu.addAction(QString());
    connect(m_lesson, &QAction::triggered, this, &CodeDock::askForLesson);
}

void CodeDock::showClick(EventId id)
{
    m_pane->setScope(CodeScope::Click);
    m_dock->raise();
    m_pane->setCurrentEvent(id);
    m_pane->setFocus(Qt::OtherFocusReason);
}

void CodeDock::ask(const CodeRequest& request)
{
    const bool isFolder = request.scope == CodeScope::TwoPrograms;
    const QString suffix = codeLanguageSuffix(request.language);
    auto* const chooser =
        new QFileDialog(m_window, isFolder ? tr("Folder for two programs") : tr("Code"), m_settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (isFolder) {
        chooser->setFileMode(QFileDialog::Directory);
    } else {
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        chooser->setFileMode(QFileDialog::AnyFile);
        chooser->setDefaultSuffix(suffix);
        chooser->setNameFilters({QStringLiteral("%1 (*.%2)").arg(codeLanguageName(request.language), suffix)});
        chooser->selectFile(request.name + QLatin1Char('.') + suffix);
    }
    connect(chooser, &QFileDialog::fileSelected, this, [this, request](const QString& path) { write(request, path); });
    chooser->open();
}

void CodeDock::write(CodeRequest request, const QString& path)
{
    const bool isFolder = request.scope == CodeScope::TwoPrograms;
    const QFileInfo file(path);
    const QString folder = isFolder ? path : file.absolutePath();
    if (!isFolder)
        request.name = file.completeBaseName();
    const CodeProgram program = CodeProgram::make(m_feed.store(), m_feed.end(), request, translated);
    const CodeFiles files(m_feed.store(), program);
    if (const std::optional<Problem> problem = files.write(folder, isFolder ? QString() : file.fileName())) {
        say(problem->sentence(), true);
        return;
    }
    m_settings.setExportFolder(folder);
    const QStringList names = isFolder ? files.names().mid(0, program.files.size()) : QStringList(file.fileName());
    const QString place = QDir::toNativeSeparators(folder);
    if (request.scope == CodeScope::Click || request.scope == CodeScope::Endpoint)
        say(tr("%1 is written.").arg(QDir::toNativeSeparators(path)), false);
    else
        say(tr("%1 is written. In a terminal, in that folder: %2")
                .arg(isFolder ? place : QDir::toNativeSeparators(path),
                     CodeProgram::commands(request.language, names).join(QStringLiteral("  |  "))),
            false);
}

void CodeDock::askForLesson()
{
    auto* const chooser = new QFileDialog(m_window, tr("The session as a lesson"), m_settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setNameFilters({tr("Lesson (*.lesson.json)")});
    chooser->selectFile(QStringLiteral("my-session.lesson.json"));
    connect(chooser, &QFileDialog::fileSelected, this, &CodeDock::writeLesson);
    chooser->open();
}

void CodeDock::writeLesson(const QString& path)
{
    const SessionLesson session(m_feed.store(), m_feed.end(), translated);
    if (const std::optional<Problem> problem = session.problem()) {
        say(problem->sentence(), true);
        return;
    }
    ExportFile file(path);
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!file.open() || !file.write(lessonFile(session.lesson())) || !file.commit()) {
        say(tr("%1 cannot be written: %2. Choose another place.").arg(shownPath, file.errorText()), true);
        return;
    }
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    QStringList sentences{tr("%1 is written.").arg(shownPath)};
    for (const Message& remark : session.remarks())
        sentences += translated(remark);
    say(sentences.join(QLatin1Char(' ')), false);
}

void CodeDock::say(const QString& text, bool isError)
{
    m_notice.display(isError ? NoticeBar::Tone::Error : NoticeBar::Tone::Information, text,
                     {{tr("Dismiss"), [this] { m_notice.hide(); }}});
}

void CodeDock::retranslate()
{
    m_dock->setWindowTitle(tr("Code"));
    for (const Choice& choice : std::as_const(m_choices)) {
        const QString language = codeLanguageName(choice.request.language);
        choice.action->setText(choice.request.scope == CodeScope::Session ? tr("Whole session in %1…").arg(language)
                                                                          : tr("Two programs in %1…").arg(language));
    }
    m_lesson->setText(tr("Lesson…"));
}
