// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"
#include "model/events/EventStore.h"
#include "model/payload/ByteSource.h"

#include <optional>
#include <vector>

// What one socket sent, received, or both in the order of its events, as one run of bytes that grows with them. An
// endpoint that is opened again begins another run.
// Kept is where each call's bytes begin, and of very many calls only of every second, fourth … one.
// Threads: one, of the store's readers.
class StreamBytes final : public ByteSource
{
public:
    enum class Direction : quint8 { Sent, Received, Both };

    // The store outlives it. `first`: no event of the socket is before. Of several runs it is that of the event
    // `within`, or the one that had begun by then.
    StreamBytes(const EventStore& store, SocketId socket, Direction direction, EventId first, EventId within);

    // Takes at most `most` more events below `end` into account; true if there are more.
    bool advance(EventId end, quint64 most = 20'000);
    SocketId socket() const { return m_socket; }
    Direction direction() const { return m_direction; }
    // Whether the event belongs to the same opening of the socket.
    bool covers(EventId id) const { return m_hasBegin && id >= m_begin && id < m_over; }

    quint64 size() const override { return m_size; }
    QByteArray read(quint64 offset, qsizetype size) const override;
    QList<BytePiece> pieces(quint64 offset, quint64 end) const override;
    // Where the bytes of an event begin; absent: it has none here.
    std::optional<quint64> offsetOf(EventId id) const;
    quint64 calls() const { return m_calls; }

    static constexpr size_t mostMarks = 1 << 18;

private:
    struct Mark
    {
        quint64 offset = 0;
        EventId event = 0;
    };

    void findBegin(quint64* most);
    void take(EventId id, const Event& event);
    bool isIn(const Event& event) const;
    void thinOut();
    size_t markBefore(quint64 offset) const;
    // Calls visit(id, event, offset, number) for the calls from the mark on until it returns false.
    template <typename Visit>
    void walk(size_t mark, const Visit& visit) const;

    const EventStore& m_store;
    const SocketId m_socket;
    const Direction m_direction;
    const EventId m_within;
    EventId m_begin;          // of the run: where the socket was opened, as far as it was looked for
    EventId m_over = noEvent; // where it was opened again
    EventId m_seen;           // events before it are in
    bool m_hasBegin = false;
    quint64 m_size = 0;
    quint64 m_calls = 0;
    quint64 m_stride = 1; // calls from one mark to the next
    std::vector<Mark> m_marks;
};
