// SPDX-License-Identifier: MIT
#include "model/events/EventFeed.h"

#include <algorithm>

static constexpr quint64 batchSize = 50'000; // events a turn: bounds the time the front end's loop is held

EventFeed::EventFeed(EventStore& store, int intervalMs, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &EventFeed::announce);
    m_store.setBell([this] { QMetaObject::invokeMethod(this, &EventFeed::wake, Qt::QueuedConnection); });
}

EventFeed::~EventFeed()
{
    m_store.setBell({});
}

void EventFeed::wake()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void EventFeed::announce()
{
    m_store.answerBell();
    const EventId end = m_store.end();
    const EventRange range{m_announced, std::min(end, m_announced + batchSize)};
    if (range.isEmpty())
        return;
    m_announced = range.end;
    if (m_announced < end)
        m_timer.start();
    emit appended(range);
}
