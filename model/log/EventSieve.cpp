// SPDX-License-Identifier: MIT
#include "model/log/EventSieve.h"

#include "model/log/FilterScan.h"
#include "model/log/LogMatcher.h"

#include <algorithm>

static constexpr quint64 askedAtOnce = 20'000;   // events, in the front end's thread
static constexpr quint64 passedAtOnce = 500'000; // events without a filter before the window may do something else

EventSieve::EventSieve(const EventStore& store, Take take, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_take(std::move(take))
{
}

EventSieve::~EventSieve() = default;

const LogFilter* EventSieve::filter() const
{
    return m_matcher ? &m_matcher->filter() : nullptr;
}

void EventSieve::start(const LogFilter& filter, EventId first)
{
    m_scan.reset();
    m_matcher = filter.isEmpty() ? nullptr : std::make_unique<LogMatcher>(m_store, filter);
    m_first = m_asked = first;
    takeNew();
    emit scanned();
}

void EventSieve::append(EventId end)
{
    m_end = std::max(m_end, end);
    takeNew();
}

void EventSieve::takeNew()
{
    if (m_scan || m_asked >= m_end)
        return;
    EventRange range{m_asked, m_end};
    if (m_matcher && range.count() > askedAtOnce)
        return startScan();
    if (!m_matcher)
        range.end = std::min(range.end, range.first + passedAtOnce);
    m_asked = range.end;
    m_take(range, m_matcher ? FilterScan::scan(m_store, *m_matcher, range).bits
                            : std::vector<quint64>(size_t(range.count() / 64 + 1), ~quint64(0)));
    if (m_asked < m_end)
        goOnLater();
}

void EventSieve::goOnLater()
{
    if (m_isContinuing)
        return;
    m_isContinuing = true;
    const auto goOn = [this] {
        m_isContinuing = false;
        takeNew();
        emit scanned();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void EventSieve::startScan()
{
    const int number = ++m_scanNumber;
    const auto onFound = [this, number](FilterScan::Found found) {
        const auto take = [this, number, found = std::move(found)] {
            if (number != m_scanNumber || !m_scan)
                return; // of a filter that was changed meanwhile
            m_asked = found.range.end;
            if (m_asked == m_scan->range().end)
                m_scan.reset();
            m_take(found.range, found.bits);
            takeNew();
            emit scanned();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    m_scan = std::make_unique<FilterScan>(m_store, m_matcher->filter(), EventRange{m_asked, m_end}, onFound);
}

void EventSieve::cancel()
{
    if (!m_scan)
        return;
    m_scan.reset();
    const EventRange rest{m_asked, m_end};
    m_asked = m_end;
    m_take(rest, std::vector<quint64>(size_t(rest.count() / 64 + 1)));
    emit scanned();
}

double EventSieve::progress() const
{
    return m_scan ? double(m_asked - m_first) / double(std::max<quint64>(1, m_end - m_first)) : 1;
}
