// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"

#include <QDockWidget>

class EndpointTable;
class InspectorPane;
class LogPane;
class QAction;

// The payload inspector below the log, joined with its selection. An action shows and hides it.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT

public:
    // All outlive the dock.
    InspectorDock(const EventFeed& feed, const EndpointTable& table, LogPane& log, QAction& action, QWidget* parent);

    InspectorPane* pane() const { return m_pane; }
    bool hasFocusInside() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    LogPane& m_log;
    QAction& m_action;
    InspectorPane* m_pane;
};
