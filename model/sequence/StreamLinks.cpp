// SPDX-License-Identifier: MIT
#include "model/sequence/StreamLinks.h"

#include <algorithm>
#include <array>

namespace {

bool isSend(EventKind kind)
{
    return kind == EventKind::Send || kind == EventKind::SendPartial;
}

bool concernsEnd(EventKind kind)
{
    switch (kind) {
    case EventKind::Connect:
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::Recv:
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::ResetIn:
    case EventKind::Error:
        return true;
    default:
        return false;
    }
}

} // namespace

StreamLinks::StreamLinks(const EventStore& store)
    : m_store(store)
    , m_addresses(store)
    , m_pages(store)
    , m_datagrams(store, m_addresses, m_pages)
{
}

void StreamLinks::append(EventRange range)
{
    std::array<Event, 256> events;
    while (!range.isEmpty()) {
        const EventRange part = {range.first, std::min<EventId>(range.end, range.first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id)
            take(id, events[size_t(id - part.first)]);
        range.first = part.end;
    }
}

StreamEnd& StreamLinks::newEnd(SocketId on, EventId id)
{
    StreamEnd end;
    end.on = on;
    end.first = id;
    const quint32 before = newestEnd(on);
    const quint32 index = m_ends.add(std::move(end));
    m_newestEnd.set(NumberTable::keyOf(on), index);
    if (before != StreamEnd::none) {
        std::vector<quint32>& several = m_severalOf[on];
        if (several.empty())
            several.push_back(before);
        several.push_back(index);
    }
    m_lastOn = on;
    m_lastEnd = index;
    return m_ends.edit(index);
}

quint32 StreamLinks::newestEnd(SocketId on) const
{
    return m_newestEnd.at(NumberTable::keyOf(on));
}

quint32 StreamLinks::current(SocketId on)
{
    if (on != m_lastOn) {
        m_lastOn = on;
        m_lastEnd = newestEnd(on);
    }
    return m_lastEnd;
}

void StreamLinks::setAddresses(StreamEnd& end, const Event& event)
{
    end.local = m_addresses.keyOf(event.local);
    end.peer = m_addresses.keyOf(event.peer);
}

// Two ends are one conversation if each has the other's address (AF_UNIX: the same number of the client's socket).
// Ports are used again in a long session: so the listener must have been there when the client connected, and nobody
// accepts a connection before it was begun. `end` is the one of m_lastEnd.
void StreamLinks::pair(StreamEnd& end, const Event& event)
{
    const bool isAccepted = end.on.isAccepted();
    std::pair<quint32, quint32> mine = {end.local, end.peer};
    std::pair<quint32, quint32> others = {end.peer, end.local};
    if (m_addresses.at(end.peer != 0 ? end.peer : end.local).family == SocketAddress::Family::Local) {
        others = mine = {0, quint32(event.asked)};
        if (event.asked == 0)
            return;
    } else if (end.local == 0 || end.peer == 0) {
        return;
    }
    const auto other = m_unpaired.constFind(others);
    if (other != m_unpaired.cend()) {
        StreamEnd& partner = m_ends.edit(*other);
        const bool fits = isAccepted ? m_listeners.since(event.on) < partner.first : partner.first > end.first;
        if (fits && partner.on.isAccepted() != isAccepted) {
            end.partner = *other;
            partner.partner = m_lastEnd;
            m_unpaired.erase(other);
            return;
        }
    }
    m_unpaired.insert(mine, m_lastEnd);
}

void StreamLinks::take(EventId id, const Event& event)
{
    m_ends.tidy();
    if (event.on.isUdp()) {
        m_datagrams.take(id, event);
        return;
    }
    switch (event.kind) {
    case EventKind::Listen:
        m_listeners.listening(event.on, m_addresses.keyOf(event.local), id);
        return;
    case EventKind::ConnectStart:
        setAddresses(newEnd(event.on, id), event);
        return;
    case EventKind::Accept: {
        StreamEnd& end = newEnd(event.accepted(), id);
        setAddresses(end, event);
        end.established = id;
        if (!event.has(Event::PeerUnknown))
            pair(end, event);
        return;
    }
    default:
        break;
    }
    const quint32 index = current(event.on);
    if (index != StreamEnd::none && concernsEnd(event.kind))
        takeEnding(m_ends.edit(index), id, event);
    else if (index == StreamEnd::none && event.kind == EventKind::Close)
        m_listeners.closed(event.on, id);
}

void StreamLinks::takeEnding(StreamEnd& end, EventId id, const Event& event)
{
    switch (event.kind) {
    case EventKind::Connect:
        setAddresses(end, event);
        end.established = id;
        pair(end, event);
        break;
    case EventKind::Send:
    case EventKind::SendPartial:
        if (event.value > 0)
            end.sent.add(id, event.streamOffset, quint64(event.value));
        break;
    case EventKind::Recv:
        if (event.value > 0)
            end.received.add(id, event.streamOffset, quint64(event.value));
        break;
    case EventKind::Eof:
        end.sawEnd = std::min(end.sawEnd, id);
        break;
    case EventKind::Shutdown:
        if (event.has(Event::SendSide))
            end.finished = std::min(end.finished, id);
        break;
    case EventKind::Close:
        end.finished = std::min(end.finished, id);
        end.closed = std::min(end.closed, id);
        break;
    case EventKind::ResetOut:
    case EventKind::ResetIn:
        end.closed = std::min(end.closed, id);
        break;
    case EventKind::Error:
        if (event.call == Call::Connect && end.established == noEvent)
            end.failed = std::min(end.failed, id);
        break;
    default:
        break;
    }
}

quint32 StreamLinks::endOf(EventId id, const Event& event) const
{
    const SocketId on = event.kind == EventKind::Accept ? event.accepted() : event.on;
    const quint32 newest = newestEnd(on);
    if (newest == StreamEnd::none || end(newest).first <= id)
        return newest;
    const auto several = m_severalOf.constFind(on);
    if (several == m_severalOf.cend())
        return StreamEnd::none;
    const auto behind = std::upper_bound(several->begin(), several->end(), id,
                                         [this](EventId at, quint32 index) { return at < end(index).first; });
    return behind == several->begin() ? StreamEnd::none : *(behind - 1);
}

StreamLinks::Flow StreamLinks::flow(quint32 index) const
{
    const StreamEnd& sender = end(index);
    Flow flow;
    flow.sent = sender.sent.total();
    flow.isReadKnown = sender.partner != StreamEnd::none;
    flow.read = flow.isReadKnown ? std::min(end(sender.partner).received.total(), flow.sent) : 0;
    flow.isReceiverGone = flow.isReadKnown && end(sender.partner).isOver();
    return flow;
}

quint64 StreamLinks::before(const OffsetTrack& track, SocketId on, bool isSent, EventId id) const
{
    if (track.isEmpty() || id == 0)
        return 0;
    if (id > track.last())
        return track.total();
    const EventId from = track.atEvent(id - 1).id;
    if (from == noEvent)
        return 0;
    quint64 offset = 0;
    m_pages.walk(from, std::min(id, from + OffsetTrack::gap), [&](EventId, const Event& event) {
        if (event.on == on && (isSent ? isSend(event.kind) : event.kind == EventKind::Recv) && event.value > 0)
            offset = event.streamOffset + quint64(event.value);
        return true;
    });
    return offset;
}

quint64 StreamLinks::sentBefore(quint32 index, EventId id) const
{
    return before(end(index).sent, end(index).on, true, id);
}

quint64 StreamLinks::receivedBefore(quint32 index, EventId id) const
{
    return before(end(index).received, end(index).on, false, id);
}

std::vector<EventLink> StreamLinks::overlaps(const OffsetTrack& track, SocketId on, bool isSent, quint64 from,
                                             quint64 to, size_t most) const
{
    std::vector<EventLink> found;
    if (from >= to || from >= track.total())
        return found;
    bool goesOn = true;
    const auto visit = [&](EventId id, const Event& event) {
        if (event.on != on || !(isSent ? isSend(event.kind) : event.kind == EventKind::Recv) || event.value <= 0)
            return true;
        const quint64 first = std::max(from, event.streamOffset);
        const quint64 last = std::min(to, event.streamOffset + quint64(event.value));
        if (first < last)
            found.push_back({id, first, last - first});
        goesOn = event.streamOffset + quint64(event.value) < to && found.size() < most;
        return goesOn;
    };
    EventId note = track.atOffset(from).id;
    while (goesOn && note != noEvent) {
        const EventId next = track.noteBehind(note).id;
        m_pages.walk(note, std::min({next, note + OffsetTrack::gap, track.last() + 1}), visit);
        note = next;
    }
    return found;
}

std::vector<EventLink> StreamLinks::sends(quint32 index, quint64 from, quint64 to, size_t most) const
{
    return overlaps(end(index).sent, end(index).on, true, from, to, most);
}

std::vector<EventLink> StreamLinks::receives(quint32 index, quint64 from, quint64 to, size_t most) const
{
    return overlaps(end(index).received, end(index).on, false, from, to, most);
}

std::vector<EventLink> StreamLinks::links(EventId id, size_t most) const
{
    const Event event = m_pages.at(id);
    if (event.on.isUdp())
        return m_datagrams.links(id, event, most);
    const quint32 index = endOf(id, event);
    if (index == StreamEnd::none || end(index).partner == StreamEnd::none)
        return {};
    const quint32 other = end(index).partner;
    if (isSend(event.kind))
        return receives(other, event.streamOffset, event.streamOffset + quint64(event.value), most);
    if (event.kind == EventKind::Recv)
        return sends(other, event.streamOffset, event.streamOffset + quint64(event.value), most);
    const EventId one = cause(end(index), id, event);
    return one == noEvent ? std::vector<EventLink>() : std::vector<EventLink>{{one, 0, 0}};
}

// What an event that moves no bytes belongs to at the other end.
EventId StreamLinks::cause(const StreamEnd& mine, EventId id, const Event& event) const
{
    const StreamEnd& other = end(mine.partner);
    switch (event.kind) {
    case EventKind::ConnectStart:
    case EventKind::Connect:
    case EventKind::Accept:
        return other.established;
    case EventKind::Eof:
        return other.finished < id ? other.finished : noEvent;
    case EventKind::Shutdown:
        return mine.finished == id ? other.sawEnd : noEvent;
    case EventKind::ResetIn:
        return other.closed < id ? other.closed : noEvent;
    case EventKind::ResetOut:
        return other.closed > id ? other.closed : noEvent;
    case EventKind::Close:
        if (other.sawEnd != noEvent && other.sawEnd > id && mine.finished == id)
            return other.sawEnd;
        return other.closed > id && other.closed != noEvent && m_pages.at(other.closed).kind == EventKind::ResetIn
                   ? other.closed
                   : noEvent;
    default:
        return noEvent;
    }
}

EventId StreamLinks::partner(EventId id) const
{
    const std::vector<EventLink> first = links(id, 1);
    return first.empty() ? noEvent : first.front().event;
}
