// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QStringList>

#include <map>
#include <vector>

// What was noted about which event, and where steps of lessons began: a note with a number below 0 is about no event
// but begins a step. Threads: any one.
class EventNotes final
{
public:
    // The next event of the session.
    void take(EventId id, const Event& event);
    // Events that were noted since the last call.
    std::vector<EventId> takeNoted();
    // As they were typed, in order.
    QStringList on(EventId id, const EventStore& store) const;

    // The notes that begin steps, ascending.
    const std::vector<EventId>& steps() const { return m_steps; }
    // The note that begins the step that the event is in; noEvent: in none.
    EventId stepOf(EventId id) const;

private:
    std::multimap<EventId, EventId> m_notes; // by what they are about
    std::vector<EventId> m_noted;
    std::vector<EventId> m_steps;
};
