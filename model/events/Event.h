// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"
#include "model/core/TcpState.h"
#include "model/events/EventKind.h"

#include <QMetaType>

#include <type_traits>

// The id of an event is its row number before filtering, from 0. Shown to people as row + 1.
using EventId = quint64;
inline constexpr EventId noEvent = ~EventId(0);

// A run of events [first, end).
struct EventRange
{
    EventId first = 0;
    EventId end = 0;

    quint64 count() const { return end - first; }
    bool isEmpty() const { return first == end; }
    bool contains(EventId id) const { return id >= first && id < end; }
};
Q_DECLARE_METATYPE(EventRange)

// One fact that happened. Written once, copied freely; long values (addresses, texts, payload) are references into the
// EventStore.
struct Event
{
    qint64 timeNs = 0; // monotonic, since the store was made; taken right after the call returned
    qint64 wallNs = 0; // since 1970-01-01T00:00:00Z
    SocketId on;
    quint64 payloadAt = 0;    // position in the payload arena
    quint64 streamOffset = 0; // TCP data: bytes of this direction before this event
    // What the call returned or the system said. By kind: bytes taken (Send, SendPartial, SendTo) or delivered (Recv,
    // RecvFrom), bytes waiting (Pending; a recv() that found none has its errno), connections waiting (Waiting),
    // datagrams (Dropped), backlog (Listen), value read back (Option), addresses found (Resolve), unread bytes at close
    // (Close, ResetOut, LingerClose), the new SocketId packed (Accept), unsent bytes (Error/Unsent), TCP state number
    // (State), id of the event it is about plus one (Note, Simulated; 0: none).
    qint64 value = 0;
    qint64 asked = 0; // bytes asked for (Send*, Recv*), option value asked for (Option), sent size of a cut datagram
                      // (RecvFromCut; 0: unknown), ms until the system ends the state (State; 0: not known), ms, pieces
                      // or bytes (Simulated: HeldBack, Split, CutOff), inode of the AF_UNIX client (Connect, Accept)
    quint32 bytes = 0;      // length of the payload kept, at most 1 GiB
    quint32 local = 0;      // EventStore::address(); 0: none
    quint32 peer = 0;       // EventStore::address(); 0: none
    quint32 text = 0;       // EventStore::text(): host name, option name, group, state, note, Interference; 0: none
    qint16 systemError = 0; // errno, WSA error or EAI number as the system gave it; 0: none
    TcpState tcpState = TcpState::Unknown; // read from the system right after the call; Unknown: not asked or not known
    quint8 order = 0; // Send*, SendTo, Error: number of the SendOrder that the call was made for (1 … 127), 128 more if
                      // nothing of it follows; 0: none
    EventKind kind = EventKind::Note;
    Call call = Call::None;
    ErrorId error = ErrorId::None;
    quint8 flags = 0;       // Flag bits
    qint32 descriptor = -1; // of the socket, as the system numbers it; -1: none, or not known
    quint32 thread = 0;     // the system's number of the thread that made the call; 0: not known
    // What the kernel held right after the call, in bytes (TCP and local streams; Linux SIOCINQ and SIOCOUTQ).
    quint32 receiveQueue = unknownQueue; // received and not read
    quint32 sendQueue = unknownQueue;    // taken and not acknowledged by the peer

    static constexpr quint32 unknownQueue = ~quint32(0); // not asked, not known, or more than 4 GiB

    enum Flag : quint8 {
        PeerUnknown = 1,   // Accept: the connection was gone before accept returned
        SendSide = 2,      // Shutdown
        ReceiveSide = 4,   // Shutdown
        ValueUnknown = 8,  // Option: the value could not be read back; Close: unread bytes not known on this system
        IcmpAnswer = 16,   // Error on a UDP endpoint: an earlier datagram was refused; the endpoint goes on
        Datagram = 32,     // Socket: SOCK_DGRAM
        DerivedState = 64, // State: not read from the system but derived from our calls
        Started = 128,     // Resolve: the look-up began; its result is another event
    };
    static constexpr quint8 orderEnds = 128;
    static constexpr quint8 endOfOrder(int number) { return number == 0 ? 0 : quint8(number | orderEnds); }
    int orderNumber() const { return order & 127; }
    bool endsOrder() const { return (order & orderEnds) != 0; }
    bool has(Flag flag) const { return (flags & flag) != 0; }
    SocketId accepted() const { return SocketId::fromPacked(quint64(value)); } // Accept only
    EventId noted() const { return value > 0 ? EventId(value - 1) : noEvent; } // Note and Simulated only
};
static_assert(std::is_trivially_copyable_v<Event>);
static_assert(sizeof(Event) == 96);
