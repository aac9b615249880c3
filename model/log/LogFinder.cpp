// SPDX-License-Identifier: MIT
#include "model/log/LogFinder.h"

#include <algorithm>

LogFinder::LogFinder(const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_sieve(
          store,
          [this](EventRange range, const std::vector<quint64>& isFound) { m_found.append(range.count(), isFound); },
          nullptr)
{
    connect(&m_sieve, &EventSieve::scanned, this, &LogFinder::scanned);
}

void LogFinder::setQuery(const LogFilter& query, EventId first)
{
    m_isSearching = !query.isEmpty();
    m_found = EventSet(first);
    m_sieve.start(query, m_isSearching ? first : m_end);
    if (m_isSearching)
        m_sieve.append(m_end);
}

void LogFinder::append(EventRange range)
{
    m_end = std::max(m_end, range.end);
    if (m_isSearching)
        m_sieve.append(m_end);
}

quint64 LogFinder::numberOf(EventId id) const
{
    return m_found.contains(id) ? m_found.indexOf(id) + 1 : 0;
}

EventId LogFinder::next(EventId after) const
{
    if (count() == 0)
        return noEvent;
    const quint64 index = after == noEvent ? 0 : m_found.indexOf(after + 1);
    return m_found.at(index < count() ? index : 0);
}

EventId LogFinder::previous(EventId before) const
{
    if (count() == 0)
        return noEvent;
    const quint64 index = before == noEvent ? 0 : m_found.indexOf(before);
    return m_found.at(index > 0 ? index - 1 : count() - 1);
}
