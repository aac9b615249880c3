// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/AddressKeys.h"

#include <vector>

// Which sockets of this app listened where, and when.
// Threads: the front end's.
class ListenerTable final
{
public:
    void listening(SocketId on, quint32 address, EventId id);
    void closed(SocketId on, EventId id);

    // Who listened on this address when the event happened; invalid: nobody in this app.
    SocketId at(const AddressKeys& addresses, quint32 address, EventId id) const;
    // Where the socket listened then, or did last; 0: it has not yet.
    quint32 addressOf(SocketId on, EventId id) const;
    // When the socket that listens (or did last) began; noEvent: never.
    EventId since(SocketId on) const;

private:
    struct Listener
    {
        SocketId on;
        quint32 address = 0;
        EventId first = 0;
        EventId end = noEvent;
    };
    std::vector<Listener> m_listeners;
};
