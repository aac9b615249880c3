// SPDX-License-Identifier: MIT
#include "model/sequence/StreamEnd.h"

void StreamEnd::pack(PackWriter& writer) const
{
    writer.socket(on);
    writer.number(partner + 1U); // none: 0
    writer.number(local);
    writer.number(peer);
    writer.number(first);
    for (const EventId id : {established, failed, finished, sawEnd, closed})
        writer.event(id, first);
    sent.pack(writer, first);
    received.pack(writer, first);
}

StreamEnd StreamEnd::unpacked(PackReader& reader)
{
    StreamEnd end;
    end.on = reader.socket();
    end.partner = quint32(reader.number()) - 1U;
    end.local = quint32(reader.number());
    end.peer = quint32(reader.number());
    end.first = reader.number();
    for (EventId* const id : {&end.established, &end.failed, &end.finished, &end.sawEnd, &end.closed})
        *id = reader.event(end.first);
    end.sent = OffsetTrack::unpacked(reader, end.first);
    end.received = OffsetTrack::unpacked(reader, end.first);
    return end;
}
