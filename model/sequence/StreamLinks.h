// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/AddressKeys.h"
#include "model/sequence/DatagramLinks.h"
#include "model/sequence/EventLink.h"
#include "model/sequence/EventPages.h"
#include "model/sequence/ListenerTable.h"
#include "model/sequence/NumberTable.h"
#include "model/sequence/PackedList.h"
#include "model/sequence/StreamEnd.h"

#include <QHash>

#include <vector>

// Which events belong together: a send and the recvs that delivered its bytes (by stream offset), a datagram sent and
// received, connect and accept, the end of a stream and what caused it. Works where both ends are in this app; keeps a
// note every 64 events and nothing per row, and of a connection that is over some 45 bytes an end.
// Threads: the front end's.
class StreamLinks final
{
public:
    explicit StreamLinks(const EventStore& store);

    // The next event of the session; none may be left out.
    void take(EventId id, const Event& event);
    // What take() does, for a range of the store.
    void append(EventRange range);

    // The events that `id` is linked with, in order, at most `most`. Empty: none that this app saw (yet).
    std::vector<EventLink> links(EventId id, size_t most = 64) const;
    // The first of them, or noEvent.
    EventId partner(EventId id) const;

    // Bytes of one direction. What is sent and not read is in the kernels of both sides or on the way, until the
    // receiver is closed.
    struct Flow
    {
        quint64 sent = 0;
        quint64 read = 0; // 0 if the receiver is not in this app
        bool isReadKnown = false;
        bool isReceiverGone = false;
        quint64 inKernels() const { return isReadKnown && !isReceiverGone ? sent - read : 0; }
        quint64 neverRead() const { return isReadKnown && isReceiverGone ? sent - read : 0; }
    };
    Flow flow(quint32 end) const; // sent by this end, as far as taken

    // The end that the event happened on, or the accepted one of an Accept; StreamEnd::none: no stream.
    quint32 endOf(EventId id, const Event& event) const;
    // Valid until the next take(), and while fewer than a hundred others are asked for.
    const StreamEnd& end(quint32 index) const { return m_ends.at(index); }
    // The newest end of the socket; StreamEnd::none: it never connected.
    quint32 newestEnd(SocketId on) const;
    // Bytes that this end had sent (received) before the event.
    quint64 sentBefore(quint32 end, EventId id) const;
    quint64 receivedBefore(quint32 end, EventId id) const;
    // The sends of `end` with the bytes [from, to), at most `most`.
    std::vector<EventLink> sends(quint32 end, quint64 from, quint64 to, size_t most) const;
    std::vector<EventLink> receives(quint32 end, quint64 from, quint64 to, size_t most) const;

    const DatagramLinks& datagrams() const { return m_datagrams; }
    void setNow(qint64 ns) { m_datagrams.setNow(ns); }
    const ListenerTable& listeners() const { return m_listeners; }
    const AddressKeys& addresses() const { return m_addresses; }
    quint32 addressKey(quint32 addressId) const { return m_addresses.keyOf(addressId); }
    EventPages& pages() const { return m_pages; }

private:
    StreamEnd& newEnd(SocketId on, EventId id);
    quint32 current(SocketId on);
    void setAddresses(StreamEnd& end, const Event& event);
    void pair(StreamEnd& end, const Event& event);
    void takeEnding(StreamEnd& end, EventId id, const Event& event);
    quint64 before(const OffsetTrack& track, SocketId on, bool isSent, EventId id) const;
    std::vector<EventLink> overlaps(const OffsetTrack& track, SocketId on, bool isSent, quint64 from, quint64 to,
                                    size_t most) const;
    EventId cause(const StreamEnd& end, EventId id, const Event& event) const;

    const EventStore& m_store;
    mutable AddressKeys m_addresses;
    mutable EventPages m_pages;
    ListenerTable m_listeners;
    DatagramLinks m_datagrams;
    static constexpr size_t mostRecent = 2048;

    PackedList<StreamEnd> m_ends{mostRecent};
    NumberTable m_newestEnd;                           // by socket
    QHash<SocketId, std::vector<quint32>> m_severalOf; // by rising id: of sockets that connected more than once
    // Ends that wait for their partner, by (their local address, their peer), or (0, the number of the client) of
    // unnamed AF_UNIX sockets.
    QHash<std::pair<quint32, quint32>, quint32> m_unpaired;
    SocketId m_lastOn; // mostly the next event is on the same socket
    quint32 m_lastEnd = StreamEnd::none;
};
