// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/OffsetTrack.h"

// One end of one stream conversation: a client from connect() to close(), or an accepted connection. A client that
// connects again is another end.
struct StreamEnd
{
    static constexpr quint32 none = ~quint32(0);

    SocketId on;
    quint32 partner = none;        // the other end, if it is in this app
    quint32 local = 0;             // AddressKeys
    quint32 peer = 0;              // AddressKeys
    EventId first = noEvent;       // connect() began, or accept()
    EventId established = noEvent; // connect() = 0, or accept()
    EventId failed = noEvent;      // connect() failed
    EventId finished = noEvent;    // what made it send FIN: shutdown() or close()
    EventId sawEnd = noEvent;      // the first recv() = 0
    EventId closed = noEvent;      // close, or a reset by either side
    OffsetTrack sent;
    OffsetTrack received;

    bool isOver() const { return closed != noEvent; }
    void pack(PackWriter& writer) const;
    static StreamEnd unpacked(PackReader& reader);
};
