// SPDX-License-Identifier: MIT
#include "model/log/EventNotes.h"

#include <algorithm>
#include <utility>

void EventNotes::take(EventId id, const Event& event)
{
    if (event.kind == EventKind::Note && event.value < 0)
        m_steps.push_back(id);
    if (event.kind != EventKind::Note || event.noted() >= id)
        return;
    m_notes.emplace(event.noted(), id);
    m_noted.push_back(event.noted());
}

std::vector<EventId> EventNotes::takeNoted()
{
    return std::exchange(m_noted, {});
}

QStringList EventNotes::on(EventId id, const EventStore& store) const
{
    QStringList notes;
    for (auto [note, end] = m_notes.equal_range(id); note != end; ++note)
        notes += store.text(store.at(note->second).text);
    return notes;
}

EventId EventNotes::stepOf(EventId id) const
{
    const auto behind = std::upper_bound(m_steps.cbegin(), m_steps.cend(), id);
    return behind == m_steps.cbegin() ? noEvent : *(behind - 1);
}
