// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/recording/RecordFormat.h"

#include <QByteArray>

class RecordAppender;

// What an EventStore has and its session file has not yet, as records.
// Threads: the one that writes the file.
class RecordGatherer final
{
public:
    explicit RecordGatherer(const EventStore& store);

    EventId nextEvent() const { return m_nextEvent; }
    quint64 nextPayload() const { return m_nextPayload; }
    // Bytes from there to the given ends.
    quint64 waiting(EventId events, quint64 payload) const;

    // The first event whose payload is not in the file yet; `events` if there is none before.
    EventId firstWithoutPayload(EventId events) const;

    // Adds everything before these ends: what events refer to comes before them.
    void gather(RecordAppender& appender, EventId events, quint64 payload);
    void gatherPayload(RecordAppender& appender, quint64 end);
    // A gathered record, or everything before these ends, is in the file now.
    void noteWritten(const RecordHeader& header);
    void noteWritten(EventId events, quint64 payload);

private:
    const EventStore& m_store;
    EventId m_nextEvent = 0;
    quint64 m_nextPayload = 0;
    quint32 m_nextAddress = 1;
    quint32 m_nextText = 1;
    QByteArray m_eventBytes; // scratch
};
