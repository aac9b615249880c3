// SPDX-License-Identifier: MIT
#include "widgets/inspector/PayloadSource.h"

#include "model/endpoints/EndpointTable.h"
#include "model/streams/EventBytes.h"

PayloadSource::PayloadSource(const EventFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
{
    connect(&m_feed, &EventFeed::appended, this, [this] {
        if (m_isActive && m_stream && !m_timer.isActive())
            scan();
    });
    connect(&m_timer, &QTimer::timeout, this, &PayloadSource::scan);
}

PayloadSource::~PayloadSource() = default;

void PayloadSource::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        scan();
    else
        m_timer.stop();
}

void PayloadSource::setEvent(EventId id)
{
    if (id == m_event)
        return;
    const SocketId before = m_socket;
    m_event = id;
    m_socket = id == noEvent ? SocketId() : store().at(id).on;
    const bool isSameStream = m_stream && m_socket == before && m_stream->covers(id);
    if (!isSameStream)
        make();
    else
        emit grown(); // the same bytes, another place in them
}

void PayloadSource::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    make();
}

bool PayloadSource::hasStreams() const
{
    return !m_socket.isUdp();
}

void PayloadSource::make()
{
    emit aboutToChange();
    m_timer.stop();
    m_stream = nullptr;
    m_bytes.reset();
    if (m_event != noEvent && m_scope == Scope::Event) {
        m_bytes = std::make_unique<EventBytes>(store(), m_event);
    } else if (m_event != noEvent) {
        const auto direction = m_scope == Scope::Sent       ? StreamBytes::Direction::Sent
                               : m_scope == Scope::Received ? StreamBytes::Direction::Received
                                                            : StreamBytes::Direction::Both;
        auto stream = this->stream(m_socket, direction);
        m_stream = stream.get();
        m_bytes = std::move(stream);
        if (m_isActive && m_stream->advance(m_feed.end()))
            m_timer.start(0);
    }
    emit changed();
}

void PayloadSource::scan()
{
    if (!m_stream)
        return;
    const quint64 before = m_stream->size();
    const bool goesOn = m_stream->advance(m_feed.end());
    if (goesOn && !m_timer.isActive())
        m_timer.start(0);
    const bool hasEnded = !goesOn && m_timer.isActive();
    if (!goesOn)
        m_timer.stop();
    if (m_stream->size() != before || hasEnded)
        emit grown();
}

std::unique_ptr<StreamBytes> PayloadSource::stream(SocketId socket, StreamBytes::Direction direction) const
{
    const EndpointState* const state = m_table ? m_table->find(socket) : nullptr;
    const EventId first = state && state->firstEvent != noEvent ? state->firstEvent : 0;
    return std::make_unique<StreamBytes>(store(), socket, direction, first, m_event);
}

SocketId PayloadSource::partner() const
{
    return m_table && m_socket.isValid() ? m_table->partnerOf(m_socket) : SocketId();
}

std::optional<quint64> PayloadSource::offsetOfEvent() const
{
    if (!m_stream)
        return m_bytes && m_bytes->size() > 0 ? std::optional<quint64>(0) : std::nullopt;
    return m_stream->offsetOf(m_event);
}
