// SPDX-License-Identifier: MIT
#include "model/sequence/EventPages.h"

#include <algorithm>

EventPages::EventPages(const EventStore& store)
    : m_store(store)
    , m_pages(pages)
{
}

const Event& EventPages::at(EventId id)
{
    const EventId first = id / pageSize * pageSize;
    Page& page = m_pages[size_t(id / pageSize) % pages];
    if (!page.range.contains(id)) {
        page.range = {first, std::min(first + pageSize, m_store.end())};
        m_store.read(page.range, page.events.data());
    }
    return page.events[size_t(id - first)];
}
