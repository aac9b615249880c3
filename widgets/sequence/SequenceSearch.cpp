// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceSearch.h"

#include <algorithm>

EventId SequenceSearch::nextOfSameSocket(const SequenceIndex& index, EventRange rows, EventId from, int step)
{
    constexpr EventId reach = 1'000'000;
    if (rows.isEmpty())
        return noEvent;
    if (from == noEvent)
        return step > 0 ? rows.first : rows.end - 1;
    const StreamLinks& links = index.links();
    const Event event = index.eventOf(from);
    const SocketId mine = event.kind == EventKind::Accept ? event.accepted() : event.on;
    SocketId other;
    if (const quint32 end = links.endOf(from, event); end != StreamEnd::none)
        other = links.end(end).partner == StreamEnd::none ? SocketId() : links.end(links.end(end).partner).on;
    const auto belongs = [&](EventId id) {
        const Event& each = index.eventOf(id);
        const SocketId on = each.kind == EventKind::Accept ? each.accepted() : each.on;
        return on == mine || (other.isValid() && on == other);
    };
    if (step > 0) {
        for (EventId id = from + 1; id < std::min(rows.end, from + reach); ++id) {
            if (belongs(id))
                return id;
        }
        return noEvent;
    }
    for (EventId id = from; id > rows.first && from - id < reach; --id) {
        if (belongs(id - 1))
            return id - 1;
    }
    return noEvent;
}
