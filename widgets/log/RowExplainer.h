// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QObject>
#include <QPersistentModelIndex>

class LogView;
class QToolButton;

// Tells what the call of a row did and what it did not tell: a "?" at the end of the row under the mouse, or the key
// "?".
class RowExplainer final : public QObject
{
    Q_OBJECT

public:
    explicit RowExplainer(LogView& view);

    // Explains the event, which has a row.
    void explain(EventId id);

signals:
    // Sent when the reader wants the help page about an event: "glossary#end-of-stream".
    void helpWanted(const QString& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hover(const QModelIndex& row);
    void explainRow(const QModelIndex& row);

    LogView& m_view;
    QObject* m_viewport; // asked about when the view is half gone
    QToolButton* m_button;
    QPersistentModelIndex m_hovered;
};
