// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/Arrow.h"
#include "model/sequence/LaneTable.h"

#include <vector>

// Which arrows an event stands for: what was observed, what only this side saw, and what TCP must have done for the
// call to return what it did (RFC 9293 sections 3.5 and 3.6). Nothing else is ever made up: no sequence numbers, no
// windows, no retransmissions, no segments.
class ArrowRules final
{
public:
    ArrowRules(const StreamLinks& links, const LaneTable& lanes);

    // Those that leave from the event's row, or arrive there from nowhere else.
    std::vector<Arrow> from(EventId id) const;
    // Those that arrive there from an earlier row.
    std::vector<Arrow> into(EventId id) const;

    // Whether a received piece has the mark of its acknowledgement; not at first.
    void setShowsAcks(bool shows) { m_showsAcks = shows; }

    static constexpr size_t mostParts = 32; // of one send or recv; the rest is one part

private:
    std::vector<Arrow> connecting(EventId id, const Event& event) const;
    std::vector<Arrow> accepting(EventId id, const Event& event) const;
    std::vector<Arrow> failing(EventId id, const Event& event) const;
    std::vector<Arrow> sending(EventId id, const Event& event) const;
    std::vector<Arrow> receiving(EventId id, const Event& event) const;
    std::vector<Arrow> sendingDatagram(EventId id, const Event& event) const;
    std::vector<Arrow> receivingDatagram(EventId id, const Event& event) const;
    std::vector<Arrow> ending(EventId id, const Event& event) const;
    // The FIN or RST that a shutdown or close stands for; nothing if neither was sent.
    std::vector<Arrow> finish(EventId id, const Event& event) const;
    Arrow part(const EventLink& send, const EventLink& recv, quint32 sender) const;
    Arrow datagram(EventId sent, EventId received) const;

    const StreamLinks& m_links;
    const LaneTable& m_lanes;
    bool m_showsAcks = false;
};
