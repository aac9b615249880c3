// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

// An event that another one is linked with.
struct EventLink
{
    EventId event = noEvent;
    quint64 offset = 0; // in the stream, of the first byte they share
    quint64 bytes = 0;  // that they share

    friend bool operator==(const EventLink&, const EventLink&) = default;
};
