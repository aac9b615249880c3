// SPDX-License-Identifier: MIT
#include "model/log/EventNotes.h"

#include <utility>

void EventNotes::take(EventId id, const Event& event)
{
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
