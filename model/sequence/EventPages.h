// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <array>
#include <vector>

// Events that are looked at again and again, in pages, so that a walk through the store costs little.
// Threads: the front end's.
class EventPages final
{
public:
    explicit EventPages(const EventStore& store);

    // Valid until the next call. `id` is below the store's end().
    const Event& at(EventId id);

    // Calls visit(id, event) for the events from `first` on, those at or behind `end` excluded, until it says false.
    template <typename Visit>
    void walk(EventId first, EventId end, Visit visit)
    {
        for (EventId id = first; id < end; ++id) {
            if (!visit(id, at(id)))
                return;
        }
    }

private:
    static constexpr EventId pageSize = 128;
    static constexpr size_t pages = 256; // 2.6 MB
    struct Page
    {
        EventRange range;
        std::array<Event, pageSize> events;
    };

    const EventStore& m_store;
    std::vector<Page> m_pages; // by page number modulo `pages`
};
