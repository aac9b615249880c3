// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/AddressKeys.h"
#include "model/sequence/EventLink.h"
#include "model/sequence/EventPages.h"
#include "model/sequence/OffsetTrack.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <map>
#include <vector>

// Which datagram received is which one sent, where both sockets are in this app: the oldest one of the same content
// that was sent from where the receiver says it came, to where the receiver is bound. Kept as runs: a million datagrams
// that came in order are one.
// Threads: the front end's.
class DatagramLinks final
{
public:
    DatagramLinks(const EventStore& store, AddressKeys& addresses, EventPages& pages);

    void take(EventId id, const Event& event);
    std::vector<EventLink> links(EventId id, const Event& event, size_t most) const;

    enum class Fate : quint8 {
        Elsewhere, // no socket of this app is where it was sent
        Received,
        NotYet,
        Lost,    // the receiver was closed, or too long ago
        Dropped, // the system reported as many drops as are missing at the receiver
    };
    struct Outcome
    {
        Fate fate = Fate::Elsewhere;
        SocketId receiver;        // the first of them; invalid: Elsewhere
        EventId report = noEvent; // Dropped: the event that said so
    };
    // What became of a SendTo, as far as taken.
    Outcome outcome(EventId id, const Event& event) const;
    // The socket of this app that a received datagram came from by its address; invalid: none.
    SocketId senderOf(EventId id, const Event& event) const;

    // Whether the other side of a datagram is, by its address, a socket of this app.
    bool isBetweenUs(EventId id, const Event& event) const;

    quint32 localOf(SocketId on, EventId id) const; // AddressKeys; 0: not bound

    // The session has come to this time (of its events), if that is later than the newest event: patience has an end
    // also where nothing more happens.
    void setNow(qint64 ns) { m_nowNs = std::max(m_nowNs, ns); }

    static constexpr qint64 patienceNs = 5'000'000'000;

private:
    struct Report // of drops, by the system
    {
        EventId id = 0;
        qint64 dropped = 0;
        qint64 missing = 0; // sent by this app since the report before, and not received
    };
    struct Socket // from bind() to close()
    {
        SocketId on;
        quint32 local = 0; // AddressKeys
        EventId first = 0;
        EventId closed = noEvent;
        std::vector<Report> reports;
        qint64 missing = 0;        // since the newest of them
        bool hasStrangers = false; // others than this app's sockets send to it, too
    };
    struct Stream // what one socket sent to one address, or received from one
    {
        quint32 socket = 0;
        quint32 address = 0;
        bool isSent = false;
        quint64 count = 0;
        OffsetTrack track; // by number
        std::vector<quint32> flows;
        quint32 looked = 0; // sockets (of sends) or flows (of receives) before it were asked
    };
    struct Run
    {
        quint64 sent = 0;     // number in the stream of sends
        quint64 received = 0; // number in the stream of receives
        quint64 count = 0;
    };
    struct Waiting
    {
        EventId id = 0;
        quint64 number = 0;
        quint64 content = 0; // hash
        qint64 timeNs = 0;
    };
    struct Flow // from one stream of sends to one socket
    {
        quint32 sends = 0;
        quint32 receiver = 0;
        std::deque<Waiting> waiting;
        std::map<quint32, std::vector<Run>> runs; // by stream of receives, by rising Run::sent
    };

    void bound(EventId id, const Event& event);
    void sent(EventId id, const Event& event);
    void received(EventId id, const Event& event);
    bool match(Flow& flow, quint32 receives, const Event& event, quint64 content);
    bool isBeginning(const Waiting& sent, const Event& cut) const;
    quint64 contentOf(const Event& event) const;
    quint32 socketAt(SocketId on, EventId id) const;
    quint32 streamOf(quint32 socket, quint32 address, bool isSent);
    const Stream* streamOf(EventId id, const Event& event) const;
    quint64 numberOf(const Stream& stream, EventId id) const;
    EventId eventOf(const Stream& stream, quint64 number) const;
    bool belongs(const Stream& stream, const Event& event) const;
    static void noteArrival(Socket& receiver, EventId sent);
    static bool hasComeBehind(const Flow& flow, quint64 number);
    static EventId reportOf(const Socket& receiver, EventId sent, bool isPassed);

    static constexpr quint32 none = ~quint32(0);
    static constexpr size_t mostWaiting = 65536; // more than a receive buffer holds
    static constexpr qsizetype mostAsked = 8192;

    const EventStore& m_store;
    AddressKeys& m_addresses;
    EventPages& m_pages;
    std::vector<Socket> m_sockets;
    QHash<SocketId, std::vector<quint32>> m_socketsOf; // by rising id
    std::deque<Stream> m_streams;
    QHash<std::pair<quint64, bool>, quint32> m_streamOf; // (socket, address), isSent
    std::deque<Flow> m_flows;
    qint64 m_nowNs = 0; // of the newest event
};
