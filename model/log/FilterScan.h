// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/LogFilter.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

class LogMatcher;

// Asks many events a filter's questions in a thread of its own.
// Threads: made and ended by one, works in its own; what it found is handed over by a function called there.
class FilterScan final
{
public:
    struct Found
    {
        EventRange range;
        std::vector<quint64> bits; // bit 0 of word 0: range.first
        quint64 count = 0;
    };

    // Goes through the range from its start; `found` is called for one part after the other and must only queue a call.
    FilterScan(const EventStore& store, const LogFilter& filter, EventRange range, std::function<void(Found)> found);
    // Ends it where it is.
    ~FilterScan();
    Q_DISABLE_COPY_MOVE(FilterScan)

    EventRange range() const { return m_range; }
    static Found scan(const EventStore& store, LogMatcher& matcher, EventRange range);
    static constexpr quint64 partSize = 32768; // events

private:
    const EventRange m_range;
    std::atomic<bool> m_quit = false;
    std::thread m_thread;
};
