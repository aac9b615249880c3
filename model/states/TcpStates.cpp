// SPDX-License-Identifier: MIT
#include "model/states/TcpStates.h"

#include <algorithm>
#include <vector>

namespace {

bool canChangeState(const Event& event)
{
    switch (event.kind) {
    case EventKind::Listen:
    case EventKind::ConnectStart:
    case EventKind::Connect:
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::ResetIn:
    case EventKind::Error:
    case EventKind::State:
        return true;
    default:
        return event.tcpState != TcpState::Unknown && event.kind != EventKind::Accept; // of an accept: another socket's
    }
}

} // namespace

TcpPlace tcpPlaceOf(const TcpTrail& trail)
{
    const TcpStep& last = trail.last();
    if (last.state != TcpState::Closed)
        return tcpPlace(last.state);
    const bool wasNeverOpen =
        trail.steps().size() == 1 || last.by == TcpTransition::CloseListen || last.by == TcpTransition::CloseSynSent;
    return wasNeverOpen ? tcpPlace(TcpState::Closed) : TcpPlace::Ended;
}

TcpStates::TcpStates(const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void TcpStates::append(EventRange range)
{
    m_moves = {};
    m_isChanged = false;
    std::vector<Event> events(size_t(std::min<quint64>(range.count(), 4096)));
    for (EventId first = range.first; first < range.end; first += events.size()) {
        const EventRange part{first, std::min<EventId>(range.end, first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id)
            take(id, events[size_t(id - part.first)]);
    }
    if (m_isChanged)
        emit changed(m_moves);
}

const TcpTrail* TcpStates::find(SocketId id) const
{
    const auto found = m_trails.constFind(id);
    return found == m_trails.cend() ? nullptr : &*found;
}

void TcpStates::take(EventId id, const Event& event)
{
    if (!event.on.isTcp())
        return;
    if (event.kind == EventKind::Socket && !event.has(Event::Datagram))
        return begin(event.on, id, event);
    if (event.kind == EventKind::Accept)
        return begin(event.accepted(), id, event);
    if (!canChangeState(event))
        return;
    const auto trail = m_trails.find(event.on);
    if (trail == m_trails.end())
        return;
    const TcpPlace from = tcpPlaceOf(*trail);
    const qsizetype steps = trail->steps().size();
    const bool wasClosed = trail->isClosed();
    if (!trail->take(id, event))
        return;
    const bool hasClosed = trail->isClosed() && !wasClosed;
    moved(event.on, *trail, from, steps);
    if (hasClosed) {
        m_closed.push_back(event.on);
        forgetOldest();
    }
}

void TcpStates::begin(SocketId socket, EventId id, const Event& event)
{
    TcpPlace from = TcpPlace();
    if (const auto before = m_trails.constFind(socket); before != m_trails.cend())
        from = tcpPlaceOf(*before);
    const auto trail = m_trails.insert(socket, TcpTrail(id, event));
    moved(socket, *trail, from, 0);
}

void TcpStates::moved(SocketId socket, const TcpTrail& trail, TcpPlace from, qsizetype stepsBefore)
{
    m_isChanged = true;
    const QList<TcpStep>& steps = trail.steps();
    for (qsizetype i = std::min(stepsBefore, steps.size() - 1); i < steps.size(); ++i)
        m_moves.transitions.set(size_t(steps[i].by));
    const TcpPlace to = tcpPlaceOf(trail);
    if (from == to)
        return;
    if (from != TcpPlace())
        m_places[size_t(from)].erase(socket);
    m_places[size_t(to)].insert(socket);
    const auto known = std::find_if(m_moves.moves.begin(), m_moves.moves.end(),
                                    [socket](const TcpMoves::Move& move) { return move.socket == socket; });
    if (known != m_moves.moves.end())
        known->to = to;
    else if (m_moves.moves.size() < TcpMoves::mostMoves)
        m_moves.moves.append({socket, from, to});
}

void TcpStates::forgetOldest()
{
    while (m_closed.size() > mostClosed) {
        const SocketId oldest = m_closed.front();
        m_closed.pop_front();
        const auto trail = m_trails.constFind(oldest);
        const bool isThere = std::find(m_closed.begin(), m_closed.end(), oldest) != m_closed.end();
        if (trail == m_trails.cend() || !trail->isClosed() || isThere)
            continue;
        m_places[size_t(tcpPlaceOf(*trail))].erase(oldest);
        m_trails.erase(trail);
        m_isChanged = true;
    }
}
