// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketOption.h"
#include "model/events/Interference.h"
#include "model/sockets/SocketContext.h"
#include "model/sockets/native/SocketCalls.h"

#include <optional>

// One socket in the log: makes its events with its id and addresses, and does the calls that every kind of socket
// begins with.
class SocketRecord final
{
public:
    SocketRecord(SocketId on, SocketContext context);

    SocketId on() const { return m_on; }
    const SocketContext& context() const { return m_context; }
    void setLocal(const SocketAddress& local);
    void setPeer(const SocketAddress& peer);
    // The socket that the next events are about; -1: none.
    void setDescriptor(qintptr socket) { m_descriptor = socket; }
    const SocketAddress& local() const { return m_local; }
    const SocketAddress& peer() const { return m_peer; }
    quint32 localId() const { return m_localId; }
    quint32 peerId() const { return m_peerId; }

    // An event of this socket, to be filled in further.
    Event event(EventKind kind, Call call) const;
    // The same of a call that moved bytes of a stream: with what the kernel holds after it.
    Event streamEvent(EventKind kind, Call call) const;
    EventId record(const Event& event, QByteArrayView payload = {}) const;
    EventId recordError(Call call, int systemError) const;
    EventId recordError(Call call, ErrorId id, qint64 value = 0) const; // our own limits and timers: no system error

    // An order that goes no further; `text`: what it was about.
    void recordOrderError(ErrorId id, int order, const QString& text = {}) const;
    // A receive by hand found nothing: a blocking program would wait in the call.
    EventId recordNothingYet(Call call, int systemError) const;

    // A relay did something on purpose with what the event brought; noEvent: with none of its own. `amount` as in
    // Event.
    EventId recordSimulated(Interference what, EventId about, qint64 amount = 0) const;

    // For an event of a call just made; Unknown where the system does not tell, and for CLOSED (see StreamState).
    TcpState tcpState(qintptr socket) const;
    // socket(): records it; absent if it failed, and that is recorded.
    std::optional<qintptr> open(SocketAddress::Family family, bool datagram);
    // setsockopt() and what getsockopt() then says.
    void setOption(qintptr socket, SocketAddress::Family family, OptionRequest option) const;
    // bind(): records it and learns the local address.
    bool bind(qintptr socket, const SocketAddress& address);
    // The descriptor was closed.
    EventId recordClose();
    // close() of a descriptor that no Qt object owns.
    void close(qintptr socket);

private:
    SocketId m_on;
    SocketContext m_context;
    SocketAddress m_local;
    SocketAddress m_peer;
    quint32 m_localId = 0;
    quint32 m_peerId = 0;
    qintptr m_descriptor = -1;
};
