// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/window/PaneLayout.h"

#include <QObject>
#include <QTimer>
#include <QWidgetList>

#include <array>
#include <memory>

class DiagramMenu;
class EndpointsPane;
class EventTicker;
class FittedHeight;
class LogPane;
class PaneDocks;
class SequencePane;
class Settings;
class WindowActions;
class QDockWidget;
class QMainWindow;
class QShortcut;

// The layouts of the window: each has its panels where somebody left them, its theme and its text size.
class WindowLayouts final : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        EndpointsPane& endpoints;
        SequencePane& sequence;
        LogPane& log;
        QDockWidget& logDock;
        QDockWidget& inspectorDock;
        EventTicker& ticker;
        QWidgetList hiddenInPresent; // what is for the desk only
    };

    // All of them outlive it, and so does the window, which owns it.
    WindowLayouts(QMainWindow& window, PaneDocks& docks, const WindowActions& actions, DiagramMenu& diagram,
                  Settings& settings, const Panes& panes);
    ~WindowLayouts() override;

    PaneLayout current() const { return m_current; }
    void choose(PaneLayout layout);
    // As the settings say; a session never begins in Present.
    void restore();
    // Into the settings; leaves Present first.
    void save();
    // Everything where it was at first, in each layout.
    void reset();

    // Gives the middle of the window to the diagram, or to the panels around where there is none.
    void fitCentre();

    int zoomPercent() const;
    QString theme() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void keep();
    void show(PaneLayout layout);
    void place();
    void arrange();
    void setPresenting(bool isPresenting);
    void lendKeys(bool isPresenting);
    void showLog(bool isShown);
    void zoom(int percent);
    void setTheme(const QString& theme);
    void applyLook();
    void fitCards();
    bool wantsStack() const;

    QMainWindow& m_window;
    PaneDocks& m_docks;
    const WindowActions& m_actions;
    DiagramMenu& m_diagram;
    Settings& m_settings;
    Panes m_panes;
    QShortcut* m_logKey;
    std::array<QByteArray, paneLayouts.size()> m_states; // empty: as at first
    std::unique_ptr<FittedHeight> m_cardsHeight;         // while the cards are above the diagram
    PaneLayout m_current = PaneLayout::Play;
    PaneLayout m_beforePresent = PaneLayout::Play;
    bool m_isStacked = false;
    QTimer m_fit;
    QTimer m_zoomed; // runs while another text size reaches all widgets
    int m_cardsWidth = 0;
    bool m_isSettled = false; // the panels are where they shall be kept
};
