// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesForm.h"

#include "model/core/HostPort.h"

static constexpr QLatin1String localPrefix("unix:");

QLatin1String jsonFlagWord(Event::Flag flag)
{
    switch (flag) {
    case Event::PeerUnknown:
        return QLatin1String("peer-unknown");
    case Event::SendSide:
        return QLatin1String("send-side");
    case Event::ReceiveSide:
        return QLatin1String("receive-side");
    case Event::ValueUnknown:
        return QLatin1String("value-unknown");
    case Event::IcmpAnswer:
        return QLatin1String("icmp-answer");
    case Event::Datagram:
        return QLatin1String("datagram");
    case Event::DerivedState:
        return QLatin1String("derived");
    case Event::Started:
        return QLatin1String("started");
    }
    return {};
}

quint8 flagsSaidElsewhere(EventKind kind)
{
    const quint8 sides = kind == EventKind::Shutdown ? Event::SendSide | Event::ReceiveSide : 0;
    return quint8(sides | Event::DerivedState);
}

QLatin1String jsonValueField(const Event& event)
{
    switch (event.kind) {
    case EventKind::Socket: // the descriptor
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::Recv:
    case EventKind::SendTo:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return QLatin1String("result");
    case EventKind::Pending:
        return QLatin1String("bytes");
    case EventKind::Waiting:
    case EventKind::Dropped:
        return QLatin1String("count");
    case EventKind::Resolve:
        return QLatin1String(event.has(Event::Started) ? "" : "count");
    case EventKind::Error:
        return QLatin1String(event.error == ErrorId::Unsent ? "count" : "");
    case EventKind::Close:
    case EventKind::ResetOut:
        return QLatin1String("unread");
    case EventKind::Listen:
        return QLatin1String("backlog");
    case EventKind::Accept:
        return QLatin1String("as");
    case EventKind::State:
        return QLatin1String("state");
    default:
        return QLatin1String("");
    }
}

qint64 jsonImpliedValue(const Event& event)
{
    return event.kind == EventKind::Error && event.systemError != 0 ? -1 : 0;
}

bool jsonImpliedLinger(EventKind kind)
{
    return kind == EventKind::ResetOut;
}

SocketAddress jsonAddress(const QString& text)
{
    if (text.isEmpty())
        return {};
    const Result<HostPort> where = parseHostPort(text, false, true);
    if (where) {
        if (const std::optional<QHostAddress> host = literalAddress(where->host))
            return SocketAddress::internet(*host, where->port);
    }
    return SocketAddress::local(text);
}

QString jsonRawAddress(const SocketAddress& address)
{
    return address.family == SocketAddress::Family::Local ? localPrefix + address.path : address.raw();
}

SocketAddress jsonAddressFromRaw(const QString& text)
{
    return text.startsWith(localPrefix) ? SocketAddress::local(text.mid(localPrefix.size())) : jsonAddress(text);
}
