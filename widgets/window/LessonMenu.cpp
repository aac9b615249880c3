// SPDX-License-Identifier: MIT
#include "widgets/window/LessonMenu.h"

#include "widgets/style/ActionIcons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

LessonMenu::LessonMenu(QMenuBar* menus, QToolBar* tools, QAction* behind, QObject* parent)
    : QObject(parent)
    , browse(new QAction(this))
    , proceed(new QAction(this))
    , next(new QAction(this))
    , doIt(new QAction(this))
    , restartStep(new QAction(this))
    , leave(new QAction(this))
    , openFile(new QAction(this))
    , record(new QAction(this))
    , checkFile(new QAction(this))
    , runAll(new QAction(this))
    , openFolder(new QAction(this))
    , m_menu(new QMenu(menus))
    , m_teacher(new QMenu(m_menu))
{
    record->setObjectName(QStringLiteral("recordLesson"));
    runAll->setObjectName(QStringLiteral("runAllLessons"));
    browse->setObjectName(QStringLiteral("browseLessons"));
    browse->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    next->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    doIt->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    browse->setIcon(actionIcon(ActionIcon::Lessons));
    menus->insertMenu(menus->actions().constLast(), m_menu);
    m_menu->addActions({browse, proceed});
    m_menu->addSeparator();
    m_menu->addActions({next, doIt, restartStep, leave});
    m_menu->addSeparator();
    m_menu->addAction(openFile);
    m_menu->addMenu(m_teacher);
    m_teacher->addActions({record, checkFile, runAll, openFolder});
    tools->insertAction(behind, browse);
    setRunning(false);
    retranslate();
}

void LessonMenu::setRunning(bool isRunning)
{
    for (QAction* action : {next, doIt, restartStep, leave})
        action->setEnabled(isRunning);
}

void LessonMenu::retranslate()
{
    m_menu->setTitle(tr("&Lessons"));
    m_teacher->setTitle(tr("&Teacher"));
    browse->setText(tr("&Browse lessons…"));
    browse->setIconText(tr("Lessons"));
    browse->setToolTip(tr("Guided conversations with real sockets"));
    proceed->setText(tr("&Continue the last lesson"));
    next->setText(tr("&Next step"));
    doIt->setText(tr("&Do it for me"));
    restartStep->setText(tr("&Restart step"));
    leave->setText(tr("&Leave the lesson"));
    openFile->setText(tr("&Open a lesson file…"));
    record->setText(tr("&Record a lesson"));
    record->setToolTip(tr("Writes a lesson from what is clicked"));
    runAll->setText(tr("Run all lessons as &tests…"));
    checkFile->setText(tr("&Check a lesson file…"));
    openFolder->setText(tr("Open &my lessons folder"));
}
