// SPDX-License-Identifier: MIT
#include "model/recording/RecordGatherer.h"

#include "model/recording/RecordAppender.h"

#include <algorithm>

static constexpr quint64 eventsPerRecord = RecordHeader::largestBody / sizeof(Event);

RecordGatherer::RecordGatherer(const EventStore& store)
    : m_store(store)
{
}

quint64 RecordGatherer::waiting(EventId events, quint64 payload) const
{
    return (payload - m_nextPayload) + (events - m_nextEvent) * sizeof(Event);
}

EventId RecordGatherer::firstWithoutPayload(EventId events) const
{
    for (EventId id = m_nextEvent; id < events; ++id) {
        const Event event = m_store.at(id);
        if (event.bytes != 0 && event.payloadAt + event.bytes > m_nextPayload)
            return id;
    }
    return events;
}

void RecordGatherer::gather(RecordAppender& appender, EventId events, quint64 payload)
{
    QList<SocketAddress> addresses;
    for (quint32 id = m_nextAddress; id <= m_store.addressCount(); ++id)
        addresses.append(m_store.address(id));
    QList<QString> texts;
    for (quint32 id = m_nextText; id <= m_store.textCount(); ++id)
        texts.append(m_store.text(id));
    if (!addresses.isEmpty())
        appender.add(RecordKind::Addresses, m_nextAddress, quint32(addresses.size()), addressesBody(addresses));
    if (!texts.isEmpty())
        appender.add(RecordKind::Texts, m_nextText, quint32(texts.size()), textsBody(texts));
    gatherPayload(appender, payload);
    for (EventId first = m_nextEvent; first < events;) {
        const EventRange range{first, std::min(events, first + eventsPerRecord)};
        m_eventBytes.resize(qsizetype(range.count() * sizeof(Event)));
        m_store.read(range, reinterpret_cast<Event*>(m_eventBytes.data()));
        appender.add(RecordKind::Events, first, quint32(range.count()), m_eventBytes);
        first = range.end;
    }
}

void RecordGatherer::gatherPayload(RecordAppender& appender, quint64 end)
{
    for (quint64 at = m_nextPayload; at < end;) {
        const ChunkArena::Run run = m_store.payloadAt(at);
        const qsizetype size = qsizetype(std::min(quint64(run.size), end - at));
        appender.add(RecordKind::Payload, at, 0, QByteArrayView(run.data, size));
        at += quint64(size);
    }
}

void RecordGatherer::noteWritten(const RecordHeader& header)
{
    if (header.kind == RecordKind::Addresses)
        m_nextAddress = quint32(header.position) + header.count;
    else if (header.kind == RecordKind::Texts)
        m_nextText = quint32(header.position) + header.count;
}

void RecordGatherer::noteWritten(EventId events, quint64 payload)
{
    m_nextEvent = events;
    m_nextPayload = payload;
}
