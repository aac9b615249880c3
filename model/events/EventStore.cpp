// SPDX-License-Identifier: MIT
#include "model/events/EventStore.h"

#include <algorithm>

EventStore::EventStore(quint64 residentBytes)
    : m_records(residentBytes)
    , m_payloads(residentBytes)
{
}

EventStore::~EventStore() = default;

quint32 EventStore::addressId(const SocketAddress& address)
{
    return m_addresses.idOf(address);
}

quint32 EventStore::textId(const QString& text)
{
    return m_texts.idOf(text);
}

char* EventStore::reservePayload(qsizetype size)
{
    m_reserved = m_payloads.reserve(size);
    return m_reserved;
}

EventId EventStore::append(Event event, QByteArrayView payload, Moment at)
{
    if (!payload.isEmpty()) {
        const bool isReserved = payload.data() == m_reserved;
        event.payloadAt =
            isReserved ? m_payloads.commit(payload.size()) : m_payloads.append(payload.data(), payload.size());
    }
    m_reserved = nullptr;
    event.bytes = quint32(payload.size());
    event.timeNs = at.monotonicNs - m_start.monotonicNs;
    event.wallNs = at.wallNs;
    m_records.append(reinterpret_cast<const char*>(&event), sizeof event);

    // The bytes and the record are in place before the new end can be seen; the bell comes last. Both exchanges (here
    // and in answerBell) are acq_rel: a reader that answers the bell after this append sees the new end, one that
    // answered before is rung again. A plain store in answerBell could move behind the read of the end and lose the
    // last wake-up.
    const EventId id = m_end.load(std::memory_order_relaxed);
    m_end.store(id + 1, std::memory_order_release);
    ring();
    return id;
}

void EventStore::ring()
{
    if (m_rung.exchange(true, std::memory_order_acq_rel))
        return;
    if (m_bell)
        m_bell();
    if (m_keeperBell)
        m_keeperBell();
}

void EventStore::restoreUpTo(EventId end)
{
    m_end.store(end, std::memory_order_release);
    ring();
}

void EventStore::setKeeper(const ColdBytes* events, const ColdBytes* payloads, const std::function<void()>& onChunkFull)
{
    m_records.setKeeper(events, onChunkFull);
    m_payloads.setKeeper(payloads, onChunkFull);
}

void EventStore::letGo(EventId beforeEvent, quint64 beforePayload)
{
    m_records.letGo(beforeEvent * sizeof(Event));
    m_payloads.letGo(beforePayload);
}

bool EventStore::isBehind() const
{
    switch (keeping()) {
    case Keeping::Normal:
        return m_records.isBehind() || m_payloads.isBehind();
    case Keeping::Held:
        return true;
    case Keeping::Unrecorded:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

EventId EventStore::end() const
{
    return m_end.load(std::memory_order_acquire);
}

Event EventStore::at(EventId id) const
{
    Event event;
    read({id, id + 1}, &event);
    return event;
}

void EventStore::read(EventRange range, Event* to) const
{
    const auto bytes = qsizetype(range.count() * sizeof(Event));
    if (m_records.read(range.first * sizeof(Event), reinterpret_cast<char*>(to), bytes) == ColdState::Kept)
        return;
    if (range.count() > 1) { // the others may be whole
        const EventId middle = range.first + range.count() / 2;
        read({range.first, middle}, to);
        read({middle, range.end}, to + (middle - range.first));
        return;
    }
    *to = Event();
    to->kind = EventKind::Error;
    to->error = ErrorId::Damaged;
}

ColdState EventStore::payloadState(const Event& event) const
{
    for (const quint32 offset : {quint32(0), event.bytes - 1}) {
        char byte = 0;
        if (event.bytes == 0)
            break;
        if (const ColdState state = m_payloads.read(event.payloadAt + offset, &byte, 1); state != ColdState::Kept)
            return state;
    }
    return ColdState::Kept;
}

QByteArray EventStore::payload(const Event& event) const
{
    return payload(event, 0, qsizetype(event.bytes));
}

QByteArray EventStore::payload(const Event& event, qsizetype offset, qsizetype size) const
{
    const qsizetype part = std::min(size, qsizetype(event.bytes) - offset);
    if (part <= 0)
        return {};
    QByteArray bytes(part, Qt::Uninitialized);
    if (m_payloads.read(event.payloadAt + quint64(offset), bytes.data(), part) != ColdState::Kept)
        return {};
    return bytes;
}

SocketAddress EventStore::address(quint32 id) const
{
    return m_addresses.at(id);
}

QString EventStore::text(quint32 id) const
{
    return m_texts.at(id);
}

void EventStore::setBell(std::function<void()> bell)
{
    m_bell = std::move(bell);
}

void EventStore::setKeeperBell(std::function<void()> bell)
{
    m_keeperBell = std::move(bell);
}

void EventStore::answerBell()
{
    m_rung.exchange(false, std::memory_order_acq_rel);
}
