// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesWriter.h"

#include "model/core/TcpState.h"
#include "model/export/JsonLinesForm.h"
#include "model/export/JsonObjectWriter.h"

#include <QDate>

#include <optional>

namespace {

// By hand: QDateTime::toString() would take as long as the rest of a line.
QByteArray wallTime(qint64 wallNs)
{
    constexpr qint64 second = 1'000'000'000;
    constexpr qint64 day = 86'400 * second;
    constexpr qint64 epochDay = 2'440'588;           // the Julian day of 1970-01-01
    const qint64 ofDay = (wallNs % day + day) % day; // before 1970 too, time goes on to the right
    const QDate date = QDate::fromJulianDay(epochDay + wallNs / day - (wallNs % day < 0 ? 1 : 0));
    QByteArray text = "0000-00-00T00:00:00.000000000Z";
    const auto put = [&text](qsizetype end, qint64 number) {
        for (; number > 0; number /= 10)
            text[--end] = char('0' + number % 10);
    };
    put(4, date.year());
    put(7, date.month());
    put(10, date.day());
    put(13, ofDay / second / 3600);
    put(16, ofDay / second / 60 % 60);
    put(19, ofDay / second % 60);
    put(29, ofDay % second);
    return text;
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

void addPayload(JsonObjectWriter& json, const EventStore& store, const Event& event,
                const std::optional<QByteArray>& payload)
{
    if (event.kind == EventKind::Pending)
        json.add("bytes", event.value);
    else if (carriesPayload(event.kind))
        json.add("bytes", qint64(event.bytes));
    if (hasStreamOffset(event.kind) || event.streamOffset != 0)
        json.add("offset", qint64(event.streamOffset));
    const bool isNote = event.kind == EventKind::Note;
    if (carriesPayload(event.kind) || event.bytes > 0) {
        if (payload)
            json.addPlain("data", payload->toBase64());
        else
            json.add("kept", false);
        if (payload && !isNote && payload->isValidUtf8())
            json.addUtf8("text", *payload);
    }
    if (isNote)
        json.add("text", store.text(event.text));
}

void addAddress(JsonObjectWriter& json, const char* key, const char* rawKey, const SocketAddress& address)
{
    if (!address.isValid())
        return;
    const QString text = address.display();
    json.add(key, text);
    if (jsonAddress(text) != address)
        json.add(rawKey, jsonRawAddress(address));
}

// Event::value where "result", "bytes", "as" and "state" do not say it.
void addValue(JsonObjectWriter& json, const Event& event)
{
    const QLatin1String field = jsonValueField(event);
    if (event.kind == EventKind::Shutdown && event.has(Event::ReceiveSide))
        json.add("how", event.has(Event::SendSide) ? QLatin1String("both") : QLatin1String("receive"));
    else if (event.kind == EventKind::Shutdown && event.has(Event::SendSide))
        json.add("how", QLatin1String("send"));
    if (field == QLatin1String("unread") && (event.value <= 0 || event.has(Event::ValueUnknown)))
        return;
    if (field == QLatin1String("count") || field == QLatin1String("unread") || field == QLatin1String("backlog"))
        json.add(field.data(), event.value);
}

bool isValueSaid(const Event& event)
{
    const QLatin1String field = jsonValueField(event);
    if (field == QLatin1String("as"))
        return SocketId::fromString(event.accepted().fileForm()) == event.accepted();
    if (field == QLatin1String("state"))
        return event.value == 0 || (event.value > 0 && event.value <= int(TcpState::Closing));
    if (field == QLatin1String("unread") && (event.value < 0 || event.has(Event::ValueUnknown)))
        return event.value == 0;
    return !field.isEmpty() || event.value == jsonImpliedValue(event);
}

void addRequest(JsonObjectWriter& json, const EventStore& store, const Event& event)
{
    if (event.text != 0 && event.kind != EventKind::Note)
        json.add("name", store.text(event.text));
    const bool isOption = event.kind == EventKind::Option;
    if (isOption ? event.value != 0 || !event.has(Event::ValueUnknown) : !isValueSaid(event))
        json.add("value", event.value);
    // What a send asked for is said only if the system took less.
    const qint64 usual = eventRole(event.kind) == EventRole::Send ? event.value : 0;
    if (isOption || event.asked != usual)
        json.add("asked", event.asked);
}

void addState(JsonObjectWriter& json, const Event& event)
{
    const TcpState state = event.kind == EventKind::State ? TcpState(event.value) : event.tcpState;
    if (state != TcpState::Unknown)
        json.add("state", tcpStateName(state));
    if (event.has(Event::DerivedState))
        json.add("derived", true);
    if (event.kind == EventKind::State && event.tcpState != state)
        json.add("tcp_state", tcpStateName(event.tcpState));
}

void addFlags(JsonObjectWriter& json, const Event& event)
{
    QByteArray words;
    for (int bit = 1; bit <= Event::Started; bit *= 2) {
        if ((event.flags & bit & ~flagsSaidElsewhere(event.kind)) != 0)
            words += QByteArray(words.isEmpty() ? "" : " ") + jsonFlagWord(Event::Flag(bit)).data();
    }
    if (!words.isEmpty())
        json.addPlain("flags", words);
    const bool lingers = event.call == Call::LingerClose;
    if ((lingers || event.call == Call::Close) && lingers != jsonImpliedLinger(event.kind))
        json.add("linger", lingers);
}

void addSystemFacts(JsonObjectWriter& json, const Event& event)
{
    if (event.descriptor >= 0)
        json.add("fd", qint64(event.descriptor));
    if (event.thread != 0)
        json.add("thread", qint64(event.thread));
    if (event.receiveQueue != Event::unknownQueue)
        json.add("recv_q", qint64(event.receiveQueue));
    if (event.sendQueue != Event::unknownQueue)
        json.add("send_q", qint64(event.sendQueue));
}

QByteArray lineWith(const std::optional<QByteArray>& payload, const EventStore& store, EventId id, const Event& event)
{
    JsonObjectWriter json;
    json.add("n", qint64(id) + 1);
    json.add("t_ns", event.timeNs);
    json.addPlain("wall", wallTime(event.wallNs));
    json.add("kind", eventKindId(event.kind));
    json.add("on", event.on.fileForm());
    json.add("call", callId(event.call));
    if (event.kind == EventKind::Accept && isValueSaid(event))
        json.add("as", event.accepted().fileForm());
    if (const std::optional<qint64> result = resultOf(event))
        json.add("result", *result);
    addPayload(json, store, event, payload);
    addAddress(json, "local", "local_raw", store.address(event.local));
    addAddress(json, "peer", "peer_raw", store.address(event.peer));
    addValue(json, event);
    addRequest(json, store, event);
    addState(json, event);
    addFlags(json, event);
    if (event.orderNumber() != 0)
        json.add("order", qint64(event.orderNumber()));
    if (event.endsOrder())
        json.add("order_ends", true);
    addSystemFacts(json, event);
    if (event.error != ErrorId::None)
        json.add("error", errorId(event.error));
    if (event.systemError != 0)
        json.add("errno", qint64(event.systemError));
    return json.finish();
}

} // namespace

QByteArray jsonLine(const EventStore& store, EventId id, const Event& event)
{
    const QByteArray payload = store.payload(event);
    const bool isKept = payload.size() == qsizetype(event.bytes);
    return lineWith(isKept ? std::optional(payload) : std::nullopt, store, id, event);
}

void JsonLinesWriter::add(EventId id, const Event& event, QByteArray& to)
{
    to += lineWith(payload(event), store(), id, event);
}
