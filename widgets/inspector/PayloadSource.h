// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/payload/ByteSource.h"
#include "model/streams/StreamBytes.h"

#include <QObject>
#include <QTimer>

#include <memory>

class EndpointTable;

// Which bytes the inspector shows: those of the current event, or what its socket sent, received, or both.
// Looks at events only while somebody looks at it.
class PayloadSource final : public QObject
{
    Q_OBJECT

public:
    enum class Scope : quint8 { Event, Sent, Received, Conversation };

    explicit PayloadSource(const EventFeed& feed, QObject* parent = nullptr);
    ~PayloadSource() override;

    const EventStore& store() const { return m_feed.store(); }
    // Tells where a socket's events begin; nullptr: they are looked for from the first on.
    void setEndpoints(const EndpointTable* table) { m_table = table; }
    // Inactive, nothing is followed.
    void setActive(bool isActive);

    void setEvent(EventId id);
    EventId currentEvent() const { return m_event; }
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    bool hasStreams() const; // false: the event is of a datagram socket, whose payloads are no stream

    // nullptr: no event is current.
    const ByteSource* bytes() const { return m_bytes.get(); }
    SocketId socket() const { return m_socket; }
    // The socket in this app at the other end; invalid: not here.
    SocketId partner() const;
    // What a socket sent or received, as far as its events are known, for a comparison.
    std::unique_ptr<StreamBytes> stream(SocketId socket, StreamBytes::Direction direction) const;
    // Where the current event's bytes are in bytes(); absent: it has none, or they were not found yet.
    std::optional<quint64> offsetOfEvent() const;
    bool isScanning() const { return m_timer.isActive(); }

signals:
    // Sent before bytes() goes and after there is another.
    void aboutToChange();
    void changed();
    // Sent when bytes() has more bytes, or all were found.
    void grown();

private:
    void make();
    void scan();

    const EventFeed& m_feed;
    const EndpointTable* m_table = nullptr;
    EventId m_event = noEvent;
    SocketId m_socket;
    Scope m_scope = Scope::Event;
    bool m_isActive = false;
    std::unique_ptr<ByteSource> m_bytes;
    StreamBytes* m_stream = nullptr; // m_bytes, if it is one
    QTimer m_timer;
};
