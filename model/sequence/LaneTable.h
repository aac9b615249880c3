// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/Lane.h"
#include "model/sequence/StreamLinks.h"

#include <QHash>

#include <vector>

// The lifelines of the diagram: clients and their like left, UDP and relays by first use in the middle, servers with
// the connections they accepted right, peers outside at the far side. Keeps what changes the look of a lifeline, so
// that any row can be drawn without the rows before it. Threads: the front end's.
class LaneTable final
{
public:
    explicit LaneTable(const StreamLinks& links);

    // The next event of the session, which the links have taken already.
    void take(EventId id, const Event& event);

    int count() const { return int(m_lanes.size()); } // with those that are gone
    int present() const { return m_present; }         // without
    const Lane& lane(int index) const { return m_lanes[size_t(index)]; }
    int laneOf(SocketId on) const; // -1: none
    // Where the dot of the event is: of an accept, on the new connection. -1: on no lifeline.
    int dotLane(const Event& event) const;
    // Who is at the other side of a stream: the partner's lane, that of a listening socket that has not accepted it
    // yet, or a peer outside. -1: nobody known.
    int peerOf(quint32 end) const;
    int peerAt(quint32 address) const; // a peer outside; -1: none
    // What the lifeline looks like behind the event.
    LifelineState stateAfter(int lane, EventId id) const;
    struct Change
    {
        EventId id = 0;
        LifelineState state = LifelineState::Absent;
    };
    // Where that changes, at the events of the range.
    std::vector<Change> changes(int lane, EventRange range) const;

    // The lanes sorted from left to right.
    void sort(std::vector<int>& lanes) const;
    // Puts a lane between two others; -1: at the end of that side.
    void move(int lane, int leftNeighbour, int rightNeighbour);

private:
    int add(Lane lane);
    int addSocket(SocketId on, EventId id);
    int addPeer(quint64 key, quint32 address, EventId id, bool isLeft);
    quint64 peerKey(quint32 end) const;
    void change(int lane, EventId id, LifelineState state);
    LifelineState newest(int lane) const;
    void finishDirection(int lane, EventId id);
    void takeAccept(EventId id, const Event& event);
    void takeConnect(EventId id, const Event& event);
    void takeDatagram(EventId id, const Event& event);

    const StreamLinks& m_links;
    std::vector<Lane> m_lanes;
    int m_present = 0;
    QHash<SocketId, int> m_laneOf;
    QHash<quint64, int> m_peers; // by address, or by end where the peer has no name
};
