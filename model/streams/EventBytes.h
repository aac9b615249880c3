// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/payload/ByteSource.h"

// The payload of one event.
class EventBytes final : public ByteSource
{
public:
    // The store outlives it.
    EventBytes(const EventStore& store, EventId id);

    quint64 size() const override { return m_event.bytes; }
    QByteArray read(quint64 offset, qsizetype size) const override;
    QList<BytePiece> pieces(quint64 offset, quint64 end) const override;

    // The payload of an event as the piece of a run that begins at `offset` in it.
    static BytePiece pieceOf(const EventStore& store, EventId id, const Event& event, quint64 offset, quint64 number);
    // Part of a payload, zeros where it cannot be had.
    static QByteArray readOrZeros(const EventStore& store, const Event& event, quint64 offset, qsizetype size);

private:
    const EventStore& m_store;
    const EventId m_id;
    const Event m_event;
};
