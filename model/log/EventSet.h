// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <array>
#include <memory>
#include <vector>

// Some of the events of a session, in order: which is the n-th, and the how manieth is this one. A bit an event where
// only some of a block of events are in it, nothing where all or none are; so 100 million take 13 MB at most.
// Threads: any one.
class EventSet final
{
public:
    // Events before `first` are never in it.
    explicit EventSet(EventId first = 0);

    EventId end() const { return m_end; } // nothing is known of events from here on
    quint64 count() const;

    // Adds the events [end(), end() + `events`) whose bit is set (bit 0 of word 0 first).
    void append(quint64 events, const std::vector<quint64>& bits);
    // Adds [end(), id], of which only `id` is in it.
    void add(EventId id);
    // For events before end().
    void set(EventId id, bool isIn);

    bool contains(EventId id) const;
    EventId at(quint64 index) const;   // index below count()
    quint64 indexOf(EventId id) const; // how many in it are before `id`

private:
    static constexpr quint64 blockSize = 4096;
    using Bits = std::array<quint64, blockSize / 64>;
    struct Block
    {
        quint64 before = 0;         // in the blocks before
        quint32 count = 0;          // in this one
        quint32 events = 0;         // of this one, below end()
        std::unique_ptr<Bits> bits; // nullptr: all or none of its events
    };
    Block& lastBlock();
    void skip(quint64 events);
    Bits& bitsOf(Block& block);
    void recount(size_t from);
    static quint32 countBefore(const Block& block, quint32 offset);

    EventId m_base; // of the first block
    EventId m_end;
    std::vector<Block> m_blocks;
};
