// SPDX-License-Identifier: MIT
#include "model/sequence/ArrowRules.h"

#include <algorithm>

namespace {

using What = Arrow::What;
using Level = Arrow::Level;
using Fate = Arrow::Fate;

Arrow leaving(What what, Level level, int from, int to, EventId start)
{
    Arrow arrow;
    arrow.what = what;
    arrow.level = level;
    arrow.from = from;
    arrow.to = to;
    arrow.start = start;
    return arrow;
}

Arrow arriving(What what, Level level, int from, int to, EventId arrival)
{
    Arrow arrow = leaving(what, level, from, to, noEvent);
    arrow.arrival = arrival;
    return arrow;
}

// AF_UNIX sockets have no SYN, no FIN and no RST.
bool isTcp(SocketId on)
{
    return on.isTcp();
}

bool hasUnread(const Event& close)
{
    return close.value > 0 && !close.has(Event::ValueUnknown);
}

} // namespace

ArrowRules::ArrowRules(const StreamLinks& links, const LaneTable& lanes)
    : m_links(links)
    , m_lanes(lanes)
{
}

std::vector<Arrow> ArrowRules::from(EventId id) const
{
    const Event event = m_links.pages().at(id);
    switch (event.kind) {
    case EventKind::ConnectStart:
    case EventKind::Connect:
        return connecting(id, event);
    case EventKind::Accept:
        return accepting(id, event);
    case EventKind::Error:
        return failing(id, event);
    case EventKind::Send:
    case EventKind::SendPartial:
        return sending(id, event);
    case EventKind::Recv:
        return receiving(id, event);
    case EventKind::SendTo:
        return sendingDatagram(id, event);
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return receivingDatagram(id, event);
    case EventKind::Eof:
    case EventKind::ResetIn:
        return ending(id, event);
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
        return finish(id, event);
    default:
        return {};
    }
}

std::vector<Arrow> ArrowRules::into(EventId id) const
{
    const Event event = m_links.pages().at(id);
    std::vector<Arrow> arrows;
    if (event.kind == EventKind::Recv || event.kind == EventKind::RecvFrom || event.kind == EventKind::RecvFromCut) {
        const quint32 end = m_links.endOf(id, event);
        for (const EventLink& send : m_links.links(id, mostParts)) {
            if (event.kind == EventKind::Recv)
                arrows.push_back(part(send, {id, send.offset, send.bytes}, m_links.end(end).partner));
            else
                arrows.push_back(datagram(send.event, id));
        }
    } else if (event.kind == EventKind::Eof || event.kind == EventKind::ResetIn || event.kind == EventKind::Connect ||
               event.kind == EventKind::Accept) {
        const EventId cause = m_links.partner(id);
        if (cause == noEvent)
            return {};
        for (const Arrow& arrow : from(cause)) {
            if (arrow.arrival == id && arrow.start != noEvent)
                arrows.push_back(arrow);
        }
    }
    return arrows;
}

// --- connections -------------------------------------------------------------------------------------------------

std::vector<Arrow> ArrowRules::connecting(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || !isTcp(event.on))
        return {};
    const StreamEnd& end = m_links.end(index);
    const int me = m_lanes.laneOf(event.on);
    // Before accept() the other side is the listening socket; the connection has no lifeline yet.
    int peer = m_lanes.peerOf(index);
    const SocketId listener = m_links.listeners().at(m_links.addresses(), end.peer, end.first);
    if (listener.isValid())
        peer = m_lanes.laneOf(listener);
    if (event.kind == EventKind::Connect) {
        std::vector<Arrow> arrows = accepting(id, event);
        arrows.insert(arrows.begin(), {arriving(What::SynAck, Level::Implied, peer, me, id),
                                       leaving(What::Ack, Level::Implied, me, peer, id)});
        return arrows;
    }
    Arrow syn = leaving(What::Syn, Level::Implied, me, peer, id);
    if (end.failed != noEvent) {
        const ErrorId error = m_links.pages().at(end.failed).error;
        if (error != ErrorId::Refused && error != ErrorId::Timeout)
            return {}; // nothing says that it left this computer
        if (error == ErrorId::Timeout)
            syn.fate = Fate::Unanswered;
    }
    return {syn};
}

// The handshake is over when connect() returns, and accept() takes what it made: the later of the two rows is linked
// with the earlier one.
std::vector<Arrow> ArrowRules::accepting(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || m_links.end(index).partner == StreamEnd::none)
        return {};
    const StreamEnd& mine = m_links.end(index);
    const StreamEnd& other = m_links.end(mine.partner);
    if (other.established == noEvent || other.established < id)
        return {};
    Arrow link = leaving(What::Link, Level::Observed, m_lanes.laneOf(mine.on), m_lanes.laneOf(other.on), id);
    link.arrival = other.established;
    return {link};
}

