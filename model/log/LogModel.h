// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/BurstFold.h"
#include "model/log/EventSet.h"
#include "model/log/FilterScan.h"
#include "model/log/LogCells.h"
#include "model/log/TimeFormat.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <vector>

class LogMatcher;

// The log as a table: a row is an event that the filter lets through, or a burst of them; its text is made when it is
// looked at, and nothing but a bit is kept per event. It has no language: the Event column gives a Message, and the
// view translates it and names the columns.
// Threads: the front end's; a new filter is asked of many events in a thread of its own.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EventIdRole = Qt::UserRole, // EventId (quint64), any column; of a burst, its first event
        KindRole,                   // int, an EventKind, any column
        RoleRole,                   // int, an EventRole, any column
        MessageRole,                // Message, any column: the words of the Event column
        RunsRole,                   // QList<SafeRun>, any column: the payload preview of the Data column
        BurstRole,                  // int, a BurstState, any column
        NotesRole,                  // QStringList, any column: what was noted about the event, as it was typed
    };
    enum class BurstState { None, Collapsed, Expanded };

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
    bool isFiltered() const { return m_matcher != nullptr; }

    bool isScanning() const { return m_scan != nullptr; }
    double scanProgress() const; // 0 to 1
    void cancelScan();           // shows what was found so far, and what comes
    // Of the events since clear(): all, those that the filter lets through, those that are errors.
    quint64 events() const { return m_end - m_first; }
    quint64 matches() const { return m_matches; }
    quint64 errors() const { return m_errors; }

    // Shows or hides the events of the burst in this row.
    void setExpanded(int row, bool isExpanded);
    // Opens the burst that hides the event.
    void reveal(EventId id);

    EventId firstEvent() const { return m_first; } // the first that could be shown
    EventId eventAt(int row) const { return m_rows.at(quint64(row)); }
    int rowOf(EventId id) const; // -1: not shown
    // The events of the rows [first, last], those of collapsed bursts too, in order.
    QList<EventRange> eventsOfRows(int first, int last) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Qt::DisplayRole is there for every column but Event; Data comes as escapedText().
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    // Sent when more events were asked, or the last was.
    void scanned();

private:
    void rebuild();
    void forgetRows();
    void takeNew();
    void startScan();
    void takeFound(int scan, const FilterScan::Found& found);
    void merge(const FilterScan::Found* found, EventRange range);
    std::vector<quint64> sift(const FilterScan::Found* found, EventRange range);
    void hide(const std::vector<EventId>& ids);
    void noteGrown();
    void showNotes();
    QStringList notesOn(EventId id) const;
    QList<EventId> membersOf(const Burst& burst) const;
    BurstState burstState(EventId id) const;
    QString text(int row, LogColumn column) const;

    const EventStore& m_store;
    LogCells m_cells;
    EventId m_first = 0;
    EventId m_end = 0; // of what was appended
    EventSet m_rows;   // of the events before its end(): those that have a row
    BurstFold m_bursts;
    std::multimap<EventId, EventId> m_notes; // by what they are about
    std::vector<EventId> m_newlyNoted;
    std::unique_ptr<LogMatcher> m_matcher; // nullptr: no filter
    std::unique_ptr<FilterScan> m_scan;
    int m_scanNumber = 0;
    bool m_isCollapsing = false;
    TimeFormat m_timeFormat = TimeFormat::SinceStart;
    quint64 m_matches = 0;
    quint64 m_errors = 0;
};
