// SPDX-License-Identifier: MIT
#include "widgets/window/TeacherDesk.h"

#include "model/lessons/LessonLibrary.h"
#include "model/lessons/RecordedLesson.h"
#include "model/session/LessonFile.h"
#include "widgets/lessons/DiscardQuestion.h"
#include "widgets/lessons/LessonTestsWindow.h"
#include "widgets/lessons/RecordedLessonDialog.h"
#include "widgets/lessons/RecorderStrip.h"
#include "widgets/window/LessonMenu.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/TextWindow.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QStandardPaths>
#include <QUrl>

TeacherDesk::TeacherDesk(LessonMenu& menu, CommandTape& tape, const EventStore& store, NoticeBar& notice,
                         QMainWindow& window)
    : QObject(&window)
    , m_menu(menu)
    , m_tape(tape)
    , m_store(store)
    , m_notice(notice)
    , m_window(window)
    , m_strip(new RecorderStrip(window.centralWidget()))
{
    qobject_cast<QBoxLayout*>(window.centralWidget()->layout())->insertWidget(0, m_strip);
    m_strip->hide();
    connect(&m_tape, &CommandTape::clicked, m_strip, &RecorderStrip::setClicks);
    connect(m_strip, &RecorderStrip::stopWanted, this, &TeacherDesk::stop);
    connect(m_strip, &RecorderStrip::discardWanted, this, &TeacherDesk::discard);
    connect(menu.record, &QAction::triggered, this, &TeacherDesk::record);
    connect(menu.checkFile, &QAction::triggered, this, &TeacherDesk::check);
    connect(menu.runAll, &QAction::triggered, this, &TeacherDesk::runAll);
    connect(menu.openFolder, &QAction::triggered, this, &TeacherDesk::openFolder);
}

SessionAccess TeacherDesk::onTape(const SessionAccess& session, CommandTape& tape)
{
    return {tape, session.table, session.store, session.newId, session.isPortFree, session.forget, session.compose};
}

QString TeacherDesk::ownFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Socket Playground/lessons"));
}

QString TeacherDesk::fileFilter()
{
    return tr("Lessons") + QLatin1String(" (*.lesson.json)");
}

void TeacherDesk::say(const QString& text, bool isError)
{
    m_notice.display(isError ? NoticeBar::Tone::Error : NoticeBar::Tone::Information, text,
                     {{tr("Dismiss"), [this] { m_notice.hide(); }}});
}

void TeacherDesk::record()
{
    m_tape.start();
    m_strip->setClicks(0);
    m_strip->show();
    m_menu.record->setEnabled(false);
}

void TeacherDesk::endRecording()
{
    m_tape.stop();
    m_strip->hide();
    m_menu.record->setEnabled(true);
}

void TeacherDesk::discard()
{
    if (m_tape.clicks().isEmpty())
        return endRecording();
    auto* const question = new DiscardQuestion(&m_window);
    connect(question, &DiscardQuestion::confirmed, this, &TeacherDesk::endRecording);
    question->open();
}

void TeacherDesk::stop()
{
    endRecording();
    const RecordedLesson recorded(m_tape, m_store, translated, QLocale().name());
    if (recorded.lesson().steps.isEmpty()) {
        QStringList reasons{tr("There is nothing to make a lesson of.")};
        for (const Message& remark : recorded.remarks())
            reasons += translated(remark);
        say(reasons.join(QLatin1Char(' ')), true);
        return;
    }
    auto* const dialog = new RecordedLessonDialog(recorded.lesson(), recorded.remarks(), ownFolder(), &m_window);
    connect(dialog, &RecordedLessonDialog::saved, this, &TeacherDesk::onSaved);
    dialog->open();
}

void TeacherDesk::onSaved(const QString& file)
{
    emit lessonSaved();
    m_notice.display(NoticeBar::Tone::Information, tr("%1 is written.").arg(QDir::toNativeSeparators(file)),
                     {{tr("Take it"),
                       [this, file] {
                           m_notice.hide();
                           emit lessonWanted(file);
                       }},
                      {tr("Dismiss"), [this] { m_notice.hide(); }}});
}

void TeacherDesk::check()
{
    auto* const chooser =
        new QFileDialog(&m_window, m_menu.checkFile->text().remove(QLatin1Char('&')), ownFolder(), fileFilter());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        QStringList lines;
        const LessonDocument document = readLessonFile(file, true);
        for (const LessonRemark& remark : document.remarks.all())
            lines += remarkLine(QFileInfo(file).fileName(), remark, translated);
        if (lines.isEmpty())
            lines += tr("Nothing to complain about.");
        (new TextWindow(tr("What the checker says"), lines.join(QLatin1Char('\n')), &m_window))->show();
    });
    chooser->open();
}

void TeacherDesk::runAll()
{
    if (m_tests != nullptr) {
        m_tests->raise();
        m_tests->activateWindow();
        return;
    }
    const LessonLibrary library;
    QStringList files;
    const QStringList ids = library.ids();
    for (const QString& id : ids)
        files += library.fileOf(id);
    m_tests = new LessonTestsWindow(files + LessonLibrary::filesIn(ownFolder()), &m_window);
    m_tests->show();
}

void TeacherDesk::openFolder()
{
    if (QDir().mkpath(ownFolder()))
        QDesktopServices::openUrl(QUrl::fromLocalFile(ownFolder()));
    else
        say(tr("The folder %1 cannot be made.").arg(ownFolder()), true);
}
