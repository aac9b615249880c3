// SPDX-License-Identifier: MIT
#include "model/streams/EventBytes.h"

EventBytes::EventBytes(const EventStore& store, EventId id)
    : m_store(store)
    , m_id(id)
    , m_event(store.at(id))
{
}

QByteArray EventBytes::read(quint64 offset, qsizetype size) const
{
    return offset >= m_event.bytes ? QByteArray() : readOrZeros(m_store, m_event, offset, size);
}

QList<BytePiece> EventBytes::pieces(quint64 offset, quint64 end) const
{
    if (m_event.bytes == 0 || offset >= m_event.bytes || end <= offset)
        return {};
    return {{0, m_event.bytes, m_id, eventRole(m_event.kind) == EventRole::Send, stateOf(m_store, m_event)}};
}

BytePiece::State EventBytes::stateOf(const EventStore& store, const Event& event)
{
    switch (store.payloadState(event)) {
    case ColdState::Kept:
        return BytePiece::State::Kept;
    case ColdState::Dropped:
        return BytePiece::State::Dropped;
    case ColdState::Damaged:
        return BytePiece::State::Damaged;
    case ColdState::Unreadable:
        return BytePiece::State::Unreadable;
    }
    Q_UNREACHABLE();
    return BytePiece::State::Kept;
}

QByteArray EventBytes::readOrZeros(const EventStore& store, const Event& event, quint64 offset, qsizetype size)
{
    const qsizetype part = qMin(size, qsizetype(event.bytes - offset));
    const QByteArray bytes = store.payload(event, qsizetype(offset), part);
    return bytes.isEmpty() ? QByteArray(part, '\0') : bytes;
}
