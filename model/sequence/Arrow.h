// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

// One arrow of the diagram, between two lifelines. What it says about the truth is in `level`: only what both ends
// called is observed.
struct Arrow
{
    enum class What : quint8 {
        Syn,
        SynAgain, // a mark: while connect() waited, the SYN may have been sent again
        SynAck,
        Ack,
        AckOfData, // a mark: some time before or after the recv()
        AckOfFin,
        Link, // no arrow: connect() and accept() are of one connection
        Data,
        Datagram,
        Fin,
        FinOrReset,
        Reset,
        PortUnreachable,
    };
    enum class Level : quint8 {
        Observed,     // both ends are calls of this app
        HalfObserved, // one is; the peer is outside
        Implied,      // no call, but TCP must have done it
        Captured,     // reserved: seen in a packet capture
    };
    enum class Fate : quint8 {
        Arrives,
        Unanswered, // a SYN: no answer was seen
        UnderWay,   // bytes in kernel buffers
        NeverRead,  // bytes that were still there when the receiver closed
        NotYet,     // a datagram that was not received here (yet)
        Lost,
        Dropped, // the receive buffer was full
        Cut,     // a datagram of which only the beginning was kept
    };

    What what = What::Data;
    Level level = Level::Observed;
    Fate fate = Fate::Arrives;
    int from = -1; // lanes
    int to = -1;
    EventId start = noEvent;   // the row it leaves; noEvent: it leaves just before `arrival`
    EventId arrival = noEvent; // the row it comes to; noEvent: just behind `start`
    quint64 offset = 0;        // Data: of its first byte in the stream
    quint64 bytes = 0;         // Data, Datagram: that it brings
    quint64 whole = 0;         // Data: bytes of the send; Datagram: its size; Reset: bytes unread
    quint64 waiting = 0;       // UnderWay: bytes of this direction in kernel buffers
    bool isRibbon = false;     // Data: one of several parts

    bool isMark() const { return what == What::SynAgain || what == What::AckOfData; } // does not reach the other side

    friend bool operator==(const Arrow&, const Arrow&) = default;
};
