// SPDX-License-Identifier: MIT
#include "model/lessons/ExpectationReader.h"

#include "model/core/TcpState.h"
#include "model/events/EventKind.h"
#include "model/lessons/LessonObject.h"

#include <QRegularExpression>

using Need = LessonObject::Need;

namespace {

// The words of an event in JSON lines that can be expected; n, t_ns, wall and errno differ from run to run or from
// system to system.
constexpr const char* eventWords[] = {"kind",  "on",    "as",    "call",    "result", "bytes",  "offset",  "data",
                                      "text",  "local", "peer",  "how",     "count",  "unread", "backlog", "name",
                                      "value", "asked", "state", "derived", "flags",  "linger", "error"};

bool isKnownWord(QLatin1String word, const QString& value)
{
    if (word == QLatin1String("kind"))
        return eventKindFromId(value).has_value();
    if (word == QLatin1String("call"))
        return callFromId(value).has_value();
    if (word == QLatin1String("error"))
        return errorFromId(value).has_value();
    return true;
}

// A value, or an object that says which values.
void checkWish(LessonObject& object, const char* key)
{
    const QJsonValue wish = object.value(key);
    LessonRemarks& remarks = object.remarks();
    const QString path = object.pathOf(key);
    const auto checkWord = [&](const QJsonValue& value) {
        if (value.isString() && !isKnownWord(QLatin1String(key), value.toString()))
            remarks.error(path, {QT_TRANSLATE_NOOP("model", "“%1” is no value of “%2”."),
                                 {value.toString(), QLatin1String(key)}});
        if (value.isArray() || value.isObject() || value.isNull())
            remarks.error(path, {QT_TRANSLATE_NOOP("model", "Here a text, a number, true or false must stand.")});
    };
    if (!wish.isObject()) {
        if (object.has(key))
            checkWord(wish);
        return;
    }
    LessonObject range(wish, path, remarks);
    const QJsonValue least = range.value("gte");
    const QJsonValue most = range.value("lte");
    for (const QJsonValue& bound : {least, most}) {
        if (!bound.isUndefined() && !bound.isDouble() && !LessonObject::isParam(bound))
            remarks.error(path, {QT_TRANSLATE_NOOP("model", "A bound is a number.")});
    }
    for (const QJsonValue& each : range.array("oneOf"))
        checkWord(each);
    const QRegularExpression pattern(range.string("matches"));
    if (!pattern.isValid())
        remarks.error(range.pathOf("matches"),
                      {QT_TRANSLATE_NOOP("model", "No regular expression: %1."), {pattern.errorString()}});
    const QJsonValue unwanted = range.value("not");
    if (!unwanted.isUndefined())
        checkWord(unwanted);
    range.finish();
}

void readStream(LessonObject& stream)
{
    stream.string("on", Need::Required);
    const QJsonValue received = stream.value("received");
    const QJsonValue sent = stream.value("sent");
    if (stream.has("received") == stream.has("sent"))
        stream.remarks().error(stream.path(),
                               {QT_TRANSLATE_NOOP("model", "A stream has one of “received” and “sent”.")});
    const char* const side = stream.has("sent") ? "sent" : "received";
    LessonObject bytes(stream.has("sent") ? sent : received, stream.pathOf(side), stream.remarks());
    for (const char* key : {"text", "hex", "length", "sha256"})
        checkWish(bytes, key);
    bytes.finish();
}

void readState(LessonObject& state)
{
    state.string("on", Need::Required);
    state.value("is", Need::Required);
    if (state.has("is"))
        checkWish(state, "is");
}

void readPace(LessonObject& pace)
{
    pace.string("step", Need::Required);
    pace.string("than", Need::Required);
    pace.value("ratio", Need::Required);
    if (pace.has("ratio"))
        checkWish(pace, "ratio");
}

} // namespace

LessonExpectation readLessonExpectation(const QJsonValue& value, const QString& path, LessonRemarks& remarks)
{
    using Kind = LessonExpectation::Kind;
    LessonObject object(value, path, remarks);
    LessonExpectation expectation;
    expectation.os = object.strings("os");
    checkOperatingSystems(expectation.os, object.pathOf("os"), remarks);
    expectation.withinMs = object.number("withinMs", expectation.withinMs, 1, 600'000);
    const auto readPart = [&](const char* key, Kind kind, void (*read)(LessonObject&)) {
        const QJsonValue part = object.value(key);
        LessonObject inner(part, object.pathOf(key), remarks);
        read(inner);
        inner.finish();
        expectation.kind = kind;
        expectation.fields = part.toObject();
    };
    // "state" with an object is the state of a socket, with a word that of an event.
    if (object.has("stream")) {
        readPart("stream", Kind::Stream, readStream);
    } else if (value.toObject().value(QLatin1String("state")).isObject() && !object.has("kind")) {
        readPart("state", Kind::State, readState);
    } else if (object.has("pace")) {
        readPart("pace", Kind::Pace, readPace);
    } else {
        object.value("kind", Need::Required);
        for (const char* word : eventWords)
            checkWish(object, word);
        checkWish(object, "times");
        expectation.fields = value.toObject();
        expectation.fields.remove(QLatin1String("os"));
        expectation.fields.remove(QLatin1String("withinMs"));
    }
    object.finish();
    return expectation;
}

QString thisOperatingSystem()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("windows");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("macos");
#else
    return QStringLiteral("linux");
#endif
}

void checkOperatingSystems(const QStringList& names, const QString& path, LessonRemarks& remarks)
{
    static const QStringList known = {QStringLiteral("linux"), QStringLiteral("macos"), QStringLiteral("windows")};
    for (const QString& name : names) {
        if (!known.contains(name))
            remarks.error(path, {QT_TRANSLATE_NOOP("model", "Here one of these must stand: %1."),
                                 {known.join(QLatin1String(", "))}});
    }
}

QStringList lessonCapabilities()
{
    return {QStringLiteral("loopback"),         QStringLiteral("ipv6"),      QStringLiteral("unix-sockets"),
            QStringLiteral("multicast"),        QStringLiteral("tcp-table"), QStringLiteral("internet"),
            QStringLiteral("descriptor-limit"), QStringLiteral("relay")};
}
