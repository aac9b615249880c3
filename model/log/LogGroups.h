// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/endpoints/EndpointTable.h"
#include "model/log/EventNotes.h"
#include "model/log/EventSet.h"

#include <QHash>
#include <QMetaType>

#include <optional>
#include <vector>

enum class LogGrouping : quint8 { None, Connection, Endpoint, LessonStep };

// What belongs together under one header row.
struct LogGroup
{
    QList<SocketId> sockets; // in order of their first events; both ends of a connection if both are in this app
    EventId step = noEvent;  // of a lesson: the note that begins it; `sockets` is empty then
    quint64 events = 0;
    bool isExpanded = true;
};
Q_DECLARE_METATYPE(LogGroup)

// The rows of a log whose events stand in groups: a header for each group, in order of first events, and below it its
// events if it is expanded. Keeps a bit per event and group.
// Threads: any one.
class LogGroups final
{
public:
    // by: not None. The table says which connections have two ends here, the notes where steps of lessons begin. All
    // outlive it.
    LogGroups(LogGrouping by, const EventStore& store, const EndpointTable& table, const EventNotes& notes);

    quint64 rowCount() const { return m_firstRows.back(); }
    qsizetype groupCount() const { return qsizetype(m_firstRows.size()) - 1; } // those that have rows
    const LogGroup& group(qsizetype index) const { return m_groups[size_t(index)].group; }

    // "C1 ⇄ S1·1  127.0.0.1:50512 → 127.0.0.1:8888  ESTABLISHED  ↑10 ↓10  12 events", "First echo · Step 2 of 4  12
    // events"
    Message text(const LogGroup& group) const;

    struct Place
    {
        qsizetype group = 0;
        EventId event = noEvent; // noEvent: the header
    };
    Place at(quint64 row) const;
    quint64 headerRow(qsizetype group) const { return m_firstRows[size_t(group)]; }
    // Absent: it is in no group, or in a collapsed one.
    std::optional<quint64> rowOf(EventId id, SocketId on) const;
    std::vector<EventId> eventsOf(qsizetype group) const;
    std::optional<qsizetype> groupOf(EventId id, SocketId on) const;

    // Where an event of the socket goes: an old group, or a new one behind the others, which has no rows before add().
    qsizetype place(SocketId on, EventId id);
    // Adds events, ascending and behind all that the group has; new groups in order.
    void add(qsizetype group, const std::vector<EventId>& events);
    void setExpanded(qsizetype group, bool isExpanded);

private:
    static constexpr qsizetype expandedAtFirst = 20; // groups; more headers than that are an overview

    struct Entry
    {
        LogGroup group;
        EventSet events;
    };
    SocketId keyOf(SocketId on) const;
    qsizetype placeInStep(EventId id);
    void recount(size_t from);

    LogGrouping m_by;
    const EventStore& m_store;
    const EndpointTable& m_table;
    const EventNotes& m_notes;
    std::vector<Entry> m_groups;
    std::vector<quint64> m_firstRows = {0}; // of each group, and of what would come behind the last
    QHash<SocketId, qsizetype> m_groupOf;
    QHash<EventId, qsizetype> m_groupOfStep;
};
