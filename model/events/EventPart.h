// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

// Some of the bytes that an event sent or brought.
struct EventPart
{
    EventId event = noEvent;
    quint64 offset = 0; // in its payload
    quint64 size = 0;

    friend bool operator==(const EventPart&, const EventPart&) = default;
};
