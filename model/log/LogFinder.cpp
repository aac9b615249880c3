// SPDX-License-Identifier: MIT
#include "model/log/LogFinder.h"

#include "model/log/LogMatcher.h"

LogFinder::LogFinder(const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

LogFinder::~LogFinder() = default;

void LogFinder::setQuery(const LogFilter& query, EventId first)
{
    m_scan.reset();
    m_matcher = query.isEmpty() ? nullptr : std::make_unique<LogMatcher>(m_store, query);
    m_found = EventSet(first);
    takeNew();
    emit scanned();
}

void LogFinder::append(EventRange range)
{
    m_end = std::max(m_end, range.end);
    if (!m_scan)
        takeNew();
}

void LogFinder::takeNew()
{
    const EventRange range{m_found.end(), m_end};
    if (!m_matcher || range.end <= range.first)
        return;
    if (range.count() <= FilterScan::partSize) {
        m_found.append(range.count(), FilterScan::scan(m_store, *m_matcher, range).bits);
        return;
    }
    const int number = ++m_scanNumber;
    m_scan = std::make_unique<FilterScan>(m_store, m_matcher->filter(), range, [this, number](FilterScan::Found found) {
        const auto take = [this, number, found = std::move(found)] {
            if (number != m_scanNumber || !m_scan)
                return; // of a query that was changed meanwhile
            m_found.append(found.range.count(), found.bits);
            if (found.range.end == m_scan->range().end) {
                m_scan.reset();
                takeNew();
            }
            emit scanned();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
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
