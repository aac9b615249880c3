// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/EventSet.h"
#include "model/log/EventSieve.h"

#include <QObject>

// Finds events without hiding the others: which one is next, and the how manieth of how many.
// Threads: the front end's.
class LogFinder final : public QObject
{
    Q_OBJECT

public:
    explicit LogFinder(const EventStore& store, QObject* parent = nullptr);

    // Looks for other events, from `first` on. An empty filter finds nothing.
    void setQuery(const LogFilter& query, EventId first);
    void append(EventRange range);

    bool isSearching() const { return m_isSearching; }
    bool isScanning() const { return m_sieve.isScanning(); }
    double scanProgress() const { return m_sieve.progress(); }
    quint64 count() const { return m_found.count(); }
    quint64 numberOf(EventId id) const; // from 1; 0: not one of them
    // The nearest behind or before the event, beginning again at the other end; noEvent: there is none.
    EventId next(EventId after) const;
    EventId previous(EventId before) const;

signals:
    // Sent when more was found or nothing is left to look at.
    void scanned();

private:
    EventSieve m_sieve;
    EventSet m_found;
    EventId m_end = 0;
    bool m_isSearching = false;
};
