// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/session/Settings.h"
#include "widgets/endpoints/SessionAccess.h"
#include "widgets/window/PaneDocks.h"

#include <QMainWindow>

class CodeDock;
class CommandTape;
class ComposerWindow;
class DiagramMenu;
class EndpointActions;
class EndpointsPane;
class GoToEventField;
class HelpDesk;
class InspectorPane;
class LanguageSwitch;
class LessonGuide;
class LogPane;
class NoticeBar;
class Recording;
class SavedSession;
class SequencePane;
class StatesPane;
class SessionFiles;
class QToolBar;
class PictureExport;
class QuickEcho;
class SharedSelection;
class SessionExport;
class WindowActions;
class WindowLayouts;

// The window: tool bar, endpoint cards at the left, the sequence diagram beside them, the event log below it. It shows
// a session and never holds one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // session, feed and settings outlive the window. language: "en", "de", "zh".
    MainWindow(const SessionAccess& session, EventFeed& feed, Settings& settings, const QString& language,
               QWidget* parent = nullptr);

    EndpointsPane* endpoints() const { return m_endpoints; }
    LogPane* log() const { return m_log; }
    SequencePane* sequence() const { return m_sequence; }
    StatesPane* states() const { return m_states; }
    InspectorPane* inspector() const { return m_inspector; }
    CodeDock* code() const { return m_code; }
    WindowActions* actions() const { return m_actions; }
    WindowLayouts* layouts() const { return m_layouts; }
    ComposerWindow* composer() const { return m_composer; }
    QuickEcho* quickEcho() const { return m_quickEcho; }
    // Connects the window with the files of sessions. Both outlive it; `saved` is nullptr while the session happens
    // now.
    void showFiles(Recording& recording, SavedSession* saved);
    // Says in the window why a file cannot be opened.
    void showProblem(const QString& path, const Problem& problem);
    LessonGuide* lessons() const { return m_lessons; }
    NoticeBar* noticeBar() const { return m_notice; }
    // After the translators have changed.
    void setLanguage(const QString& code);
    // Size, place and panels go into the settings.
    void saveLayout();

signals:
    // Sent when another language was chosen; the translators are the application's business.
    void languageChosen(const QString& code);
    // Sent when an empty session was asked for.
    void newSessionWanted();
    // Sent when the session in a file shall be shown.
    void sessionWanted(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildPanes(const SessionAccess& session, EventFeed& feed);
    void buildStatusBar(const SessionAccess& session, EventFeed& feed);
    void givePanesWindows();
    void connectActions();
    void connectLook();
    void restore();
    void copy();
    void cyclePane(int step);
    void retranslate();

    Settings& m_settings;
    CommandTape* m_tape; // what is clicked goes through it
    WindowActions* m_actions;
    QToolBar* m_tools;
    PaneDocks m_docks;
    QDockWidget* m_endpointsDock = nullptr;
    QDockWidget* m_logDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_statesDock = nullptr;
    ComposerWindow* m_composer = nullptr;
    EndpointsPane* m_endpoints = nullptr;
    NoticeBar* m_notice = nullptr;
    LessonGuide* m_lessons = nullptr;
    SessionFiles* m_files = nullptr;
    LogPane* m_log = nullptr;
    SequencePane* m_sequence = nullptr;
    InspectorPane* m_inspector = nullptr;
    StatesPane* m_states = nullptr;
    CodeDock* m_code = nullptr;
    QuickEcho* m_quickEcho = nullptr;
    EndpointActions* m_endpointActions = nullptr;
    GoToEventField* m_goToEvent = nullptr;
    SessionExport* m_export = nullptr;
    PictureExport* m_pictures = nullptr;
    SharedSelection* m_selection = nullptr;
    DiagramMenu* m_diagramMenu = nullptr;
    WindowLayouts* m_layouts = nullptr;
    LanguageSwitch* m_languages = nullptr;
    HelpDesk* m_help = nullptr;
};
