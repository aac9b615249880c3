// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/PackReader.h"
#include "model/sequence/PackWriter.h"

#include <vector>

// Where in the store the sends (or receives) of one direction are, by stream offset: every 64th is noted, so that 100
// million cost 25 MB, and the others are found by reading on from there.
class OffsetTrack final
{
public:
    struct Note
    {
        EventId id = noEvent;
        quint64 offset = 0;
    };

    // By rising id and offset. `amount`: bytes of the stream, or 1 for a datagram.
    void add(EventId id, quint64 offset, quint64 amount);

    bool isEmpty() const { return m_notes.empty(); }
    quint64 total() const { return m_total; } // the offset behind the newest
    EventId last() const { return m_last; }   // noEvent: none

    // Where to read on from to come to the event with this offset: that event is not before it.
    Note atOffset(quint64 offset) const;
    // The newest noted event not behind `id`.
    Note atEvent(EventId id) const;
    // The first noted event behind `id`.
    Note noteBehind(EventId id) const;

    void pack(PackWriter& writer, EventId base) const; // base: not behind the first event
    static OffsetTrack unpacked(PackReader& reader, EventId base);

    // What belongs to the track and is not noted is less than this behind the note before it.
    static constexpr EventId gap = 4096;

private:
    static constexpr quint32 distance = 64; // events of this track

    std::vector<Note> m_notes;
    quint64 m_total = 0;
    EventId m_last = noEvent;
    quint32 m_since = 0; // events behind the newest note
};