std::vector<Arrow> ArrowRules::failing(EventId id, const Event& event) const
{
    const int me = m_lanes.laneOf(event.on);
    if (event.has(Event::IcmpAnswer)) {
        const quint32 about = m_links.addressKey(event.peer);
        const int peer = m_lanes.peerAt(about);
        return peer < 0 ? std::vector<Arrow>()
                        : std::vector<Arrow>{arriving(What::PortUnreachable, Level::Implied, peer, me, id)};
    }
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || !isTcp(event.on) || m_links.end(index).failed != id)
        return {};
    if (event.error == ErrorId::Timeout)
        return {leaving(What::SynAgain, Level::Implied, me, m_lanes.peerOf(index), id)};
    if (event.error != ErrorId::Refused)
        return {};
    return {arriving(What::Reset, Level::Implied, m_lanes.peerOf(index), me, id)};
}

// --- bytes -------------------------------------------------------------------------------------------------------

Arrow ArrowRules::part(const EventLink& send, const EventLink& recv, quint32 sender) const
{
    const StreamEnd& end = m_links.end(sender);
    Arrow arrow = leaving(What::Data, Level::Observed, m_lanes.laneOf(end.on),
                          m_lanes.laneOf(m_links.end(end.partner).on), send.event);
    const auto sent = quint64(m_links.pages().at(send.event).value);
    const auto received = quint64(m_links.pages().at(recv.event).value);
    arrow.arrival = recv.event;
    arrow.offset = recv.offset;
    arrow.bytes = recv.bytes;
    arrow.whole = sent;
    arrow.isRibbon = recv.bytes != sent || recv.bytes != received;
    return arrow;
}

std::vector<Arrow> ArrowRules::sending(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || event.value <= 0)
        return {};
    const StreamEnd& end = m_links.end(index);
    const auto value = quint64(event.value);
    Arrow arrow = leaving(What::Data, Level::HalfObserved, m_lanes.laneOf(event.on), m_lanes.peerOf(index), id);
    arrow.offset = event.streamOffset;
    arrow.bytes = arrow.whole = value;
    if (end.partner == StreamEnd::none) {
        const bool isOurs = arrow.to >= 0 && m_lanes.lane(arrow.to).kind != Lane::Kind::Peer;
        if (isOurs) { // nobody has accepted the connection yet
            arrow.fate = Fate::UnderWay;
            arrow.waiting = event.streamOffset + value;
        }
        return {arrow};
    }
    std::vector<Arrow> arrows;
    std::vector<EventLink> parts = m_links.links(id, mostParts);
    quint64 delivered = 0;
    for (const EventLink& recv : parts) {
        arrows.push_back(part({id, recv.offset, recv.bytes}, recv, index));
        delivered += recv.bytes;
    }
    const quint64 readEnd = std::min(m_links.end(end.partner).received.total(), event.streamOffset + value);
    if (const quint64 read = readEnd > event.streamOffset ? readEnd - event.streamOffset : 0; read > delivered) {
        const std::vector<EventLink> last = m_links.receives(end.partner, readEnd - 1, readEnd, 1);
        if (!last.empty())
            arrows.push_back(
                part({id, 0, 0}, {last.front().event, event.streamOffset + delivered, read - delivered}, index));
        delivered = read;
    }
    if (delivered < value) {
        arrow.offset += delivered;
        arrow.bytes = value - delivered;
        arrow.isRibbon = delivered > 0;
        const bool isOver = m_links.end(end.partner).closed != noEvent;
        arrow.level = Level::Observed;
        arrow.fate = isOver ? Fate::NeverRead : Fate::UnderWay;
        arrow.waiting = event.streamOffset + value - m_links.end(end.partner).received.total();
        arrows.push_back(arrow);
    }
    return arrows;
}

std::vector<Arrow> ArrowRules::receiving(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || event.value <= 0)
        return {};
    std::vector<Arrow> arrows;
    if (m_showsAcks && isTcp(event.on))
        arrows.push_back(leaving(What::AckOfData, Level::Implied, m_lanes.laneOf(event.on), m_lanes.peerOf(index), id));
    if (m_links.end(index).partner != StreamEnd::none)
        return arrows;
    Arrow arrow = arriving(What::Data, Level::HalfObserved, m_lanes.peerOf(index), m_lanes.laneOf(event.on), id);
    arrow.offset = event.streamOffset;
    arrow.bytes = arrow.whole = quint64(event.value);
    arrows.push_back(arrow);
    return arrows;
}

// --- datagrams ---------------------------------------------------------------------------------------------------

