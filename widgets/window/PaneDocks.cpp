// SPDX-License-Identifier: MIT
#include "widgets/window/PaneDocks.h"

#include "widgets/window/PaneTitle.h"

#include <QMainWindow>

namespace {

// Locked, it needs no bar to be dragged by, but may have a title.
void lock(QDockWidget* dock, bool unlocked, QWidget* title = nullptr)
{
    QWidget* const before = dock->titleBarWidget();
    dock->setFeatures(unlocked ? QDockWidget::DockWidgetMovable : QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(unlocked ? nullptr : title ? title : new QWidget(dock));
    if (title)
        title->setVisible(!unlocked);
    if (before != title)
        delete before;
}

} // namespace

PaneDocks::PaneDocks(QMainWindow& window)
    : m_window(window)
{
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    m_window.setTabPosition(Qt::TopDockWidgetArea, QTabWidget::North);
    m_window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
}

QDockWidget* PaneDocks::add(QWidget* pane, const QString& name)
{
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(pane);
    lock(dock, m_isUnlocked);
    return dock;
}

QDockWidget* PaneDocks::addLeft(QWidget* pane, const QString& name)
{
    m_left = add(pane, name);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_left);
    return m_left;
}

QDockWidget* PaneDocks::addBottom(QWidget* pane, const QString& name, const QKeySequence& keys)
{
    QDockWidget* const dock = add(pane, name);
    dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea | Qt::RightDockWidgetArea);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (!m_bottom.isEmpty())
        m_window.tabifyDockWidget(m_bottom.constLast(), dock);
    m_bottom += dock;
    m_bottom.constFirst()->raise();
    auto* const action = new QAction(dock);
    action->setShortcut(keys);
    m_actions += action;
    QObject::connect(dock, &QDockWidget::windowTitleChanged, action, &QAction::setText);
    QObject::connect(action, &QAction::triggered, pane, [dock, pane] {
        if (isAway(dock)) {
            pane->window()->activateWindow();
        } else {
            dock->show(); // some layouts begin without it
            dock->raise();
        }
        pane->setFocus(Qt::ShortcutFocusReason);
    });
    return dock;
}

void PaneDocks::arrange(Cards cards, int width, int bottomHeight)
{
    if (m_leftTitle)
        m_leftTitle->setShown(cards == Cards::Beside);
    if (cards == Cards::Above)
        m_window.addDockWidget(Qt::TopDockWidgetArea, m_left, Qt::Vertical);
    else
        m_window.addDockWidget(Qt::LeftDockWidgetArea, m_left);
    for (QDockWidget* dock : std::as_const(m_bottom)) {
        m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        if (dock != m_bottom.constFirst())
            m_window.tabifyDockWidget(m_bottom.constFirst(), dock);
    }
    if (cards == Cards::Tab)
        m_window.tabifyDockWidget(m_bottom.constFirst(), m_left);
    (cards == Cards::Tab ? m_left : m_bottom.constFirst())->raise();
    if (cards == Cards::Beside)
        resizeLeft(width);
    m_window.resizeDocks({m_bottom.constFirst()}, {bottomHeight}, Qt::Vertical);
}

void PaneDocks::setLeftTitle(PaneTitle* title)
{
    m_leftTitle = title;
    lock(m_left, m_isUnlocked, title);
}

void PaneDocks::hideEmpty()
{
    for (QDockWidget* dock : QList<QDockWidget*>{m_left} + m_bottom) {
        if (isAway(dock))
            dock->hide();
    }
}

static constexpr char away[] = "paneIsAway"; // a property of the dock

void PaneDocks::setAway(QDockWidget* dock, bool isAway)
{
    dock->setProperty(away, isAway);
}

bool PaneDocks::isAway(const QDockWidget* dock)
{
    return dock->property(away).toBool();
}

void PaneDocks::setBottomVisible(bool isVisible)
{
    for (QDockWidget* dock : std::as_const(m_bottom))
        dock->setVisible(isVisible && !isAway(dock));
}

void PaneDocks::setBelow(QDockWidget* dock, bool isBelow)
{
    const bool isTab = !m_window.tabifiedDockWidgets(dock).isEmpty();
    if (isTab != isBelow)
        return; // where it is, with the size that somebody gave it
    if (isBelow) {
        m_window.addDockWidget(Qt::BottomDockWidgetArea, dock, Qt::Vertical);      // splitting a tab would add a tab
        m_window.resizeDocks({m_bottom.constFirst(), dock}, {1, 1}, Qt::Vertical); // half of the room for each
    } else {
        m_window.tabifyDockWidget(m_bottom.constFirst(), dock);
    }
    m_bottom.constFirst()->raise();
}

void PaneDocks::setUnlocked(bool unlocked)
{
    m_isUnlocked = unlocked;
    lock(m_left, unlocked, m_leftTitle);
    for (QDockWidget* dock : std::as_const(m_bottom))
        lock(dock, unlocked);
}
