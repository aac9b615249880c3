// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/LogColumns.h"

#include <QCoreApplication>
#include <QModelIndex>

// The words of the log view in the user's language. Everything is made from an index of the log's model when it is
// looked at. Everything but the tool tip is plain text.
class LogText final
{
    Q_DECLARE_TR_FUNCTIONS(LogText)

public:
    explicit LogText(const EventStore& store)
        : m_store(store)
    {
    }

    const EventStore& store() const { return m_store; }

    static QString title(LogColumn column);
    static QString titleTip(LogColumn column); // empty: none
    // The word on the badge of an event that needs attention; empty: none.
    static QString badge(EventKind kind);

    static EventId eventId(const QModelIndex& index);
    // The row is no group's header.
    Event event(const QModelIndex& index) const { return m_store.at(eventId(index)); }
    // What the cell says; invisible characters escaped, so that one row stays one line.
    static QString cell(const QModelIndex& index);
    // What stands in the Data column in place of payload that cannot be had; empty: it can, or there was none.
    static QString lost(const QModelIndex& index);
    static QString shortLost(const QModelIndex& index); // the same where there is little room
    // What was noted about the event of the row, a sentence each.
    static QStringList notes(const QModelIndex& index);
    // The cell without cuts, and for an error what, why and what to try. Everything in it is escaped and then marked as
    // rich text: left to guess, Qt could take a payload for HTML. Empty: nothing to say.
    QString toolTip(const QModelIndex& index) const;
    // "Event 5, 1.2034 seconds, C1 sent 5 bytes: hello."
    QString sentence(const QModelIndex& index) const;

private:
    QString completeText(const QModelIndex& index) const;

    const EventStore& m_store;
};
