// SPDX-License-Identifier: MIT
#include "model/sequence/ListenerTable.h"

#include <algorithm>

void ListenerTable::listening(SocketId on, quint32 address, EventId id)
{
    m_listeners.push_back({on, address, id, noEvent});
}

void ListenerTable::closed(SocketId on, EventId id)
{
    for (auto each = m_listeners.rbegin(); each != m_listeners.rend(); ++each) {
        if (each->on == on) {
            each->end = std::min(each->end, id);
            return;
        }
    }
}

SocketId ListenerTable::at(const AddressKeys& addresses, quint32 address, EventId id) const
{
    const auto found = std::find_if(m_listeners.rbegin(), m_listeners.rend(), [&](const Listener& listener) {
        return listener.first <= id && id < listener.end && addresses.reaches(address, listener.address);
    });
    return found == m_listeners.rend() ? SocketId() : found->on;
}

EventId ListenerTable::since(SocketId on) const
{
    const auto found = std::find_if(m_listeners.rbegin(), m_listeners.rend(),
                                    [on](const Listener& listener) { return listener.on == on; });
    return found == m_listeners.rend() ? noEvent : found->first;
}

quint32 ListenerTable::addressOf(SocketId on, EventId id) const
{
    const auto found = std::find_if(m_listeners.rbegin(), m_listeners.rend(), [on, id](const Listener& listener) {
        return listener.on == on && listener.first <= id;
    });
    return found == m_listeners.rend() ? 0 : found->address;
}
