// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

// The one door into the store: stamps the clock and appends. Call it right after the socket call returned.
// Threads: the store's writer.
class EventRecorder final
{
public:
    explicit EventRecorder(EventStore& store)
        : m_store(store)
    {
    }

    EventId record(const Event& event, QByteArrayView payload = {})
    {
        return m_store.append(event, payload, Moment::now());
    }
    EventStore& store() { return m_store; }

private:
    EventStore& m_store;
};
