// SPDX-License-Identifier: MIT
#include "model/code/CodeStreams.h"

#include <QQueue>

#include <algorithm>

static constexpr quint64 surelyOneSegment = 16 << 10; // loopback's are four times as long

CodeStreams::CodeStreams(const EventStore& store, const std::vector<NumberedEvent>& events)
    : m_store(store)
    , m_events(events)
    , m_endOf(events.size(), none)
{
    QHash<SocketId, size_t> starts;
    for (size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i].event;
        if (event.kind == EventKind::ConnectStart)
            starts.insert(event.on, i);
        if (event.kind == EventKind::Connect && !event.on.isUdp()) {
            m_success.insert(starts.value(event.on, i), i);
            open(i, event.on);
        }
        if (event.kind == EventKind::Accept)
            open(i, event.accepted());
        const size_t end = m_newest.value(event.on, none);
        if (event.kind == EventKind::Accept || end == none)
            continue;
        m_endOf[i] = end;
        const Piece piece{event.streamOffset, event.streamOffset + event.bytes, i};
        if (event.kind == EventKind::Send || event.kind == EventKind::SendPartial)
            m_ends[end].sends.push_back(piece);
        else if (event.kind == EventKind::Recv)
            m_ends[end].receives.push_back(piece);
    }
    pair();
}

void CodeStreams::open(size_t index, SocketId socket)
{
    m_newest.insert(socket, m_ends.size());
    m_endOpenedBy.insert(index, m_ends.size());
    m_ends.push_back({index, {}, {}});
}

std::pair<QString, QString> CodeStreams::addresses(const Event& event) const
{
    return {m_store.address(event.local).display(), m_store.address(event.peer).display()};
}

// By addresses; an unnamed local socket has none, and there the first to connect is the first to be accepted.
void CodeStreams::pair()
{
    QHash<std::pair<QString, QString>, QQueue<size_t>> connects;
    for (const End& end : m_ends) {
        if (m_events[end.opened].event.kind == EventKind::Connect)
            connects[addresses(m_events[end.opened].event)].enqueue(end.opened);
    }
    for (const End& end : m_ends) {
        if (m_events[end.opened].event.kind != EventKind::Accept)
            continue;
        const auto [local, peer] = addresses(m_events[end.opened].event);
        const auto found = connects.find({peer, local});
        if (found == connects.end() || found->isEmpty())
            continue;
        const size_t connect = found->dequeue();
        m_partner.insert(end.opened, connect);
        m_partner.insert(connect, end.opened);
    }
}

const CodeStreams::End* CodeStreams::partnerOf(size_t index) const
{
    const size_t end = m_endOf[index];
    const size_t opened = end == none ? none : m_partner.value(m_ends[end].opened, none);
    return opened == none ? nullptr : &m_ends[m_endOpenedBy.value(opened)];
}

bool CodeStreams::hasPartner(size_t event) const
{
    return partnerOf(event) != nullptr;
}

bool CodeStreams::comesWhole(size_t recv, bool alone) const
{
    const Event& event = m_events[recv].event;
    const End* const sender = partnerOf(recv);
    if (!sender)
        return true;
    const quint64 first = event.streamOffset;
    const quint64 end = first + event.bytes;
    const auto from = std::partition_point(sender->sends.cbegin(), sender->sends.cend(),
                                           [first](const Piece& piece) { return piece.end <= first; });
    if (event.bytes == 0)
        return true;
    if (event.bytes > surelyOneSegment || from == sender->sends.cend() || from->first > first || from->end < end)
        return false;
    const bool isFull = qint64(event.bytes) == event.asked;
    const auto next =
        std::find_if(from + 1, sender->sends.cend(), [](const Piece& piece) { return piece.end > piece.first; });
    if (isFull || (from->end == end && next == sender->sends.cend()))
        return true;
    if (from->end != end)
        return false;
    if (alone)
        return next->event > recv;
    // The sender goes on only when it has heard what was said after this.
    const End& receiver = m_ends[m_endOf[recv]];
    const auto answer = std::find_if(receiver.sends.cbegin(), receiver.sends.cend(), [recv](const Piece& piece) {
        return piece.event > recv && piece.end > piece.first;
    });
    return answer != receiver.sends.cend() &&
           std::any_of(sender->receives.cbegin(), sender->receives.cend(),
                       [&](const Piece& heard) { return heard.event < next->event && heard.end > answer->first; });
}
