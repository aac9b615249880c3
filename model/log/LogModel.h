// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/BurstFold.h"
#include "model/log/EventNotes.h"
#include "model/log/EventSet.h"
#include "model/log/EventSieve.h"
#include "model/log/LogCells.h"
#include "model/log/LogGroups.h"
#include "model/log/TimeFormat.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <vector>

// The log as a table: a row is an event that the filter lets through, or a burst of them; its text is made when it is
// looked at, and nothing but a bit is kept per event. It has no language: the Event column gives a Message, and the
// view translates it and names the columns.
// Threads: the front end's; a new filter is asked of many events in a thread of its own.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EventIdRole = Qt::UserRole, // EventId (quint64), any column; of a burst, its first event; of a group's header,
                                    // noEvent
        KindRole,                   // int, an EventKind, any column
        RoleRole,                   // int, an EventRole, any column
        MessageRole,                // Message, any column: the words of the Event column
        RunsRole,                   // QList<SafeRun>, any column: the payload preview of the Data column
        BurstRole,                  // int, a BurstState, any column
        GroupRole,                  // LogGroup, any column of a group's header; invalid: the row is an event
        NotesRole,                  // QStringList, any column: what was noted about the event, as it was typed
        PayloadRole,                // int, a ColdState, any column: whether the payload is there; Kept: or is none
    };
    enum class BurstState { None, Collapsed, Expanded }; // of a group's header, too

    explicit LogModel(const EventStore& store, QObject* parent = nullptr);
    ~LogModel() override;

    // Shows what the filter lets through of the events up to the end of the range. For EventFeed::appended().
    void append(EventRange range);
    // Hides the events so far; the store keeps them.
    void clear();
    // Shows other events. Rows come in parts, the first at once; scanned() follows.
    void setFilter(const LogFilter& filter);
    void setTimeFormat(TimeFormat format);
    // Whether bursts are one row each. Off at first.
    void setCollapsing(bool collapses);
    bool isCollapsing() const { return m_isCollapsing; }
    // Rows under headers; bursts are not collapsed then. The table outlives the model.
    void setGrouping(LogGrouping grouping, const EndpointTable& table);
    bool isGrouped() const { return m_groups != nullptr; }
    // Whether steps of lessons are among the events.
    bool hasLessonSteps() const { return !m_notes.steps().empty(); }
    bool isFiltered() const { return m_sieve.isFiltering(); }
    const LogFilter& filter() const { return m_filter; }

    bool isScanning() const { return m_sieve.isScanning(); }
    double scanProgress() const { return m_sieve.progress(); } // 0 to 1
    void cancelScan() { m_sieve.cancel(); }                    // shows what was found so far, and what comes
    // Of the events since clear(): all, those that the filter lets through, those that are errors.
    quint64 events() const { return m_end - m_first; }
    quint64 matches() const { return m_matches; }
    quint64 errors() const { return m_errors; }
    // Of the events since the last startCountingNew(): those that the filter, whichever it is now, lets through.
    quint64 newMatches() const { return m_newMatches; }
    void startCountingNew();

    // Shows or hides the events of the burst or the group in this row.
    void setExpanded(int row, bool isExpanded);
    // Opens the burst or the group that hides the event.
    void reveal(EventId id);

    EventId firstEvent() const { return m_first; } // the first that could be shown
    EventId eventAt(int row) const;                // noEvent: a group's header
    int rowOf(EventId id) const;                   // -1: not shown
    // The events of the rows [first, last], in order; of a collapsed burst or a group's header, all that it stands for.
    QList<EventRange> eventsOfRows(int first, int last) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Qt::DisplayRole is there for every column but Event; Data comes as escapedText(), empty where PayloadRole says
    // why.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Knows where an EventIdRole is without looking at every row.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits = 1,
                          Qt::MatchFlags flags = {}) const override;

signals:
    // Sent when more events were asked, or the last was.
    void scanned();

private:
    void rebuild();
    void forgetRows();
    void merge(EventRange range, const std::vector<quint64>& isThrough);
    std::vector<quint64> sift(EventRange range, const std::vector<quint64>& isThrough);
    void mergeGrouped(const std::vector<quint64>& bits, EventRange range);
    void setGroupExpanded(int row, bool isExpanded);
    void hide(const std::vector<EventId>& ids);
    void noteGrown();
    void showNotes();
    BurstState burstState(EventId id) const;
    QVariant groupData(int row, int role) const;
    QString text(int row, LogColumn column) const;

    const EventStore& m_store;
    LogCells m_cells;
    EventId m_first = 0;
    EventId m_end = 0; // of what was appended
    EventSet m_rows;   // of the events before its end(): those that have a row
    BurstFold m_bursts;
    std::unique_ptr<LogGroups> m_groups; // nullptr: rows as they happened
    std::function<std::unique_ptr<LogGroups>()> m_makeGroups;
    EventNotes m_notes;
    LogFilter m_filter;
    EventSieve m_sieve;
    bool m_isCollapsing = false;
    TimeFormat m_timeFormat = TimeFormat::SinceStart;
    quint64 m_matches = 0;
    quint64 m_errors = 0;
    EventId m_newFrom = 0;
    quint64 m_newMatches = 0;
};
