// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/endpoints/EndpointTable.h"
#include "model/events/EventStore.h"

// Sending what was sent once more: the same bytes, on the same socket, to the same peer.
class Resend final
{
public:
    // table: nullptr if the sockets are gone.
    Resend(const EventStore& store, const EndpointTable* table, EventId id);

    // The event sent something, all of it is still kept, and its socket could send it now.
    bool isPossible() const { return m_isPossible; }
    Command command() const; // only if it is possible

private:
    const EventStore& m_store;
    Event m_event;
    bool m_isPossible = false;
};
