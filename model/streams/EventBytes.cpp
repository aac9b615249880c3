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
    return {pieceOf(m_store, m_id, m_event, 0, 0)};
}

BytePiece EventBytes::pieceOf(const EventStore& store, EventId id, const Event& event, quint64 offset, quint64 number)
{
    BytePiece piece;
    piece.offset = offset;
    piece.size = event.bytes;
    piece.event = id;
    piece.number = number;
    piece.isSent = eventRole(event.kind) == EventRole::Send;
    piece.isDatagram = event.call == Call::SendTo || event.call == Call::RecvFrom;
    switch (store.payloadState(event)) {
    case ColdState::Kept:
        break;
    case ColdState::Dropped:
        piece.state = BytePiece::State::Dropped;
        break;
    case ColdState::Damaged:
        piece.state = BytePiece::State::Damaged;
        break;
    case ColdState::Unreadable:
        piece.state = BytePiece::State::Unreadable;
        break;
    }
    return piece;
}

QByteArray EventBytes::readOrZeros(const EventStore& store, const Event& event, quint64 offset, qsizetype size)
{
    const qsizetype part = qMin(size, qsizetype(event.bytes - offset));
    const QByteArray bytes = store.payload(event, qsizetype(offset), part);
    return bytes.isEmpty() ? QByteArray(part, '\0') : bytes;
}
