// SPDX-License-Identifier: MIT
#include "model/code/CallOrder.h"

#include <algorithm>

CallOrder::CallOrder(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams)
    : m_store(store)
    , m_events(events)
    , m_streams(streams)
{
}

std::vector<size_t> CallOrder::order()
{
    std::vector<bool> waits(m_events.size(), false);
    for (size_t i = 0; i < m_events.size(); ++i) {
        const size_t connect =
            m_events[i].event.kind == EventKind::ConnectStart ? m_streams.successOf(i) : CodeStreams::none;
        if (connect != CodeStreams::none) {
            m_underWay.push_back(connect);
            waits[connect] = true;
        }
        placeConnectsBefore(i);
        if (!waits[i])
            m_order.push_back(i);
    }
    return std::exchange(m_order, {});
}

// The accept() of a connection, or the end of the listening socket, says that the connect() was over.
void CallOrder::placeConnectsBefore(size_t index)
{
    const Event& event = m_events[index].event;
    if (event.kind == EventKind::Connect) {
        place(index);
    } else if (event.kind == EventKind::Accept) {
        place(m_streams.connectOf(index));
    } else if (event.kind == EventKind::Close && !event.on.isConnection() && event.peer == 0) {
        const QString listened = m_store.address(event.local).display();
        const std::vector<size_t> underWay = m_underWay;
        for (const size_t connect : underWay) {
            if (m_store.address(m_events[connect].event.peer).display() == listened)
                place(connect);
        }
    }
}

// Those that were accepted before it connected before it: accept() takes them in that order.
void CallOrder::place(size_t connect)
{
    const auto found = std::find(m_underWay.begin(), m_underWay.end(), connect);
    if (found == m_underWay.end())
        return;
    m_underWay.erase(found);
    const quint32 peer = m_events[connect].event.peer;
    std::vector<size_t> earlier;
    for (const size_t other : m_underWay) {
        if (m_events[other].event.peer == peer && m_streams.acceptOf(other) < m_streams.acceptOf(connect))
            earlier.push_back(other);
    }
    for (const size_t other : earlier)
        place(other);
    m_order.push_back(connect);
}
