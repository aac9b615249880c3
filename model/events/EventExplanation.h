// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

// What the call did, and what it did not tell us: two sentences for somebody who is learning it.
// After the manual pages of the calls, RFC 9293 (TCP) and RFC 768 (UDP).
struct EventExplanation
{
    Message did;
    Message unknown; // what cannot be concluded from it; empty for an error, whose advice says what to try

    static EventExplanation of(const EventStore& store, const Event& event);
};
