// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/composing/Draft.h"
#include "model/endpoints/EndpointTable.h"
#include "model/events/EventStore.h"

#include <functional>

// What the cards may know of a session: where wishes go down and where facts are read. Not a socket.
struct SessionAccess
{
    CommandSink& sink;
    const EndpointTable& table;
    const EventStore& store;
    std::function<SocketId(char)> newId;     // the next free id for that letter
    std::function<bool(quint16)> isPortFree; // whether a server could listen on that port of 127.0.0.1 now
    std::function<void(SocketId)> forget;    // takes an ended endpoint out of the table
    // Goes on with the draft in the full composer; empty: there is none.
    std::function<void(SocketId, const Draft&)> compose = {};
};
