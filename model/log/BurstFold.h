// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"
#include "model/log/LogFilter.h"

#include <QHash>

#include <deque>
#include <map>
#include <vector>

// A run of events of one kind on one socket that came too fast to read: shown as one row, that of its first event.
struct Burst
{
    EventId first = 0;
    EventId last = 0;
    SocketId on;
    EventKind kind = EventKind::Note;
    quint64 count = 0;
    quint64 bytes = 0;
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    bool isExpanded = false;
};

// "1,248 × recv, 1.2 MB, 0.8 s"
Message burstText(const Burst& burst);

// Finds the bursts in a log: more than `rate` events within a second on one socket. Errors are never part of one.
// Threads: any one.
class BurstFold final
{
public:
    static constexpr size_t rate = 200;             // events
    static constexpr qint64 second = 1'000'000'000; // ns
    static constexpr quint64 longest = 50'000;      // events of a burst, so that looking into one costs little

    // The next event of the log. True: it is part of a burst that another event shows, and collapsed. Events that
    // turn out to be part of one only now are added to `hidden`.
    bool take(EventId id, const Event& event, std::vector<EventId>& hidden);
    // Changed by the last take() calls; emptied by this.
    std::vector<EventId> takeGrown();

    // The burst that this event shows, or nullptr.
    const Burst* at(EventId first) const;
    // The burst that the event is part of, or nullptr.
    const Burst* around(EventId id, const Event& event) const;
    void setExpanded(EventId first, bool isExpanded);
    bool isEmpty() const { return m_bursts.empty(); }
    // Whether the event belongs to the burst; it is one that was taken.
    static bool has(const Burst& burst, EventId id, const Event& event);
    // The events of the burst that the filter lets through, in order.
    static QList<EventId> membersOf(const Burst& burst, const EventStore& store, const LogFilter& filter);

private:
    struct Recent
    {
        EventId id = 0;
        qint64 ns = 0;
        quint32 bytes = 0;
        EventKind kind = EventKind::Note;
    };
    struct Socket
    {
        std::deque<Recent> recent;           // of the last second, while there is no burst
        std::map<EventKind, EventId> bursts; // open ones, by their first events
        qint64 windowNs = 0;
        size_t inWindow = 0;
    };
    bool add(Socket& socket, SocketId on, const Recent& event);
    void begin(Socket& socket, SocketId on, std::vector<EventId>& hidden);

    QHash<SocketId, Socket> m_sockets;
    std::map<EventId, Burst> m_bursts; // by their first events
    std::vector<EventId> m_grown;
};
