// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventRecorder.h"
#include "model/sockets/native/SocketFacts.h"

class ClosedTcpWatch;

// What every socket object needs: where its events go, what the system knows, and who goes on when a socket is closed.
struct SocketContext
{
    EventRecorder& recorder;
    const SocketFacts& facts;
    ClosedTcpWatch& closed;
};

// How long a socket that is held back because the disk is behind waits before it looks again: a fast disk is behind for
// no longer.
inline constexpr int heldBackMs = 1;
