// SPDX-License-Identifier: MIT
#include "widgets/log/LogMenu.h"

#include "widgets/style/ActionIcons.h"

#include <QClipboard>
#include <QGuiApplication>

LogMenu::LogMenu(const EventStore& store, const QItemSelectionModel& selection, EventId current, QWidget* parent)
    : QMenu(parent)
{
    const SocketId on = store.at(current).on;
    if (on.isValid()) {
        const bool isConnection = on.isConnection() || on.letter() == 'C';
        addAction(isConnection ? tr("Show only this connection") : tr("Show only this endpoint"), this,
                  [this, on, isConnection] {
                      emit filterWanted((isConnection ? QStringLiteral("conn:") : QString()) + on.fileForm());
                  });
        addSeparator();
    }
    QAction* rows =
        addAction(actionIcon(ActionIcon::Copy), tr("Copy rows"), [&selection] { LogCopy::toClipboard(selection); });
    rows->setShortcut(QKeySequence::Copy); // shown; the view handles the keys
    const Event event = store.at(current);
    addPayload(tr("Copy payload as text"), store, event, LogCopy::Form::Text);
    addPayload(tr("Copy payload as hex"), store, event, LogCopy::Form::Hex);
}

void LogMenu::addPayload(const QString& text, const EventStore& store, const Event& event, LogCopy::Form form)
{
    QAction* action = addAction(
        text, [&store, event, form] { QGuiApplication::clipboard()->setText(LogCopy::payload(store, event, form)); });
    action->setEnabled(event.bytes > 0 && event.bytes <= LogCopy::maxPayload);
}
