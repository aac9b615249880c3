// SPDX-License-Identifier: MIT
#include "widgets/window/InspectorDock.h"

#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

InspectorDock::InspectorDock(const EventFeed& feed, const EndpointTable& table, LogPane& log, QAction& action,
                             QWidget* parent)
    : QDockWidget(parent)
    , m_log(log)
    , m_action(action)
    , m_pane(new InspectorPane(feed, this))
{
    setObjectName(QStringLiteral("inspector"));
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(DockWidgetClosable);
    setWindowTitle(tr("Payload inspector"));
    setWidget(m_pane);
    m_pane->setEndpoints(&table);
    connect(&m_log, &LogPane::currentEventChanged, m_pane, [this](EventId id) {
        if (isVisible())
            m_pane->setCurrentEvent(id);
    });
    connect(m_pane, &InspectorPane::eventChosen, &m_log, &LogPane::setCurrentEvent);
    connect(&m_action, &QAction::triggered, this, [this](bool isWanted) {
        setVisible(isWanted);
        if (isWanted)
            m_pane->focusBytes();
        else
            m_log.view()->setFocus(Qt::OtherFocusReason);
    });
    hide();
}

bool InspectorDock::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void InspectorDock::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    m_pane->setCurrentEvent(m_log.view()->currentEvent());
    m_action.setChecked(true);
}

void InspectorDock::hideEvent(QHideEvent* event)
{
    QDockWidget::hideEvent(event);
    m_action.setChecked(!isHidden()); // it is hidden with a minimised window, too
}

void InspectorDock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Payload inspector"));
    QDockWidget::changeEvent(event);
}
