// SPDX-License-Identifier: MIT
#include "model/events/EventText.h"

#include "model/core/TcpState.h"
#include "model/events/ErrorText.h"
#include "model/events/SimulationText.h"
#include "model/events/SystemErrors.h"

namespace {

bool isUdp(const Event& event)
{
    return event.on.isUdp();
}

// "TCP, IPv4": names of the field, the same in every language. The text of the event is the constant of the family.
QString socketType(const EventStore& store, const Event& event)
{
    const QString family = store.text(event.text);
    const QString protocol = event.has(Event::Datagram) ? QStringLiteral("UDP") : QStringLiteral("TCP");
    if (family == QLatin1String("AF_INET"))
        return protocol + QLatin1String(", IPv4");
    if (family == QLatin1String("AF_INET6"))
        return protocol + QLatin1String(", IPv6");
    return family.isEmpty() ? protocol : family;
}

QString stateName(const Event& event)
{
    return tcpStateName(TcpState(event.value));
}

Message acceptText(const Event& event, const QString& peer)
{
    if (event.has(Event::PeerUnknown) || peer.isEmpty()) // reset before accept, or an unnamed AF_UNIX socket
        return {QT_TRANSLATE_NOOP("model", "Accepted as %1, peer unknown"), {event.accepted().display()}};
    return {QT_TRANSLATE_NOOP("model", "Accepted %1 as %2"), {peer, event.accepted().display()}};
}

Message shutdownText(const Event& event)
{
    if (event.has(Event::SendSide) && event.has(Event::ReceiveSide))
        return {QT_TRANSLATE_NOOP("model", "Both sides shut down")};
    if (event.has(Event::ReceiveSide))
        return {QT_TRANSLATE_NOOP("model", "Receive side shut down")};
    return {QT_TRANSLATE_NOOP("model", "Send side shut down")};
}

bool hasUnread(const Event& event)
{
    return event.value > 0 && !event.has(Event::ValueUnknown);
}

QString functionCall(const Event& event)
{
    const QString name = callId(event.call);
    switch (event.call) {
    case Call::None:
    case Call::Poll:
    case Call::Fionread:
    case Call::SkMemInfo:
    case Call::TcpInfo:
    case Call::AddMembership:
    case Call::DropMembership:
    case Call::ProcNetTcp:
        return name;
    case Call::LingerClose:
        return QStringLiteral("SO_LINGER 0, close()");
    case Call::Shutdown:
        if (event.has(Event::SendSide) && event.has(Event::ReceiveSide))
            return name + QLatin1String("(SHUT_RDWR)");
        return name + (event.has(Event::ReceiveSide) ? QLatin1String("(SHUT_RD)") : QLatin1String("(SHUT_WR)"));
    default:
        return name + QLatin1String("()");
    }
}

// What the call returned when it did not fail; empty where it says nothing.
QString returned(const Event& event)
{
    switch (event.kind) {
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::Recv:
    case EventKind::SendTo:
    case EventKind::RecvFrom:
        return QString::number(event.value);
    case EventKind::RecvFromCut:
        return QString::number(event.value) + QLatin1String(", MSG_TRUNC");
    case EventKind::Connect:
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
        return QStringLiteral("0");
    case EventKind::SendFull:
        return QStringLiteral("EAGAIN");
    default:
        return {};
    }
}

QString failed(const Event& event)
{
    if (event.kind == EventKind::ResetIn) // the peek or SO_ERROR may have given another number for the same fact
        return QStringLiteral("ECONNRESET");
    if (event.systemError == 0)
        return errorId(event.error);
    const QLatin1String lookUpName = lookUpErrorName(event.systemError);
    return event.call == Call::GetAddrInfo && !lookUpName.isEmpty() ? QString(lookUpName)
                                                                    : systemErrorName(event.systemError);
}

} // namespace

