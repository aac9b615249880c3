// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QObject>
#include <QTimer>

// The pace at which a front end learns of new events: at most one wake-up a frame, however many events there were.
// Threads: lives in the front end's thread; only the store's bell crosses.
class EventFeed final : public QObject
{
    Q_OBJECT

public:
    // intervalMs 0: at the next turn of the loop (command line, tests). Make it before the writer starts, and end the
    // writer before it goes.
    EventFeed(EventStore& store, int intervalMs, QObject* parent = nullptr);
    ~EventFeed() override;

    const EventStore& store() const { return m_store; }
    EventId end() const { return m_announced; } // what has been announced so far

signals:
    // Sent when events were appended; the ranges follow each other without gap.
    void appended(EventRange range);

private:
    void wake();
    void announce();

    EventStore& m_store;
    QTimer m_timer;
    EventId m_announced = 0;
};
