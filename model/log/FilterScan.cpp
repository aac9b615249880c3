// SPDX-License-Identifier: MIT
#include "model/log/FilterScan.h"

#include "model/log/LogMatcher.h"

#include <algorithm>

FilterScan::FilterScan(const EventStore& store, const LogFilter& filter, EventRange range,
                       std::function<void(Found)> found)
    : m_range(range)
    , m_thread([this, &store, filter, range, found = std::move(found)] {
        LogMatcher matcher(store, filter);
        // Small parts first: the first rows are there at once.
        quint64 size = 1024;
        for (EventId first = range.first; first < range.end && !m_quit; size = std::min(partSize, size * 2)) {
            const EventRange part{first, std::min(range.end, first + size)};
            found(scan(store, matcher, part));
            first = part.end;
        }
    })
{
}

FilterScan::~FilterScan()
{
    m_quit = true;
    m_thread.join();
}

FilterScan::Found FilterScan::scan(const EventStore& store, LogMatcher& matcher, EventRange range)
{
    Found found{range, std::vector<quint64>(size_t(range.count() / 64 + 1)), 0};
    std::vector<Event> events(size_t(std::min<quint64>(range.count(), 4096)));
    for (EventId first = range.first; first < range.end; first += events.size()) {
        const EventRange part{first, std::min<EventId>(range.end, first + events.size())};
        store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            if (!matcher.matches(events[size_t(id - part.first)]))
                continue;
            const quint64 bit = id - range.first;
            found.bits[size_t(bit / 64)] |= quint64(1) << (bit % 64);
            ++found.count;
        }
    }
    return found;
}
