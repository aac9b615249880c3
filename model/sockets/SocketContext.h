// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventRecorder.h"
#include "model/sockets/native/SocketFacts.h"

// What every socket object needs: where its events go, and what the system knows.
struct SocketContext
{
    EventRecorder& recorder;
    const SocketFacts& facts;
};
