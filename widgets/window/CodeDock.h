// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeProgram.h"
#include "model/session/Settings.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QObject>

class CodePane;
class LogPane;
class EventFeed;
class NoticeBar;
class PaneDocks;
class QAction;
class QDockWidget;
class QMenu;

// The code panel in the window, and writing programs to files from there and from the menu.
class CodeDock final : public QObject
{
    Q_OBJECT

public:
    // Adds the panel to the docks and the formats to the menu. All outlive it.
    CodeDock(const SessionAccess& session, const EventFeed& feed, PaneDocks& docks, const LogPane& log, QMenu& menu,
             Settings& settings, NoticeBar& notice, QWidget* window);

    CodePane* pane() const { return m_pane; }
    QDockWidget* dock() const { return m_dock; }
    // Brings the panel to the front with the click behind the event.
    void showClick(EventId id);
    // Asks where, then writes.
    void ask(const CodeRequest& request);
    // To a file; two programs to a folder. What came of it is said in the window.
    void write(CodeRequest request, const QString& path);
    void writeLesson(const QString& path);
    void retranslate();

private:
    struct Choice
    {
        QAction* action = nullptr;
        CodeRequest request;
    };

    void askForLesson();
    void say(const QString& text, bool isError);

    const EventFeed& m_feed;
    Settings& m_settings;
    NoticeBar& m_notice;
    QWidget* m_window;
    CodePane* m_pane;
    QDockWidget* m_dock;
    QList<Choice> m_choices;
    QAction* m_lesson;
};
