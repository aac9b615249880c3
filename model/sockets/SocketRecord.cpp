// SPDX-License-Identifier: MIT
#include "model/sockets/SocketRecord.h"

#include "model/sockets/ClosedTcpWatch.h"
#include "model/sockets/native/ThreadNumber.h"

SocketRecord::SocketRecord(SocketId on, SocketContext context)
    : m_on(on)
    , m_context(context)
{
}

void SocketRecord::setLocal(const SocketAddress& local)
{
    m_local = local;
    m_localId = m_context.recorder.store().addressId(local);
}

void SocketRecord::setPeer(const SocketAddress& peer)
{
    m_peer = peer;
    m_peerId = m_context.recorder.store().addressId(peer);
}

Event SocketRecord::event(EventKind kind, Call call) const
{
    Event event;
    event.on = m_on;
    event.kind = kind;
    event.call = call;
    event.local = m_localId;
    event.peer = m_peerId;
    event.descriptor = qint32(m_descriptor);
    event.thread = native::threadNumber();
    return event;
}

static quint32 queueLength(std::optional<qint64> bytes)
{
    return bytes && *bytes >= 0 && *bytes < Event::unknownQueue ? quint32(*bytes) : Event::unknownQueue;
}

Event SocketRecord::streamEvent(EventKind kind, Call call) const
{
    Event moved = event(kind, call);
    moved.receiveQueue = queueLength(m_context.facts.unreadBytes(m_descriptor));
    moved.sendQueue = queueLength(m_context.facts.unsentBytes(m_descriptor));
    return moved;
}

EventId SocketRecord::record(const Event& event, QByteArrayView payload) const
{
    return m_context.recorder.record(event, payload);
}

EventId SocketRecord::recordError(Call call, int systemError) const
{
    Event failed = event(EventKind::Error, call);
    failed.systemError = qint16(systemError);
    failed.error = native::errorIdOf(systemError);
    failed.value = -1;
    return record(failed);
}

EventId SocketRecord::recordError(Call call, ErrorId id, qint64 value) const
{
    Event failed = event(EventKind::Error, call);
    failed.error = id;
    failed.value = value;
    return record(failed);
}

EventId SocketRecord::recordSimulated(Interference what, EventId about, qint64 amount) const
{
    Event simulated = event(EventKind::Simulated, Call::None);
    simulated.text = m_context.recorder.store().textId(interferenceId(what));
    simulated.value = about == noEvent ? 0 : qint64(about) + 1;
    simulated.asked = amount;
    return record(simulated);
}

void SocketRecord::recordOrderError(ErrorId id, int order, const QString& text) const
{
    Event failed = event(EventKind::Error, Call::None);
    failed.error = id;
    failed.order = Event::endOfOrder(order);
    failed.text = m_context.recorder.store().textId(text);
    record(failed);
}

EventId SocketRecord::recordNothingYet(Call call, int systemError) const
{
    Event early = event(EventKind::Pending, call);
    early.systemError = qint16(systemError);
    return record(early);
}

EventId SocketRecord::recordClose()
{
    const EventId id = record(event(EventKind::Close, Call::Close));
    m_descriptor = -1;
    return id;
}

TcpState SocketRecord::tcpState(qintptr socket) const
{
    const TcpState state = m_context.facts.tcpState(socket).value_or(TcpState::Unknown);
    return state == TcpState::Closed ? TcpState::Unknown : state;
}

static QString familyName(SocketAddress::Family family)
{
    switch (family) {
    case SocketAddress::Family::IPv6:
        return QStringLiteral("AF_INET6");
    case SocketAddress::Family::Local:
        return QStringLiteral("AF_UNIX");
    case SocketAddress::Family::IPv4:
    case SocketAddress::Family::None:
        break;
    }
    return QStringLiteral("AF_INET");
}

std::optional<qintptr> SocketRecord::open(SocketAddress::Family family, bool datagram)
{
    const native::CallResult opened = native::openSocket(family, datagram);
    if (!opened.isOk()) {
        recordError(Call::Socket, opened.error);
        return std::nullopt;
    }
    m_descriptor = qintptr(opened.value);
    Event made = event(EventKind::Socket, Call::Socket);
    made.value = opened.value;
    made.text = m_context.recorder.store().textId(familyName(family));
    made.flags = datagram ? Event::Datagram : 0;
    record(made);
    m_context.closed.forget(m_on);
    return m_descriptor;
}

void SocketRecord::setOption(qintptr socket, SocketAddress::Family family, OptionRequest option) const
{
    const quint32 name = m_context.recorder.store().textId(optionId(option.name));
    if (const int error = native::setOption(socket, family, option)) {
        Event failed = event(EventKind::Error, Call::SetSockOpt);
        failed.systemError = qint16(error);
        failed.error = native::errorIdOf(error);
        failed.text = name;
        failed.asked = option.value;
        record(failed);
        return;
    }
    const std::optional<int> actual = native::option(socket, family, option.name);
    Event set = event(EventKind::Option, Call::SetSockOpt);
    set.text = name;
    set.asked = option.value;
    set.value = actual.value_or(0);
    set.flags = actual ? 0 : Event::ValueUnknown;
    record(set);
}

bool SocketRecord::bind(qintptr socket, const SocketAddress& address)
{
    const int error = native::bindSocket(socket, address);
    if (error) {
        Event failed = event(EventKind::Error, Call::Bind);
        failed.local = m_context.recorder.store().addressId(address);
        failed.systemError = qint16(error);
        failed.error = native::errorIdOf(error);
        failed.value = -1;
        record(failed);
        return false;
    }
    setLocal(native::localAddress(socket));
    record(event(EventKind::Bind, Call::Bind));
    return true;
}

void SocketRecord::close(qintptr socket)
{
    native::closeSocket(socket);
    recordClose();
}
