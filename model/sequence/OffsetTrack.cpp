// SPDX-License-Identifier: MIT
#include "model/sequence/OffsetTrack.h"

#include <algorithm>

void OffsetTrack::add(EventId id, quint64 offset, quint64 amount)
{
    ++m_since;
    if (m_notes.empty() || m_since >= distance || id - m_notes.back().id >= gap) {
        m_notes.push_back({id, offset});
        m_since = 0;
    }
    m_total = offset + amount;
    m_last = id;
}

OffsetTrack::Note OffsetTrack::atOffset(quint64 offset) const
{
    const auto behind = std::upper_bound(m_notes.begin(), m_notes.end(), offset,
                                         [](quint64 wanted, const Note& note) { return wanted < note.offset; });
    return behind == m_notes.begin() ? Note() : *(behind - 1);
}

OffsetTrack::Note OffsetTrack::atEvent(EventId id) const
{
    const auto behind = std::upper_bound(m_notes.begin(), m_notes.end(), id,
                                         [](EventId wanted, const Note& note) { return wanted < note.id; });
    return behind == m_notes.begin() ? Note() : *(behind - 1);
}

OffsetTrack::Note OffsetTrack::noteBehind(EventId id) const
{
    const auto behind = std::upper_bound(m_notes.begin(), m_notes.end(), id,
                                         [](EventId wanted, const Note& note) { return wanted < note.id; });
    return behind == m_notes.end() ? Note() : *behind;
}
