// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "widgets/log/LogCopy.h"

#include <QItemSelectionModel>
#include <QMenu>

// What can be done with the selected rows of the log, and with the payload of the current one.
class LogMenu final : public QMenu
{
    Q_OBJECT

public:
    // `current`: an event of the store.
    LogMenu(const EventStore& store, const QItemSelectionModel& selection, EventId current, QWidget* parent);

signals:
    // Sent when only the events that this filter lets through shall be shown.
    void filterWanted(const QString& filter);

private:
    void addPayload(const QString& text, const EventStore& store, const Event& event, LogCopy::Form form);
};
