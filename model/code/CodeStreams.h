// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QHash>

#include <utility>
#include <vector>

// An event with its number, read once.
struct NumberedEvent
{
    EventId id = noEvent;
    Event event;
};

// The TCP and local streams of some events that have both ends among them: who accepted whom, and whose bytes a recv
// brought. Events are meant by their index in the list.
class CodeStreams final
{
public:
    static constexpr size_t none = ~size_t(0);

    // Both outlive it.
    CodeStreams(const EventStore& store, const std::vector<NumberedEvent>& events);

    // For a Connect the Accept of the other end, for an Accept the Connect, for a ConnectStart the Connect that it led
    // to; none: not in these events.
    size_t acceptOf(size_t connect) const { return m_partner.value(connect, none); }
    size_t connectOf(size_t accept) const { return m_partner.value(accept, none); }
    size_t successOf(size_t connectStart) const { return m_success.value(connectStart, none); }
    // Whether the peer of the socket of this event is among the events.
    bool hasPartner(size_t event) const;
    // Whether one recv() of that size brings the same bytes each time: the calls are made one after the other (`alone`:
    // by one program) or by two programs, of which the other may be ahead.
    bool comesWhole(size_t recv, bool alone) const;

private:
    struct Piece
    {
        quint64 first = 0;
        quint64 end = 0;
        size_t event = 0;
    };
    struct End
    {
        size_t opened = 0; // the Connect or Accept
        std::vector<Piece> sends;
        std::vector<Piece> receives;
    };

    void open(size_t index, SocketId socket);
    void pair();
    const End* partnerOf(size_t index) const;
    std::pair<QString, QString> addresses(const Event& event) const;

    const EventStore& m_store;
    const std::vector<NumberedEvent>& m_events;
    std::vector<End> m_ends;
    QHash<SocketId, size_t> m_newest; // while reading: the end of each socket
    std::vector<size_t> m_endOf;      // by event
    QHash<size_t, size_t> m_partner;  // Connect <-> Accept
    QHash<size_t, size_t> m_endOpenedBy;
    QHash<size_t, size_t> m_success;
};
