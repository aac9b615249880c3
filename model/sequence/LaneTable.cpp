// SPDX-License-Identifier: MIT
#include "model/sequence/LaneTable.h"

#include <algorithm>

namespace {

// Sides of the diagram, from left to right; within one, lanes stand in the order of their first event.
constexpr double side = 1e12;
constexpr double laneWidth = 1e6; // room for the connections of a server or relay behind it
constexpr quint64 unnamed = quint64(1) << 32;

int laneOrNone(quint32 number)
{
    return number == NumberTable::none ? -1 : int(number);
}

} // namespace

LaneTable::LaneTable(const StreamLinks& links)
    : m_links(links)
{
}

int LaneTable::add(Lane lane)
{
    const int index = count();
    switch (lane.kind) {
    case Lane::Kind::Client:
        lane.position = index;
        break;
    case Lane::Kind::Datagrams:
        lane.position = side + laneWidth * index;
        break;
    case Lane::Kind::Server:
        lane.position = (lane.on.isRelay() ? 1 : 2) * side + laneWidth * index;
        break;
    case Lane::Kind::Connection:
        ++m_connections;
        break; // known to who adds it
    case Lane::Kind::Peer:
        break;
    }
    ++m_present;
    return int(m_lanes.add(std::move(lane)));
}

int LaneTable::laneOf(SocketId on) const
{
    return laneOrNone(m_laneOf.at(NumberTable::keyOf(on)));
}

int LaneTable::dotLane(const Event& event) const
{
    return laneOf(event.kind == EventKind::Accept ? event.accepted() : event.on);
}

int LaneTable::addSocket(SocketId on, EventId id)
{
    if (const int known = laneOf(on); known >= 0)
        return known;
    Lane lane;
    lane.on = on;
    lane.first = id;
    if (on.isAccepted())
        lane.kind = Lane::Kind::Connection;
    else if (on.isUdp())
        lane.kind = Lane::Kind::Datagrams;
    else if (on.letter() == 'S' || (on.hasBothSides() && !on.isConnection()))
        lane.kind = Lane::Kind::Server;
    const int index = add(std::move(lane));
    if (on.isConnection()) {
        const int server = laneOf(on.endpoint());
        const double base = server >= 0 ? this->lane(server).position : 2 * side + laneWidth * index;
        m_lanes.edit(quint32(index)).position = base + on.connection();
    }
    m_laneOf.set(NumberTable::keyOf(on), quint32(index));
    return index;
}

void LaneTable::addPeer(quint64 key, quint32 address, EventId id, bool isLeft)
{
    if (const quint32 known = m_peers.at(key); known != NumberTable::none) {
        setGone(known, false);
        ++m_lanes.edit(known).users;
        return;
    }
    Lane lane;
    lane.kind = Lane::Kind::Peer;
    lane.address = address;
    lane.first = id;
    lane.users = 1;
    lane.position = (isLeft ? side / 2 : 3 * side) + count();
    m_peerLanes.push_back(add(std::move(lane)));
    m_peers.set(key, quint32(m_peerLanes.back()));
}

void LaneTable::setGone(quint32 peer, bool isGone)
{
    if (lane(int(peer)).isGone == isGone)
        return;
    m_lanes.edit(peer).isGone = isGone;
    m_present += isGone ? -1 : 1;
    const auto place = std::lower_bound(m_peerLanes.begin(), m_peerLanes.end(), int(peer));
    if (isGone)
        m_peerLanes.erase(place);
    else
        m_peerLanes.insert(place, int(peer));
}

int LaneTable::peerNumber(int lane) const
{
    return int(std::lower_bound(m_peerLanes.begin(), m_peerLanes.end(), lane) - m_peerLanes.begin()) + 1;
}

quint64 LaneTable::peerKey(quint32 end) const
{
    const quint32 peer = m_links.end(end).peer;
    const SocketAddress address = m_links.addresses().at(peer);
    const bool hasName = peer != 0 && (address.family != SocketAddress::Family::Local || !address.path.isEmpty());
    return hasName ? peer : unnamed | end;
}

int LaneTable::peerAt(quint32 address) const
{
    return laneOrNone(m_peers.at(address));
}

int LaneTable::peerOf(quint32 index) const
{
    const StreamEnd& end = m_links.end(index);
    if (end.partner != StreamEnd::none)
        return laneOf(m_links.end(end.partner).on);
    if (!end.on.isAccepted()) {
        const SocketId listener = m_links.listeners().at(m_links.addresses(), end.peer, end.first);
        if (listener.isValid())
            return laneOf(listener);
    }
    return laneOrNone(m_peers.at(peerKey(index)));
}

// --- states ------------------------------------------------------------------------------------------------------

void LaneTable::change(int lane, EventId id, LifelineState state)
{
    if (this->lane(lane).newest() != state)
        m_lanes.edit(quint32(lane)).changes.push_back(Lane::change(id, state));
}

LifelineState LaneTable::stateAfter(int lane, EventId id) const
{
    const Lane& asked = this->lane(lane);
    if (asked.kind == Lane::Kind::Peer)
        return id >= asked.first ? LifelineState::Open : LifelineState::Absent;
    const auto behind =
        std::upper_bound(asked.changes.begin(), asked.changes.end(), Lane::change(id, LifelineState(0xFF)));
    return behind == asked.changes.begin() ? LifelineState::Absent : Lane::stateOf(*(behind - 1));
}