Arrow ArrowRules::datagram(EventId sentId, EventId receivedId) const
{
    const Event sent = m_links.pages().at(sentId);
    const Event received = m_links.pages().at(receivedId);
    Arrow arrow =
        leaving(What::Datagram, Level::Observed, m_lanes.laneOf(sent.on), m_lanes.laneOf(received.on), sentId);
    arrow.arrival = receivedId;
    arrow.bytes = quint64(received.value);
    arrow.whole = quint64(sent.value);
    arrow.fate = received.kind == EventKind::RecvFromCut ? Fate::Cut : Fate::Arrives;
    return arrow;
}

std::vector<Arrow> ArrowRules::sendingDatagram(EventId id, const Event& event) const
{
    std::vector<Arrow> arrows;
    for (const EventLink& receipt : m_links.links(id, mostParts))
        arrows.push_back(datagram(id, receipt.event));
    if (!arrows.empty())
        return arrows;
    const DatagramLinks::Outcome outcome = m_links.datagrams().outcome(id, event);
    const bool isElsewhere = outcome.fate == DatagramLinks::Fate::Elsewhere;
    const int to = isElsewhere ? m_lanes.peerAt(m_links.addressKey(event.peer)) : m_lanes.laneOf(outcome.receiver);
    Arrow arrow =
        leaving(What::Datagram, isElsewhere ? Level::HalfObserved : Level::Observed, m_lanes.laneOf(event.on), to, id);
    arrow.bytes = arrow.whole = quint64(event.value);
    switch (outcome.fate) {
    case DatagramLinks::Fate::NotYet:
        arrow.fate = Fate::NotYet;
        break;
    case DatagramLinks::Fate::Lost:
        arrow.fate = Fate::Lost;
        break;
    case DatagramLinks::Fate::Dropped:
        arrow.fate = Fate::Dropped;
        break;
    case DatagramLinks::Fate::Elsewhere:
    case DatagramLinks::Fate::Received:
        break;
    }
    return {arrow};
}

std::vector<Arrow> ArrowRules::receivingDatagram(EventId id, const Event& event) const
{
    if (m_links.partner(id) != noEvent)
        return {};
    const SocketId sender = m_links.datagrams().senderOf(id, event);
    const int from = sender.isValid() ? m_lanes.laneOf(sender) : m_lanes.peerAt(m_links.addressKey(event.peer));
    const bool isCut = event.kind == EventKind::RecvFromCut;
    Arrow arrow = arriving(What::Datagram, Level::HalfObserved, from, m_lanes.laneOf(event.on), id);
    arrow.bytes = quint64(event.value);
    arrow.whole = isCut ? quint64(event.asked) : arrow.bytes;
    arrow.fate = isCut ? Fate::Cut : Fate::Arrives;
    return {arrow};
}

// --- endings -----------------------------------------------------------------------------------------------------

std::vector<Arrow> ArrowRules::finish(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || !isTcp(event.on))
        return {};
    const StreamEnd& end = m_links.end(index);
    if (end.established == noEvent || (end.closed != noEvent && end.closed < id))
        return {};
    Arrow arrow = leaving(What::Fin, Level::Implied, m_lanes.laneOf(event.on), m_lanes.peerOf(index), id);
    const StreamEnd* const other = end.partner == StreamEnd::none ? nullptr : &m_links.end(end.partner);
    const bool isReset = event.kind == EventKind::ResetOut || (event.kind == EventKind::Close && hasUnread(event));
    if (isReset) {
        arrow.what = What::Reset;
        arrow.whole = hasUnread(event) ? quint64(event.value) : 0;
        const bool arrives = other != nullptr && other->closed != noEvent && other->closed > id &&
                             m_links.pages().at(other->closed).kind == EventKind::ResetIn;
        arrow.arrival = arrives ? other->closed : noEvent;
        return {arrow};
    }
    if (end.finished != id)
        return {}; // its FIN has gone already
    if (event.kind == EventKind::Close && event.has(Event::ValueUnknown))
        arrow.what = What::FinOrReset;
    if (other != nullptr && other->sawEnd != noEvent && other->sawEnd > id)
        arrow.arrival = other->sawEnd;
    return {arrow};
}

std::vector<Arrow> ArrowRules::ending(EventId id, const Event& event) const
{
    const quint32 index = m_links.endOf(id, event);
    if (index == StreamEnd::none || !isTcp(event.on))
        return {};
    const int me = m_lanes.laneOf(event.on);
    const int peer = m_lanes.peerOf(index);
    const bool comesFromARow = !into(id).empty();
    std::vector<Arrow> arrows;
    if (event.kind == EventKind::ResetIn) {
        if (!comesFromARow)
            arrows.push_back(arriving(What::Reset, Level::Implied, peer, me, id));
        return arrows;
    }
    if (m_links.end(index).sawEnd != id)
        return {}; // recv() goes on returning 0 as often as it is called
    if (!comesFromARow)
        arrows.push_back(arriving(What::Fin, Level::Implied, peer, me, id));
    arrows.push_back(leaving(What::AckOfFin, Level::Implied, me, peer, id));
    return arrows;
}
