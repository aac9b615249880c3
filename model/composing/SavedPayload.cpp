// SPDX-License-Identifier: MIT
#include "model/composing/SavedPayload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>
#include <utility>

namespace {

constexpr int version = 1;
constexpr qsizetype mostBytes = 16 << 20;
constexpr int mostPayloads = 10'000;

constexpr std::array<std::pair<Draft::Kind, const char*>, 4> kinds{{{Draft::Kind::Text, "text"},
                                                                    {Draft::Kind::Hex, "hex"},
                                                                    {Draft::Kind::Template, "template"},
                                                                    {Draft::Kind::File, "file"}}};
constexpr std::array<std::pair<PayloadFormat::LineEnding, const char*>, 4> endings{
    {{PayloadFormat::LineEnding::None, "none"},
     {PayloadFormat::LineEnding::Lf, "lf"},
     {PayloadFormat::LineEnding::CrLf, "crlf"},
     {PayloadFormat::LineEnding::Cr, "cr"}}};

template <typename Value, size_t size>
QString wordOf(Value value, const std::array<std::pair<Value, const char*>, size>& words)
{
    for (const auto& pair : words) {
        if (pair.first == value)
            return QLatin1String(pair.second);
    }
    return {};
}

// The first one if there is no word; nothing if the word is unknown.
template <typename Value, size_t size>
std::optional<Value> valueOf(const QJsonValue& word, const std::array<std::pair<Value, const char*>, size>& words)
{
    if (word.isUndefined())
        return words[0].first;
    for (const auto& pair : words) {
        if (word.toString() == QLatin1String(pair.second))
            return pair.first;
    }
    return std::nullopt;
}

std::optional<TextEncoding> encodingOf(const QJsonValue& name)
{
    if (name.isUndefined())
        return TextEncoding::Utf8;
    const QList<TextEncoding> all = textEncodings();
    for (const TextEncoding encoding : all) {
        if (textEncodingName(encoding) == name.toString())
            return encoding;
    }
    return std::nullopt;
}

Problem notPayloads(Message why)
{
    return {{QT_TRANSLATE_NOOP("model", "No list of payloads")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "Choose a file that this app has exported.")}};
}

Problem badField(const QString& name, const char* field)
{
    return notPayloads({QT_TRANSLATE_NOOP("model", "The payload “%1” has a “%2” that is unknown here."),
                        {name.left(60), QLatin1String(field)}});
}

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

} // namespace

QJsonObject jsonOf(const SavedPayload& payload)
{
    const Draft& draft = payload.draft;
    QJsonObject json{{QStringLiteral("name"), payload.name},
                     {QStringLiteral("kind"), wordOf(draft.kind, kinds)},
                     {QStringLiteral("text"), draft.text}};
    if (!payload.note.isEmpty())
        json.insert(QStringLiteral("note"), payload.note);
    if (draft.format.readsEscapes)
        json.insert(QStringLiteral("escapes"), true);
    if (draft.format.lineEnding != PayloadFormat::LineEnding::None)
        json.insert(QStringLiteral("line_ending"), wordOf(draft.format.lineEnding, endings));
    if (draft.format.encoding != TextEncoding::Utf8)
        json.insert(QStringLiteral("encoding"), textEncodingName(draft.format.encoding));
    const SendPlan usual;
    const auto add = [&json](const char* key, int value, int unless) {
        if (value != unless)
            json.insert(QLatin1String(key), value);
    };
    add("piece", draft.plan.pieceSize, usual.pieceSize);
    add("pause_ms", draft.plan.pauseMs, usual.pauseMs);
    add("times", draft.plan.times, usual.times);
    add("every_ms", draft.plan.everyMs, usual.everyMs);
    return json;
}