std::vector<LaneTable::Change> LaneTable::changes(int lane, EventRange range) const
{
    const Lane& asked = this->lane(lane);
    if (asked.kind == Lane::Kind::Peer)
        return range.contains(asked.first) ? std::vector<Change>{{asked.first, LifelineState::Open}}
                                           : std::vector<Change>();
    std::vector<Change> found;
    for (auto each = std::lower_bound(asked.changes.begin(), asked.changes.end(), Lane::change(range.first, {}));
         each != asked.changes.end() && (*each >> 8) < range.end; ++each)
        found.push_back({*each >> 8, Lane::stateOf(*each)});
    return found;
}

void LaneTable::finishDirection(int lane, EventId id)
{
    const LifelineState now = this->lane(lane).newest();
    if (now == LifelineState::Open)
        change(lane, id, LifelineState::Half);
    else if (now == LifelineState::Half)
        change(lane, id, LifelineState::Idle);
}

void LaneTable::take(EventId id, const Event& event)
{
    if (!event.on.isValid())
        return;
    m_lanes.tidy();
    const int lane = addSocket(event.on, id);
    switch (event.kind) {
    case EventKind::Socket:
        change(lane, id, LifelineState::Idle);
        break;
    case EventKind::Bind:
        if (event.on.isUdp())
            change(lane, id, LifelineState::Open);
        break;
    case EventKind::Listen:
        m_lanes.edit(quint32(lane)).kind = Lane::Kind::Server; // a local endpoint may be either
        if (!event.on.isRelay())
            m_lanes.edit(quint32(lane)).position = 2 * side + laneWidth * lane;
        change(lane, id, LifelineState::Listening);
        break;
    case EventKind::ConnectStart:
    case EventKind::Connect:
        takeConnect(id, event);
        break;
    case EventKind::Accept:
        takeAccept(id, event);
        break;
    case EventKind::SendTo:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        takeDatagram(id, event);
        break;
    case EventKind::Shutdown:
        if (event.has(Event::SendSide))
            finishDirection(lane, id);
        break;
    case EventKind::Eof:
        if (const quint32 end = m_links.endOf(id, event); end != StreamEnd::none && m_links.end(end).sawEnd == id)
            finishDirection(lane, id);
        break;
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::ResetIn:
        change(lane, id, LifelineState::Ended);
        break;
    case EventKind::State:
        if (this->lane(lane).newest() == LifelineState::Ended && TcpState(event.value) == TcpState::TimeWait)
            change(lane, id, LifelineState::TimeWait);
        else if (this->lane(lane).newest() == LifelineState::TimeWait && TcpState(event.value) == TcpState::Closed)
            change(lane, id, LifelineState::Ended);
        break;
    default:
        break;
    }
}

void LaneTable::takeConnect(EventId id, const Event& event)
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none)
        return; // UDP: a default peer
    const StreamEnd& end = m_links.end(index);
    if (event.kind == EventKind::ConnectStart) {
        if (!m_links.listeners().at(m_links.addresses(), end.peer, id).isValid())
            addPeer(peerKey(index), end.peer, id, false);
        return;
    }
    change(laneOf(event.on), id, LifelineState::Open);
    if (end.partner == StreamEnd::none || m_links.end(end.partner).first > id)
        return;
    // The connection was accepted before our connect() told of it, and looked like one from outside.
    const quint32 peer = m_peers.at(peerKey(end.partner));
    if (peer != NumberTable::none && --m_lanes.edit(peer).users == 0)
        setGone(peer, true);
}

void LaneTable::takeAccept(EventId id, const Event& event)
{
    const quint32 index = m_links.endOf(id, event);
    change(addSocket(event.accepted(), id), id, LifelineState::Open);
    const StreamEnd& end = m_links.end(index);
    const bool isPaired = end.partner != StreamEnd::none && m_links.end(end.partner).established < id;
    if (!isPaired)
        addPeer(peerKey(index), end.peer, id, true);
}

void LaneTable::takeDatagram(EventId id, const Event& event)
{
    const quint32 address = m_links.addressKey(event.peer);
    if (address == 0 || peerAt(address) >= 0 || m_links.datagrams().isBetweenUs(id, event))
        return;
    addPeer(address, address, id, false);
}

// --- order -------------------------------------------------------------------------------------------------------

void LaneTable::sort(std::vector<int>& lanes) const
{
    std::sort(lanes.begin(), lanes.end(), [this](int a, int b) { return lane(a).position < lane(b).position; });
}

void LaneTable::move(int lane, int leftNeighbour, int rightNeighbour)
{
    if (lane == leftNeighbour || lane == rightNeighbour)
        return;
    double& position = m_lanes.edit(quint32(lane)).position;
    if (leftNeighbour >= 0 && rightNeighbour >= 0)
        position = (this->lane(leftNeighbour).position + this->lane(rightNeighbour).position) / 2;
    else if (leftNeighbour >= 0)
        position = this->lane(leftNeighbour).position + 1;
    else if (rightNeighbour >= 0)
        position = this->lane(rightNeighbour).position - 1;
}
