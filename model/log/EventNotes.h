// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QStringList>

#include <map>
#include <vector>

// What was noted about which event.
// Threads: any one.
class EventNotes final
{
public:
    // The next event of the session.
    void take(EventId id, const Event& event);
    // Events that were noted since the last call.
    std::vector<EventId> takeNoted();
    // As they were typed, in order.
    QStringList on(EventId id, const EventStore& store) const;

private:
    std::multimap<EventId, EventId> m_notes; // by what they are about
    std::vector<EventId> m_noted;
};
