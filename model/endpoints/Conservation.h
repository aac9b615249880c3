// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/Event.h"

#include <QHash>
#include <QList>

// Checks that nothing is missing between the calls of a session: the bytes of a stream follow each other without gap or
// overlap, every byte that a call moved is in its payload, and what a closing socket could not send is told.
// Threads: any one.
class Conservation final
{
public:
    void add(EventId id, const Event& event);

    struct Totals
    {
        quint64 received = 0; // bytes that calls returned
        quint64 recorded = 0; // bytes of payload that came with them
        quint64 dropped = 0;  // datagrams the system reported as dropped
        quint64 sent = 0;     // bytes that calls took
        quint64 unsent = 0;   // bytes, of datagrams: datagrams, that were queued when their socket closed
        quint64 failed = 0;   // datagrams that were refused
    };
    const Totals& totals() const { return m_totals; }
    // What does not add up, at most the first hundred.
    const QList<Message>& faults() const { return m_faults; }
    quint64 faultCount() const { return m_faultCount; }

private:
    struct Stream
    {
        quint64 sent = 0;
        quint64 received = 0;
    };
    void check(bool holds, EventId id, const Event& event, const char* text);

    QHash<SocketId, Stream> m_streams;
    Totals m_totals;
    QList<Message> m_faults;
    quint64 m_faultCount = 0;
};
