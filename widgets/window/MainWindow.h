// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/session/Settings.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QMainWindow>

class EndpointActions;
class EndpointsPane;
class GoToEventField;
class InspectorDock;
class LanguageSwitch;
class LogPane;
class NoticeBar;
class Recording;
class SavedSession;
class SessionFiles;
class QDockWidget;
class QToolBar;
class QuickEcho;
class SessionExport;
class WindowActions;

// The window: tool bar, endpoint cards at the left, the event log beside them. It shows a session and never holds one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // session, feed and settings outlive the window. language: "en", "de", "zh".
    MainWindow(const SessionAccess& session, EventFeed& feed, Settings& settings, const QString& language,
               QWidget* parent = nullptr);

    EndpointsPane* endpoints() const { return m_endpoints; }
    LogPane* log() const { return m_log; }
    InspectorDock* inspector() const { return m_inspector; }
    WindowActions* actions() const { return m_actions; }
    QuickEcho* quickEcho() const { return m_quickEcho; }
    // Connects the window with the files of sessions. Both outlive it; `saved` is nullptr while the session happens
    // now.
    void showFiles(Recording& recording, SavedSession* saved);
    // Says in the window why a file cannot be opened.
    void showProblem(const QString& path, const Problem& problem);
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
    void connectActions();
    void connectLook();
    void connectLimits(Recording& recording);
    void restore();
    void resetLayout();
    void setUnlocked(bool unlocked);
    void zoom(int percent);
    void applyLook();
    void copy();
    void cyclePane();
    void showCannotSee();
    void showAbout();
    void retranslate();

    Settings& m_settings;
    WindowActions* m_actions;
    QToolBar* m_tools;
    QDockWidget* m_dock;
    EndpointsPane* m_endpoints = nullptr;
    NoticeBar* m_notice = nullptr;
    SessionFiles* m_files = nullptr;
    LogPane* m_log = nullptr;
    InspectorDock* m_inspector = nullptr;
    QuickEcho* m_quickEcho = nullptr;
    EndpointActions* m_endpointActions = nullptr;
    GoToEventField* m_goToEvent = nullptr;
    SessionExport* m_export = nullptr;
    LanguageSwitch* m_languages = nullptr;
};
