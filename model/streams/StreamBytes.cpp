// SPDX-License-Identifier: MIT
#include "model/streams/StreamBytes.h"

#include "model/streams/EventBytes.h"

#include <algorithm>

namespace {

constexpr quint64 batch = 1024; // events read at once

} // namespace

StreamBytes::StreamBytes(const EventStore& store, SocketId socket, Direction direction, EventId first, EventId within)
    : m_store(store)
    , m_socket(socket)
    , m_direction(direction)
    , m_within(within)
    , m_begin(first)
    , m_seen(first)
{
}

bool StreamBytes::isIn(const Event& event) const
{
    if (event.on != m_socket || event.bytes == 0 || !carriesPayload(event.kind))
        return false;
    const bool isSent = eventRole(event.kind) == EventRole::Send;
    return m_direction == Direction::Both || isSent == (m_direction == Direction::Sent);
}

// Looks for the last opening of the socket up to the event that the run shall have.
void StreamBytes::findBegin(quint64* most)
{
    const EventId end = std::max(m_seen, m_within + 1);
    std::vector<Event> events(batch);
    while (m_seen<end&& * most> 0) {
        const EventRange part{m_seen, m_seen + std::min({batch, end - m_seen, *most})};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            if (event.on == m_socket && event.kind == EventKind::Socket)
                m_begin = id;
        }
        m_seen = part.end;
        *most -= part.count();
    }
    m_hasBegin = m_seen == end;
    if (m_hasBegin)
        m_seen = m_begin;
}

bool StreamBytes::advance(EventId end, quint64 most)
{
    if (!m_hasBegin)
        findBegin(&most);
    if (!m_hasBegin)
        return true;
    std::vector<Event> events(batch);
    const EventId last = std::min(end, m_over);
    while (m_seen < std::min(end, m_over) && most > 0) {
        const EventRange part{m_seen, m_seen + std::min({batch, last - m_seen, most})};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end && id < m_over; ++id)
            take(id, events[size_t(id - part.first)]);
        m_seen = part.end;
        most -= part.count();
    }
    return m_seen < std::min(end, m_over);
}

void StreamBytes::take(EventId id, const Event& event)
{
    if (event.on == m_socket && event.kind == EventKind::Socket && id > m_within)
        m_over = id;
    if (!isIn(event))
        return;
    if (m_calls % m_stride == 0 && m_marks.size() == mostMarks)
        thinOut();
    if (m_calls % m_stride == 0)
        m_marks.push_back({m_size, id});
    ++m_calls;
    m_size += event.bytes;
}

void StreamBytes::thinOut()
{
    for (size_t i = 0; 2 * i < m_marks.size(); ++i)
        m_marks[i] = m_marks[2 * i];
    m_marks.resize((m_marks.size() + 1) / 2);
    m_stride *= 2;
}

template <typename Visit>
void StreamBytes::walk(size_t mark, const Visit& visit) const
{
    bool goesOn = true;
    if (m_stride == 1) { // each call is marked: those of other sockets need not be looked at
        for (; goesOn && mark < m_marks.size(); ++mark)
            goesOn = visit(m_marks[mark].event, m_store.at(m_marks[mark].event), m_marks[mark].offset, quint64(mark));
        return;
    }
    std::vector<Event> events(batch);
    quint64 offset = m_marks[mark].offset;
    quint64 number = mark * m_stride;
    const EventId end = std::min(m_seen, m_over);
    for (EventId first = m_marks[mark].event; goesOn && first < end; first += batch) {
        const EventRange part{first, std::min(end, first + batch)};
        m_store.read(part, events.data());
        for (EventId id = part.first; goesOn && id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            if (!isIn(event))
                continue;
            goesOn = visit(id, event, offset, number++);
            offset += event.bytes;
        }
    }
}

// The last mark at or before the offset, of which there is one if there are bytes.
size_t StreamBytes::markBefore(quint64 offset) const
{
    const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                                         [](quint64 value, const Mark& mark) { return value < mark.offset; });
    return size_t(behind - m_marks.begin() - 1);
}

QByteArray StreamBytes::read(quint64 offset, qsizetype size) const
{
    if (offset >= m_size || size <= 0)
        return {};
    const quint64 end = offset + std::min(quint64(size), m_size - offset);
    QByteArray bytes;
    bytes.reserve(qsizetype(end - offset));
    walk(markBefore(offset), [&](EventId, const Event& event, quint64 begin, quint64) {
        if (begin >= end)
            return false;
        const quint64 from = std::max(offset, begin);
        if (from < begin + event.bytes)
            bytes += EventBytes::readOrZeros(m_store, event, from - begin, qsizetype(end - from));
        return true;
    });
    return bytes;
}

QList<BytePiece> StreamBytes::pieces(quint64 offset, quint64 end) const
{
    QList<BytePiece> pieces;
    if (offset >= m_size)
        return pieces;
    walk(markBefore(offset), [&](EventId id, const Event& event, quint64 begin, quint64 number) {
        if (begin >= end)
            return false;
        if (begin + event.bytes > offset)
            pieces += EventBytes::pieceOf(m_store, id, event, begin, number);
        return true;
    });
    return pieces;
}

std::optional<quint64> StreamBytes::offsetOf(EventId id) const
{
    std::optional<quint64> found;
    const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), id,
                                         [](EventId value, const Mark& mark) { return value < mark.event; });
    if (behind == m_marks.begin())
        return found;
    walk(size_t(behind - m_marks.begin() - 1), [&](EventId at, const Event&, quint64 begin, quint64) {
        if (at == id)
            found = begin;
        return at < id;
    });
    return found;
}