Result<SavedPayload> payloadOf(const QJsonObject& json)
{
    const auto field = [&json](const char* key) { return json.value(QLatin1String(key)); };
    SavedPayload payload;
    payload.name = field("name").toString();
    payload.note = field("note").toString();
    const std::optional<Draft::Kind> kind = valueOf(field("kind"), kinds);
    const std::optional<PayloadFormat::LineEnding> ending = valueOf(field("line_ending"), endings);
    const std::optional<TextEncoding> encoding = encodingOf(field("encoding"));
    if (payload.name.isEmpty())
        return badField(payload.name, "name");
    if (!kind)
        return badField(payload.name, "kind");
    if (!ending)
        return badField(payload.name, "line_ending");
    if (!encoding)
        return badField(payload.name, "encoding");
    payload.draft.kind = *kind;
    payload.draft.text = field("text").toString();
    payload.draft.format.mode = payload.draft.payloadFormat().mode;
    payload.draft.format.readsEscapes = field("escapes").toBool();
    payload.draft.format.lineEnding = *ending;
    payload.draft.format.encoding = *encoding;
    SendPlan& plan = payload.draft.plan;
    plan.pieceSize = field("piece").toInt();
    plan.pauseMs = field("pause_ms").toInt();
    plan.times = field("times").toInt(1);
    plan.everyMs = field("every_ms").toInt();
    if (!isWithin(plan.pieceSize, 0, SendPlan::mostPieceSize) || !isWithin(plan.pauseMs, 0, SendPlan::mostMs) ||
        !isWithin(plan.times, 1, SendPlan::mostTimes) || !isWithin(plan.everyMs, 0, SendPlan::mostMs))
        return badField(payload.name, "piece, pause_ms, times, every_ms");
    return payload;
}

QByteArray jsonOf(const QList<SavedPayload>& payloads)
{
    QJsonArray list;
    for (const SavedPayload& payload : payloads)
        list.append(jsonOf(payload));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("socket-playground-payloads"), version}, {QStringLiteral("payloads"), list}})
        .toJson();
}

Result<QList<SavedPayload>> payloadsOf(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return notPayloads({QT_TRANSLATE_NOOP("model", "The file is larger than 16 MiB.")});
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return notPayloads({QT_TRANSLATE_NOOP("model", "The file is not JSON: something is wrong at byte %1."),
                            {QString::number(error.offset)}});
    if (all.value(QStringLiteral("socket-playground-payloads")).toInt() != version)
        return notPayloads({QT_TRANSLATE_NOOP("model", "It is JSON, but not a list that this version can read.")});
    const QJsonArray list = all.value(QStringLiteral("payloads")).toArray();
    if (list.size() > mostPayloads)
        return notPayloads({QT_TRANSLATE_NOOP("model", "It has more than 10 000 payloads.")});
    QList<SavedPayload> payloads;
    for (const QJsonValue& value : list) {
        const Result<SavedPayload> payload = payloadOf(value.toObject());
        if (!payload)
            return payload.problem();
        payloads += *payload;
    }
    return payloads;
}

QList<SavedPayload> examplePayloads()
{
    const auto example = [](const char* name, Draft::Kind kind, const char* text, bool readsEscapes) {
        SavedPayload payload;
        payload.name = QLatin1String(name);
        payload.draft.kind = kind;
        payload.draft.text = QLatin1String(text);
        payload.draft.format.readsEscapes = readsEscapes;
        return payload;
    };
    using Kind = Draft::Kind;
    return {example("Hello, Server", Kind::Text, "Hello, Server", false),
            example("Hello, Client", Kind::Text, "Hello, Client", false),
            example("Hello, UDP Server", Kind::Text, "Hello, UDP Server", false),
            example("HTTP GET", Kind::Template,
                    "GET / HTTP/1.1\\r\\nHost: ${peer:host}\\r\\nConnection: close\\r\\n\\r\\n", true),
            example("4-byte length prefix", Kind::Template, "${length:4}hello", false),
            example("JSON line", Kind::Template, "{\"n\": ${counter}, \"time\": \"${time}\"}\\n", true),
            example("Modbus request", Kind::Template, "${hex:01 03 00 00 00 0a}${crc16:modbus:le}", false)};
}
