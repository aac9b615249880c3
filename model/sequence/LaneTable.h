// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/Lane.h"
#include "model/sequence/NumberTable.h"
#include "model/sequence/PackedList.h"
#include "model/sequence/StreamLinks.h"

#include <vector>

// The lifelines of the diagram: clients and their like left, UDP and relays by first use in the middle, servers with
// the connections they accepted right, peers outside at the far side. Keeps what changes the look of a lifeline, so
// that any row can be drawn without the rows before it; of a lifeline that has ended some 40 bytes.
// Threads: the front end's.
class LaneTable final
{
public:
    explicit LaneTable(const StreamLinks& links);

    // The next event of the session, which the links have taken already.
    void take(EventId id, const Event& event);

    int count() const { return int(m_lanes.count()); } // with those that are gone
    int present() const { return m_present; }          // without
    int connections() const { return m_connections; }  // of them, lifelines that forked from a server's
    // Valid until the next take(), and while fewer than a hundred others are asked for.
    const Lane& lane(int index) const { return m_lanes.at(quint32(index)); }
    int laneOf(SocketId on) const; // -1: none
    // Where the dot of the event is: of an accept, on the new connection. -1: on no lifeline.
    int dotLane(const Event& event) const;
    // Who is at the other side of a stream: the partner's lane, that of a listening socket that has not accepted it
    // yet, or a peer outside. -1: nobody known.
    int peerOf(quint32 end) const;
    int peerAt(quint32 address) const; // a peer outside; -1: none
    // Peers outside are numbered from 1 on, without gaps.
    int peerNumber(int lane) const;
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
    void addPeer(quint64 key, quint32 address, EventId id, bool isLeft);
    quint64 peerKey(quint32 end) const;
    void setGone(quint32 peer, bool isGone);
    void change(int lane, EventId id, LifelineState state);
    void finishDirection(int lane, EventId id);
    void takeAccept(EventId id, const Event& event);
    void takeConnect(EventId id, const Event& event);
    void takeDatagram(EventId id, const Event& event);

    const StreamLinks& m_links;
    static constexpr size_t mostRecent = 8192; // a minute of TIME-WAIT at a hundred connections a second

    PackedList<Lane> m_lanes{mostRecent};
    int m_present = 0;
    int m_connections = 0;
    NumberTable m_laneOf;
    NumberTable m_peers;          // by address, or by end where the peer has no name
    std::vector<int> m_peerLanes; // those that are not gone, by rising index
};
