// SPDX-License-Identifier: MIT
#include "model/endpoints/EndpointTable.h"

#include "model/endpoints/EndpointFold.h"

#include <algorithm>
#include <vector>

EndpointTable::EndpointTable(const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void EndpointTable::append(EventRange range)
{
    m_touched.clear();
    std::vector<Event> events(size_t(std::min<quint64>(range.count(), 4096)));
    for (EventId first = range.first; first < range.end; first += events.size()) {
        const EventRange part{first, std::min<EventId>(range.end, first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id)
            fold(id, events[size_t(id - part.first)]);
    }
    QList<SocketId> ids = m_touched.values();
    std::sort(ids.begin(), ids.end());
    if (!ids.isEmpty())
        emit changed(ids);
}

const EndpointState* EndpointTable::find(SocketId id) const
{
    const auto found = m_states.constFind(id);
    return found == m_states.cend() ? nullptr : &*found;
}

QList<SocketId> EndpointTable::endpoints() const
{
    return m_endpoints;
}

QList<SocketId> EndpointTable::connections(SocketId server) const
{
    const EndpointState* state = find(server);
    return state == nullptr ? QList<SocketId>() : state->connections;
}

void EndpointTable::remove(SocketId id)
{
    for (SocketId connection : connections(id))
        forget(connection);
    if (const auto server = m_states.find(id.endpoint()); id.isConnection() && server != m_states.end())
        server->connections.removeOne(id);
    forget(id);
    if (id.isConnection())
        return;
    m_rates.remove(id);
    m_removed.insert(id);
    m_endpoints.removeOne(id);
}

int EndpointTable::openSockets() const
{
    const auto isOpen = [](const EndpointState& state) { return state.isOpen(); };
    return int(std::count_if(m_states.cbegin(), m_states.cend(), isOpen));
}

bool EndpointTable::isLoopbackOnly() const
{
    const auto isInside = [](const SocketAddress& address) { return !address.isValid() || address.isLoopback(); };
    return std::all_of(m_states.cbegin(), m_states.cend(), [&isInside](const EndpointState& state) {
        return !state.isOpen() || (isInside(state.local) && isInside(state.peer));
    });
}

EndpointState& EndpointTable::stateOf(SocketId id, EventId event)
{
    if (const auto found = m_states.find(id); found != m_states.end())
        return *found;
    if (!id.isConnection())
        m_endpoints += id;
    EndpointState& state = m_states[id];
    state.id = id;
    state.firstEvent = event;
    return state;
}

void EndpointTable::fold(EventId id, const Event& event)
{
    if (event.kind == EventKind::Error || event.kind == EventKind::ResetIn)
        ++m_errors;
    m_rates[SocketId()].take(event);
    if (event.on.isValid())
        m_rates[event.on.endpoint()].take(event);
    if (carriesPayload(event.kind))
        (eventRole(event.kind) == EventRole::Send ? m_bytesSent : m_bytesReceived) += quint64(event.value);
    if (!event.on.isValid())
        return; // about the session
    if (event.kind == EventKind::Socket)
        m_removed.remove(event.on);
    // TIME-WAIT may go on after its socket was taken out; a connection begins with the accept of its server, or with
    // the socket that a relay makes towards its target.
    const bool begins =
        !event.on.isConnection() || (event.kind == EventKind::Socket && m_states.contains(event.on.endpoint()));
    if (m_removed.contains(event.on) || (!begins && !m_states.contains(event.on)))
        return;
    if (event.on.isConnection() && !m_states.contains(event.on))
        addConnection(m_states[event.on.endpoint()], event.on);
    EndpointState& state = stateOf(event.on, id);
    foldInto(state, id, event, m_store);
    m_touched.insert(event.on);
    if (event.kind == EventKind::ConnectStart || event.kind == EventKind::Connect)
        noteEnd(event.on);
    if (event.kind == EventKind::Accept) {
        addConnection(state, event.accepted());
        m_states.insert(event.accepted(), acceptedState(id, event, m_store)); // `state` is not valid any more
        m_touched.insert(event.accepted());
        noteEnd(event.accepted());
    }
}

void EndpointTable::addConnection(EndpointState& server, SocketId connection)
{
    server.connections += connection;
    if (server.connections.size() >= keptConnections + keptConnections / 4)
        forgetOldest(server);
}

void EndpointTable::forgetOldest(EndpointState& server)
{
    qsizetype surplus = server.connections.size() - keptConnections;
    QList<SocketId> gone;
    server.connections.removeIf([this, &surplus, &gone](SocketId id) {
        const EndpointState* const state = find(id); // nullptr: just accepted
        if (surplus == 0 || state == nullptr || state->isOpen())
            return false;
        --surplus;
        gone += id;
        return true;
    });
    server.forgotten += int(gone.size());
    for (const SocketId id : std::as_const(gone))
        forget(id); // no longer named by the server
}

void EndpointTable::forget(SocketId id)
{
    const auto state = m_states.constFind(id);
    if (state == m_states.cend())
        return;
    if (const auto end = m_ends.constFind({state->local, state->peer}); end != m_ends.cend() && *end == id)
        m_ends.erase(end);
    m_states.erase(state);
}

void EndpointTable::noteEnd(SocketId id)
{
    const EndpointState& state = m_states[id];
    if (!id.isUdp() && state.local.isValid() && state.peer.isValid())
        m_ends.insert({state.local, state.peer}, id);
}

SocketId EndpointTable::partnerOf(SocketId id) const
{
    const EndpointState* const one = find(id);
    return one == nullptr || id.isUdp() ? SocketId() : m_ends.value({one->peer, one->local});
}
