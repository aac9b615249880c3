// SPDX-License-Identifier: MIT
#include "model/export/SyntheticTcp.h"

#include <algorithm>

bool SyntheticTcp::add(const Event& event, PacketOutput& to)
{
    const Place place = m_sockets.value(event.on);
    const Place opposite{place.conversation, 1 - place.side};
    switch (event.kind) {
    case EventKind::Connect:
        begin(event.on, event, true, to);
        break;
    case EventKind::Accept:
        begin(event.accepted(), event, false, to);
        break;
    case EventKind::Send:
    case EventKind::SendPartial:
        return addData(event, false, to);
    case EventKind::Recv:
        return addData(event, true, to);
    case EventKind::Eof:
        finish(opposite, event.streamOffset, to);
        break;
    case EventKind::Shutdown:
        if (event.has(Event::SendSide))
            finish(place, 0, to);
        break;
    case EventKind::Close:
        if (event.value > 0 && !event.has(Event::ValueUnknown)) // Linux, and RFC 2525 section 2.17: unread bytes reset
            reset(place, to);
        else
            finish(place, 0, to);
        forget(event.on);
        break;
    case EventKind::ResetOut:
        reset(place, to);
        forget(event.on);
        break;
    case EventKind::ResetIn:
        reset(opposite, to);
        forget(event.on);
        break;
    default:
        break;
    }
    return true;
}

SyntheticTcp::Place SyntheticTcp::join(SocketId socket, const Event& event)
{
    if (const Place known = m_sockets.value(socket))
        return known;
    const std::optional<IpFlow> flow = IpFlow::between(m_store.address(event.local), m_store.address(event.peer));
    if (!flow)
        return {};
    const int side = m_conversations.contains(flow->reversed()) ? 1 : 0;
    std::shared_ptr<Conversation>& newest = m_conversations[side == 0 ? *flow : flow->reversed()];
    // A side that is taken: the addresses are used again.
    if (!newest || newest->ends[size_t(side)].isValid()) {
        constexpr quint32 stride = 100'000'007;
        newest = std::make_shared<Conversation>();
        newest->flow = side == 0 ? *flow : flow->reversed();
        newest->start = m_count++ * stride;
    }
    newest->ends[size_t(side)] = socket;
    return m_sockets[socket] = {newest, side};
}

void SyntheticTcp::begin(SocketId socket, const Event& event, bool isClient, PacketOutput& to)
{
    m_sockets.remove(socket); // its close was not among the events
    const Place place = join(socket, event);
    if (!place || place.conversation->isBegun)
        return;
    place.conversation->isBegun = true;
    const Place client = isClient ? place : Place{place.conversation, 1 - place.side};
    const Place server{client.conversation, 1 - client.side};
    addSegment(client, TcpHeader::Syn, 0, {}, 0, to);
    addSegment(server, TcpHeader::Syn | TcpHeader::Ack, 0, {}, 0, to);
    addSegment(client, TcpHeader::Ack, 0, {}, 0, to);
}

bool SyntheticTcp::addData(const Event& event, bool isReceived, PacketOutput& to)
{
    Place place = join(event.on, event);
    if (!place)
        return event.bytes == 0;
    if (isReceived)
        place.side = 1 - place.side;
    place.conversation->isBegun = true;
    Direction& stream = place.conversation->streams[size_t(place.side)];
    const auto size = qsizetype(event.bytes);
    const quint64 known = stream.end > event.streamOffset ? stream.end - event.streamOffset : 0;
    for (qsizetype at = qsizetype(std::min(known, quint64(size))); at < size; at += IpPacket::mostTcpBytes) {
        const qsizetype part = std::min(IpPacket::mostTcpBytes, size - at);
        const quint8 flags = at + part == size ? TcpHeader::Ack | TcpHeader::Psh : TcpHeader::Ack;
        addSegment(place, flags, event.streamOffset + quint64(at), m_store.payload(event, at, part), part, to);
    }
    stream.end = std::max(stream.end, event.streamOffset + quint64(size));
    return true;
}

void SyntheticTcp::finish(const Place& place, quint64 atLeast, PacketOutput& to)
{
    if (!place || place.conversation->isReset)
        return;
    Direction& stream = place.conversation->streams[size_t(place.side)];
    if (stream.isFinished)
        return;
    stream.end = std::max(stream.end, atLeast);
    addSegment(place, TcpHeader::Fin | TcpHeader::Ack, stream.end, {}, 0, to);
    stream.isFinished = true;
}

void SyntheticTcp::reset(const Place& place, PacketOutput& to)
{
    if (!place || place.conversation->isReset)
        return;
    const Direction& stream = place.conversation->streams[size_t(place.side)];
    addSegment(place, TcpHeader::Rst | TcpHeader::Ack, stream.end + (stream.isFinished ? 1 : 0), {}, 0, to);
    place.conversation->isReset = true;
}

// A conversation stays while the other end may still be accepted or read.
void SyntheticTcp::forget(SocketId socket)
{
    const Place place = m_sockets.take(socket);
    if (!place)
        return;
    const SocketId other = place.conversation->ends[size_t(1 - place.side)];
    const auto newest = m_conversations.constFind(place.conversation->flow);
    if (other.isValid() && !m_sockets.contains(other) && newest != m_conversations.constEnd() &&
        *newest == place.conversation)
        m_conversations.erase(newest);
}

void SyntheticTcp::addSegment(const Place& place, quint8 flags, quint64 offset, QByteArrayView bytes, qsizetype size,
                              PacketOutput& to)
{
    const Conversation& conversation = *place.conversation;
    const Direction& opposite = conversation.streams[size_t(1 - place.side)];
    const bool isSyn = (flags & TcpHeader::Syn) != 0;
    TcpHeader header;
    header.flags = flags;
    header.sequence = conversation.start + (isSyn ? 0 : 1) + quint32(offset);
    if ((flags & TcpHeader::Ack) != 0)
        header.acknowledgement = conversation.start + 1 + quint32(opposite.end) + (opposite.isFinished ? 1 : 0);
    const IpFlow flow = place.side == 0 ? conversation.flow : conversation.flow.reversed();
    to.add(IpPacket::tcp(flow, header, bytes, size));
}
