// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QDockWidget>
#include <QList>
#include <QMainWindow>

class PaneTitle;

// The panels around the diagram: the endpoints beside it, the others as tabs below it, in the order in which they are
// added. Locked, they cannot be torn off by accident.
class PaneDocks final
{
public:
    explicit PaneDocks(QMainWindow& window);

    // name: for the saved layout. keys: for the action. The first one at the bottom is in front.
    QDockWidget* addLeft(QWidget* pane, const QString& name);
    QDockWidget* addBottom(QWidget* pane, const QString& name, const QKeySequence& keys = {});

    // Where the first one stands: beside the diagram, above it, or as a tab among the others.
    enum class Cards { Beside, Above, Tab };
    // All where they belong; sizes in pixels, the width is of cards beside.
    void arrange(Cards cards, int width, int bottomHeight);
    void resizeLeft(int width) { m_window.resizeDocks({m_left}, {width}, Qt::Horizontal); }
    // Above the cards while the panels are locked; shown where the cards stand beside the diagram.
    void setLeftTitle(PaneTitle* title);
    void setBottomVisible(bool isVisible);
    // Those whose panels are in windows of their own.
    void hideEmpty();
    static void setAway(QDockWidget* dock, bool isAway);
    static bool isAway(const QDockWidget* dock);
    // Whether the panel stands below the others at the bottom, seen together with them, or is a tab among them.
    void setBelow(QDockWidget* dock, bool isBelow);
    void setUnlocked(bool unlocked);
    // One for each panel at the bottom, named as it: brings it to the front and goes there.
    const QList<QAction*>& actions() const { return m_actions; }

private:
    QDockWidget* add(QWidget* pane, const QString& name);

    QMainWindow& m_window;
    QDockWidget* m_left = nullptr;
    PaneTitle* m_leftTitle = nullptr;
    QList<QDockWidget*> m_bottom;
    QList<QAction*> m_actions;
    bool m_isUnlocked = false;
};
