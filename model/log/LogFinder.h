// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/EventSet.h"
#include "model/log/FilterScan.h"

#include <QObject>

#include <memory>

class LogMatcher;

// Finds events without hiding the others: which one is next, and the how manieth of how many.
// Threads: the front end's; many events are asked in a thread of their own.
class LogFinder final : public QObject
{
    Q_OBJECT

public:
    explicit LogFinder(const EventStore& store, QObject* parent = nullptr);
    ~LogFinder() override;

    // Looks for other events, from `first` on. An empty filter finds nothing.
    void setQuery(const LogFilter& query, EventId first);
    void append(EventRange range);

    bool isSearching() const { return m_matcher != nullptr; }
    bool isScanning() const { return m_scan != nullptr; }
    quint64 count() const { return m_found.count(); }
    quint64 numberOf(EventId id) const; // from 1; 0: not one of them
    // The nearest behind or before the event, beginning again at the other end; noEvent: there is none.
    EventId next(EventId after) const;
    EventId previous(EventId before) const;

signals:
    // Sent when more was found or nothing is left to look at.
    void scanned();

private:
    void takeNew();

    const EventStore& m_store;
    EventId m_end = 0;
    EventSet m_found;
    std::unique_ptr<LogMatcher> m_matcher;
    std::unique_ptr<FilterScan> m_scan;
    int m_scanNumber = 0;
};
