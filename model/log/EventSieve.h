// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/LogFilter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class FilterScan;
class LogMatcher;

// Asks every event of the session a filter's questions, in order: a few at once, many in a thread of their own. What is
// found comes in parts, the first at once.
// Threads: the front end's.
class EventSieve final : public QObject
{
    Q_OBJECT

public:
    // A bit per event of the range, bit 0 of word 0 first: whether it goes through. Ranges follow each other.
    using Take = std::function<void(EventRange range, const std::vector<quint64>& isThrough)>;

    EventSieve(const EventStore& store, Take take, QObject* parent);
    ~EventSieve() override;

    // Begins anew at `first`. An empty filter lets everything through.
    void start(const LogFilter& filter, EventId first);
    // There are events up to here now.
    void append(EventId end);
    // Lets nothing through of what was not asked yet; what comes is asked again.
    void cancel();

    bool isFiltering() const { return m_matcher != nullptr; }
    const LogFilter* filter() const; // nullptr: everything goes through
    bool isScanning() const { return m_scan != nullptr; }
    double progress() const; // 0 to 1

signals:
    // Sent when more events were asked, or the last was.
    void scanned();

private:
    void takeNew();
    void goOnLater();
    void startScan();

    const EventStore& m_store;
    const Take m_take;
    EventId m_first = 0;
    EventId m_asked = 0; // events before it
    EventId m_end = 0;
    std::unique_ptr<LogMatcher> m_matcher; // nullptr: no filter
    std::unique_ptr<FilterScan> m_scan;
    int m_scanNumber = 0;
    bool m_isContinuing = false; // takeNew() will be called
};
