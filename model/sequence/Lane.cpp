// SPDX-License-Identifier: MIT
#include "model/sequence/Lane.h"

#include <QtEndian>

#include <bit>

void Lane::pack(PackWriter& writer) const
{
    writer.number(quint64(kind));
    writer.socket(on);
    writer.number(address);
    writer.number(first);
    writer.number(isGone ? 1 : 0);
    // A whole number as a rule; its low bits are zeros, so the bytes are turned round.
    writer.number(qbswap(std::bit_cast<quint64>(position)));
    writer.number(users);
    writer.number(changes.size());
    EventId before = first;
    for (const quint64 each : changes) {
        constexpr quint64 states = 8;
        writer.number(((each >> 8) - before) * states + quint64(stateOf(each)));
        before = each >> 8;
    }
}

Lane Lane::unpacked(PackReader& reader)
{
    Lane lane;
    lane.kind = Kind(reader.number());
    lane.on = reader.socket();
    lane.address = quint32(reader.number());
    lane.first = reader.number();
    lane.isGone = reader.number() != 0;
    lane.position = std::bit_cast<double>(qbswap(reader.number()));
    lane.users = quint32(reader.number());
    lane.changes.resize(size_t(reader.number()));
    EventId before = lane.first;
    for (quint64& each : lane.changes) {
        constexpr quint64 states = 8;
        const quint64 packed = reader.number();
        before += packed / states;
        each = change(before, LifelineState(packed % states));
    }
    return lane;
}
