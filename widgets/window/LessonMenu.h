// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

// The actions of the lessons, their menu and their button in the tool bar. Knows words and shortcuts, not what they do.
class LessonMenu final : public QObject
{
    Q_OBJECT

public:
    // The menu goes before the last one of the menu bar, the button before `behind` in the tool bar.
    LessonMenu(QMenuBar* menus, QToolBar* tools, QAction* behind, QObject* parent);

    void retranslate();
    // What only makes sense while a lesson runs.
    void setRunning(bool isRunning);

    QAction* browse;
    QAction* proceed; // the lesson that was taken last
    QAction* next;
    QAction* doIt;
    QAction* restartStep;
    QAction* leave;
    QAction* openFile;
    QAction* record; // a lesson, from what is clicked
    QAction* checkFile;
    QAction* runAll; // as tests
    QAction* openFolder;

private:
    QMenu* m_menu;
    QMenu* m_teacher;
};
