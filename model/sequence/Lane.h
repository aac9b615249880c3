// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/PackReader.h"
#include "model/sequence/PackWriter.h"

#include <vector>

// What a lifeline looks like from one event to the next: who may still send.
enum class LifelineState : quint8 {
    Absent,    // no socket (yet)
    Idle,      // a socket that carries nothing: not connected yet, or both directions finished
    Listening, // it has a queue of connections, and no bytes of its own
    Open,      // both directions
    Half,      // one direction is finished
    TimeWait,  // closed, and the system keeps the connection for a while
    Ended,
};

// One lifeline of the diagram: a socket of this app, or a peer outside it.
struct Lane
{
    enum class Kind : quint8 { Client, Server, Connection, Datagrams, Peer };

    Kind kind = Kind::Client;
    SocketId on;                       // invalid: a peer outside
    quint32 address = 0;               // Peer: AddressKeys; 0: it has no name
    EventId first = 0;                 // nothing of it is before
    bool isGone = false;               // it turned out to be a socket of this app
    double position = 0;               // left to right
    quint32 users = 0;                 // Peer: conversations with it
    std::vector<quint64> changes = {}; // of the state: change()

    static constexpr quint64 change(EventId id, LifelineState state) { return (id << 8) | quint64(state); }
    static constexpr LifelineState stateOf(quint64 change) { return LifelineState(change & 0xFFU); }
    LifelineState newest() const { return changes.empty() ? LifelineState::Absent : stateOf(changes.back()); }

    bool isOver() const { return kind == Kind::Peer || newest() == LifelineState::Ended; }
    void pack(PackWriter& writer) const;
    static Lane unpacked(PackReader& reader);
};
