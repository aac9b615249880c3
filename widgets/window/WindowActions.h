// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportFormat.h"
#include "model/log/TimeFormat.h"

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

// Every action of the window once: for menus, tool bar and keys. Knows words, icons and shortcuts, not what they do.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent);

    void fill(QMenuBar* menus);
    void fill(QToolBar* tools);
    void retranslate();
    void setLanguage(const QString& code); // checks "en", "de" or "zh"

    QAction* newSession;
    QAction* openSession;
    QAction* saveSession;
    QAction* limitOne; // GiB of payload that the recording keeps
    QAction* limitFour;
    QAction* limitSixteen;
    QAction* limitNone;
    QAction* exportEvents;
    std::array<QAction*, exportFormats.size()> exportAs;
    std::array<QAction*, 3> exportPicture; // of the diagram, at 1, 2 and 3 times its size
    QAction* quit;

    QAction* copy;
    QAction* filter;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* goToEvent;
    QAction* clearLog;

    QAction* tcpServer;
    QAction* tcpClient;
    QAction* udpEndpoint;
    QAction* tcpRelay;
    QAction* udpRelay;
    QAction* limited; // a process with few descriptors; hidden where there is none
    QAction* localServer;
    QAction* localClient;
    QAction* accept;
    QAction* receive;
    QAction* send;
    QAction* compose;
    QAction* shutDownSend;
    QAction* shutDownReceive;
    QAction* close;
    QAction* reset;
    QAction* joinGroup;
    QAction* options;
    QAction* removeClosed;
    QAction* closeAll;

    QAction* quickEcho;
    QAction* pause;
    QAction* collapseBursts;
    QAction* groupNone;
    QAction* groupConnection;
    QAction* groupEndpoint;
    QAction* groupLessonStep;
    std::array<QAction*, timeFormats.size()> times;
    QAction* layoutPlay;
    QAction* layoutInspect;
    QAction* layoutTeach;
    QAction* layoutPresent;
    QAction* present; // on and off
    QAction* unlockPanels;
    QAction* resetLayout;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* english;
    QAction* german;
    QAction* chinese;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* nextPane;
    QAction* previousPane;

    QAction* glossary;
    QAction* socketCalls;
    QAction* ports;
    QAction* cannotSee;
    QAction* about;

    // What opens, closes and uses sockets: of no use for a session from a file.
    QList<QAction*> socketActions() const;
    // Filled by who knows the panels.
    QMenu* panels() const { return m_panels; }
    // Filled by who writes programs.
    QMenu* code() const { return m_code; }
    // Filled by who knows the sessions, when it is about to be seen.
    QMenu* recentSessions() const { return m_recent; }
    // Filled by who knows the columns of the log.
    QMenu* grouping() const { return m_grouping; }
    QMenu* columns() const { return m_columns; }
    // Filled by who knows the diagram.
    QMenu* diagram() const { return m_diagram; }

private:
    QAction* make(const QKeySequence& keys = {});
    QAction* makeChoice();
    void setIcons();

    QMenu* m_file = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_limit = nullptr;
    QMenu* m_export = nullptr;
    QMenu* m_picture = nullptr;
    QMenu* m_code = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_endpoint = nullptr;
    QMenu* m_relay = nullptr;
    QMenu* m_local = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_layout = nullptr;
    QMenu* m_panels = nullptr;
    QMenu* m_time = nullptr;
    QMenu* m_grouping = nullptr;
    QMenu* m_columns = nullptr;
    QMenu* m_diagram = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QMenu* m_zoom = nullptr;
    QMenu* m_help = nullptr;
};
