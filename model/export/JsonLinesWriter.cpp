// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesWriter.h"

#include "model/core/TcpState.h"
#include "model/export/JsonObjectWriter.h"

#include <QDateTime>

#include <optional>

namespace {

QByteArray wallTime(qint64 wallNs)
{
    constexpr qint64 second = 1'000'000'000;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(wallNs / second, Qt::UTC);
    const QByteArray date = time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    return date + '.' + QByteArray::number(wallNs % second).rightJustified(9, '0') + 'Z';
}

// What the call returned; nothing for notifications and for calls that go on.
std::optional<qint64> resultOf(const Event& event)
{
    switch (event.kind) {
    case EventKind::Socket: // the descriptor
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::Recv:
    case EventKind::SendTo:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return event.value;
    case EventKind::Option:
    case EventKind::Bind:
    case EventKind::Listen:
    case EventKind::Connect:
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::Join:
    case EventKind::Leave:
        return 0;
    case EventKind::SendFull:
    case EventKind::ResetIn:
        return -1;
    case EventKind::Error:
        return event.call == Call::None ? std::nullopt : std::optional<qint64>(-1);
    default:
        return std::nullopt;
    }
}

bool isStream(EventKind kind)
{
    return kind == EventKind::Send || kind == EventKind::SendPartial || kind == EventKind::Recv ||
           kind == EventKind::Eof;
}

void addPayload(JsonObjectWriter& json, const EventStore& store, const Event& event)
{
    if (event.kind == EventKind::Pending)
        json.add("bytes", event.value);
    else if (carriesPayload(event.kind))
        json.add("bytes", qint64(event.bytes));
    if (isStream(event.kind))
        json.add("offset", qint64(event.streamOffset));
    if (carriesPayload(event.kind) || event.bytes > 0) {
        const QByteArray bytes = store.payload(event);
        json.addPlain("data", bytes.toBase64());
        if (bytes.isValidUtf8())
            json.addUtf8("text", bytes);
    } else if (event.kind == EventKind::Note) {
        json.add("text", store.text(event.text));
    }
}

void addAddresses(JsonObjectWriter& json, const EventStore& store, const Event& event)
{
    if (event.local != 0)
        json.add("local", store.address(event.local).display());
    if (event.peer != 0)
        json.add("peer", store.address(event.peer).display());
}

void addNumbers(JsonObjectWriter& json, const Event& event)
{
    switch (event.kind) {
    case EventKind::Waiting:
    case EventKind::Dropped:
        json.add("count", event.value);
        break;
    case EventKind::Resolve:
        if (!event.has(Event::Started))
            json.add("count", event.value);
        break;
    case EventKind::Error:
        if (event.error == ErrorId::Unsent)
            json.add("count", event.value);
        break;
    case EventKind::Close:
    case EventKind::ResetOut:
        if (event.value > 0 && !event.has(Event::ValueUnknown))
            json.add("unread", event.value);
        break;
    case EventKind::Listen:
        json.add("backlog", event.value);
        break;
    case EventKind::Shutdown:
        json.add("how", !event.has(Event::ReceiveSide) ? QLatin1String("send")
                        : event.has(Event::SendSide)   ? QLatin1String("both")
                                                       : QLatin1String("receive"));
        break;
    default:
        break;
    }
}

void addRequest(JsonObjectWriter& json, const EventStore& store, const Event& event)
{
    if (event.text != 0 && event.kind != EventKind::Note)
        json.add("name", store.text(event.text));
    if (event.kind == EventKind::Option) {
        if (!event.has(Event::ValueUnknown))
            json.add("value", event.value);
        json.add("asked", event.asked);
        return;
    }
    const bool wentAsAsked = eventRole(event.kind) == EventRole::Send && event.asked == event.value;
    if (event.asked != 0 && !wentAsAsked)
        json.add("asked", event.asked);
}

void addState(JsonObjectWriter& json, const Event& event)
{
    const TcpState state = event.kind == EventKind::State ? TcpState(event.value) : event.tcpState;
    if (state != TcpState::Unknown)
        json.add("state", tcpStateName(state));
    if (event.has(Event::DerivedState))
        json.add("derived", true);
}

} // namespace

QByteArray jsonLine(const EventStore& store, EventId id)
{
    const Event event = store.at(id);
    JsonObjectWriter json;
    json.add("n", qint64(id) + 1);
    json.add("t_ns", event.timeNs);
    json.addPlain("wall", wallTime(event.wallNs));
    json.add("kind", eventKindId(event.kind));
    json.add("on", event.on.fileForm());
    json.add("call", callId(event.call));
    if (event.kind == EventKind::Accept)
        json.add("as", event.accepted().fileForm());
    if (const std::optional<qint64> result = resultOf(event))
        json.add("result", *result);
    addPayload(json, store, event);
    addAddresses(json, store, event);
    addNumbers(json, event);
    addRequest(json, store, event);
    addState(json, event);
    if (event.error != ErrorId::None)
        json.add("error", errorId(event.error));
    if (event.systemError != 0)
        json.add("errno", qint64(event.systemError));
    return json.finish();
}