Message eventText(const EventStore& store, const Event& event)
{
    const QString local = store.address(event.local).display();
    const QString peer = store.address(event.peer).display();
    const QString text = store.text(event.text);
    switch (event.kind) {
    case EventKind::Socket:
        return {QT_TRANSLATE_NOOP("model", "Socket created (%1)"), {socketType(store, event)}};
    case EventKind::Option:
        return {QT_TRANSLATE_NOOP("model", "Option %1 = %2"),
                {text, QString::number(event.has(Event::ValueUnknown) ? event.asked : event.value)}};
    case EventKind::Resolve:
        if (event.has(Event::Started))
            return {QT_TRANSLATE_NOOP("model", "Looking up %1"), {text}};
        return {QT_TRANSLATE_N_NOOP("model", "%1: %n addresses"), {text}, countOf(event.value)};
    case EventKind::Bind:
        return {QT_TRANSLATE_NOOP("model", "Bound to %1"), {local}};
    case EventKind::Listen:
        return {QT_TRANSLATE_NOOP("model", "Listening, backlog %1"), {QString::number(event.value)}};
    case EventKind::ConnectStart:
        return {QT_TRANSLATE_NOOP("model", "Connecting to %1"), {peer}};
    case EventKind::Connect:
        if (isUdp(event))
            return peer.isEmpty() ? Message{QT_TRANSLATE_NOOP("model", "No default peer any more")}
                                  : Message{QT_TRANSLATE_NOOP("model", "Default peer is %1"), {peer}};
        return {QT_TRANSLATE_NOOP("model", "Connected to %1"), {peer}};
    case EventKind::Waiting:
        return {QT_TRANSLATE_N_NOOP("model", "%n connections wait for accept"), {}, countOf(event.value)};
    case EventKind::Accept:
        return acceptText(event, peer);
    case EventKind::Send:
        return {QT_TRANSLATE_N_NOOP("model", "Sent %n bytes"), {}, countOf(event.value)};
    case EventKind::SendPartial:
        return {
            QT_TRANSLATE_N_NOOP("model", "Sent %1 of %n bytes"), {QString::number(event.value)}, countOf(event.asked)};
    case EventKind::SendFull:
        return {QT_TRANSLATE_NOOP("model", "Send buffer full, waiting")};
    case EventKind::SendResume:
        return {QT_TRANSLATE_NOOP("model", "Send buffer has room again")};
    case EventKind::Pending:
        if (event.systemError != 0)
            return {QT_TRANSLATE_NOOP("model", "Nothing to receive yet")};
        return {QT_TRANSLATE_N_NOOP("model", "%n bytes wait for recv"), {}, countOf(event.value)};
    case EventKind::Recv:
        return {QT_TRANSLATE_N_NOOP("model", "Received %n bytes"), {}, countOf(event.value)};
    case EventKind::Eof:
        return {QT_TRANSLATE_NOOP("model", "End of stream")};
    case EventKind::SendTo:
        return {QT_TRANSLATE_N_NOOP("model", "Datagram sent, %n bytes"), {}, countOf(event.value)};
    case EventKind::RecvFrom:
        return {QT_TRANSLATE_N_NOOP("model", "Datagram received, %n bytes"), {}, countOf(event.value)};
    case EventKind::RecvFromCut:
        return {QT_TRANSLATE_N_NOOP("model", "Datagram cut, %n bytes kept"), {}, countOf(event.value)};
    case EventKind::Dropped:
        return {QT_TRANSLATE_N_NOOP("model", "%n datagrams dropped"), {}, countOf(event.value)};
    case EventKind::Shutdown:
        return shutdownText(event);
    case EventKind::Close:
        if (hasUnread(event))
            return {QT_TRANSLATE_N_NOOP("model", "Closed with %n bytes unread"), {}, countOf(event.value)};
        return {QT_TRANSLATE_NOOP("model", "Closed")};
    case EventKind::ResetOut:
        return {QT_TRANSLATE_NOOP("model", "Connection reset by us")};
    case EventKind::ResetIn:
        return {QT_TRANSLATE_NOOP("model", "Connection reset by peer")};
    case EventKind::Error:
        return errorTitle(event);
    case EventKind::State:
        return {QT_TRANSLATE_NOOP("model", "State: %1"), {stateName(event)}};
    case EventKind::Join:
        return {QT_TRANSLATE_NOOP("model", "Joined %1"), {text}};
    case EventKind::Leave:
        return {QT_TRANSLATE_NOOP("model", "Left %1"), {text}};
    case EventKind::Note:
        return {"%1", {text}}; // the user's own words
    case EventKind::Simulated:
        return simulationText(store, event);
    }
    Q_UNREACHABLE();
    return {};
}

Message longestUsualEventText()
{
    return {QT_TRANSLATE_NOOP("model", "Accepted %1 as %2"),
            {QStringLiteral("127.0.0.1:50000"), QStringLiteral("S1·10")}};
}

QString callText(const Event& event)
{
    const QString call = functionCall(event);
    if (call.isEmpty())
        return {};
    const bool hasFailed = event.systemError != 0 || event.error != ErrorId::None || event.kind == EventKind::ResetIn;
    const QString result = hasFailed ? failed(event) : returned(event);
    return result.isEmpty() ? call : call + QLatin1String(" = ") + result;
}
