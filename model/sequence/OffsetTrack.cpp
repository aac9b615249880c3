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

void OffsetTrack::pack(PackWriter& writer, EventId base) const
{
    writer.number(m_notes.size());
    if (m_notes.empty())
        return;
    Note before = {base, 0};
    for (const Note& note : m_notes) {
        writer.number(note.id - before.id);
        writer.number(note.offset - before.offset);
        before = note;
    }
    writer.number(m_total - before.offset);
    writer.number(m_last - before.id);
    writer.number(m_since);
}

OffsetTrack OffsetTrack::unpacked(PackReader& reader, EventId base)
{
    OffsetTrack track;
    track.m_notes.resize(size_t(reader.number()));
    if (track.m_notes.empty())
        return track;
    Note before = {base, 0};
    for (Note& note : track.m_notes) {
        note.id = before.id + reader.number();
        note.offset = before.offset + reader.number();
        before = note;
    }
    track.m_total = before.offset + reader.number();
    track.m_last = before.id + reader.number();
    track.m_since = quint32(reader.number());
    return track;
}
