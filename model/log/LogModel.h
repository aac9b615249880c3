// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/LogColumns.h"

#include <QAbstractTableModel>

// The log as a table: a row is an event, its text is made when it is looked at, and nothing is kept per row. It has no
// language: the Event column gives a Message, and the view translates it and names the columns.
// Threads: the front end's.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EventIdRole = Qt::UserRole, // EventId (quint64), any column
        KindRole,                   // int, an EventKind, any column
        RoleRole,                   // int, an EventRole, any column
        MessageRole,                // Message, any column: the words of the Event column
        RunsRole,                   // QList<SafeRun>, any column: the payload preview of the Data column
    };

    explicit LogModel(const EventStore& store, QObject* parent = nullptr);

    // Shows the events up to the end of the range. For EventFeed::appended().
    void append(EventRange range);
    // Hides the events so far; the store keeps them.
    void clear();

    EventId firstEvent() const { return m_first; } // the event of row 0; there may be none yet
    EventId eventAt(int row) const { return m_first + EventId(row); }
    int rowOf(EventId id) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Qt::DisplayRole is there for every column but Event; Data comes as escapedText(). Time: seconds since the session
    // began.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString text(EventId id, const Event& event, LogColumn column) const;
    QByteArray beginning(const Event& event) const;

    const EventStore& m_store;
    EventId m_first = 0;
    EventId m_end = 0;
};
