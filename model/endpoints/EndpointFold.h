// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointState.h"
#include "model/events/EventStore.h"

// What one event changes in the state of the socket it happened on. Where the event does not say the TCP state, it is
// derived from the calls made so far (RFC 9293 section 3.6) and marked as such.
void foldInto(EndpointState& state, EventId id, const Event& event, const EventStore& store);

// The state of a connection that an Accept event on its server brought: open, with the addresses of the event.
EndpointState acceptedState(EventId id, const Event& accept, const EventStore& store);
