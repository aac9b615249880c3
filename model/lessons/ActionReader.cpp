// SPDX-License-Identifier: MIT
#include "model/lessons/ActionReader.h"

#include "model/behaviours/Behaviour.h"
#include "model/behaviours/Impairments.h"
#include "model/commands/Command.h"
#include "model/core/SocketId.h"
#include "model/core/SocketOption.h"
#include "model/lessons/LessonExpectation.h"
#include "model/lessons/LessonObject.h"
#include "model/payload/PayloadParser.h"

#include <climits>

using Need = LessonObject::Need;
using Kind = LessonActionKind;

namespace {

constexpr int mostTimes = 10'000;
constexpr int mostBytes = 64 << 20;

// A socket by its name in the lesson, with one of these letters.
void readName(LessonObject& object, const char* key, const char* letters, Need need = Need::Required)
{
    const QString name = object.string(key, need);
    if (!object.has(key))
        return;
    const std::optional<SocketId> id = SocketId::fromString(name);
    if (!id || id->fileForm() != name || !QByteArray(letters).contains(id->letter()))
        object.remarks().error(object.pathOf(key),
                               {QT_TRANSLATE_NOOP("model", "“%1” names no socket that can stand here: a "
                                                           "letter (%2) and a number, a connection "
                                                           "with a second one (S1.1)."),
                                {name, QLatin1String(letters)}});
}

void readPort(LessonObject& object, const char* key, Need need = Need::Optional)
{
    const QJsonValue port = object.value(key, need);
    if (port.isObject()) {
        LessonObject same(port, object.pathOf(key), object.remarks());
        readName(same, "of", "SCURD");
        same.finish();
    } else if (object.has(key)) {
        object.numberOrParam(key, 0, 65535);
    }
}

void readHostAndPort(LessonObject& object, const char* key)
{
    const QJsonValue place = object.value(key);
    if (!object.has(key))
        return;
    LessonObject where(place, object.pathOf(key), object.remarks());
    where.string("host");
    readPort(where, "port");
    where.finish();
}

void readTarget(LessonObject& object, const char* letters)
{
    if (object.value("to", Need::Required).isString())
        readName(object, "to", letters);
    else
        readHostAndPort(object, "to");
}

void readOptions(LessonObject& object, const char* key)
{
    const QJsonValue value = object.value(key);
    if (!object.has(key))
        return;
    LessonObject options(value, object.pathOf(key), object.remarks());
    for (int i = 0; i < optionCount; ++i)
        options.numberOrParam(optionId(OptionName(i)).data(), INT_MIN, INT_MAX);
    options.finish();
}

void readBehaviour(LessonObject& object)
{
    const QJsonValue value = object.value("behaviour");
    if (!object.has("behaviour"))
        return;
    QStringList types;
    for (int i = 0; i < behaviourCount; ++i)
        types += behaviourId(BehaviourKind(i));
    LessonObject behaviour(value, object.pathOf("behaviour"), object.remarks());
    behaviour.word("type", types, Need::Required);
    behaviour.string("text");
    behaviour.number("intervalMs", 500, 1, 60'000);
    behaviour.finish();
}

void readReceiving(LessonObject& object)
{
    static const QStringList ways = {QStringLiteral("auto"), QStringLiteral("manual")};
    object.word("receive", ways);
    object.numberOrParam("recvSize", 1, 1 << 20);
}

void readServing(LessonObject& object)
{
    object.number("backlog", 128, 0, 65535);
    object.word("accept", {QStringLiteral("auto"), QStringLiteral("manual")});
    readReceiving(object);
    readBehaviour(object);
}

void readPayload(LessonObject& object)
{
    object.string("text");
    const QString hex = object.string("hex");
    const Result<QByteArray> bytes =
        parsePayload(hex, {PayloadFormat::Mode::Hex, false, PayloadFormat::LineEnding::None});
    if (!bytes)
        object.remarks().error(object.pathOf("hex"), bytes.problem().what);
    const QString file = object.string("file");
    if (file.contains(QLatin1Char('/')) || file.contains(QLatin1Char('\\')) || file.startsWith(QLatin1Char('.')))
        object.remarks().error(
            object.pathOf("file"),
            {QT_TRANSLATE_NOOP("model", "A lesson reads only files beside it: a name without a folder.")});
    const QJsonValue repeat = object.value("repeat");
    if (object.has("repeat")) {
        LessonObject text(repeat, object.pathOf("repeat"), object.remarks());
        text.string("text", Need::Required);
        text.numberOrParam("times", 0, mostBytes, Need::Required);
        text.finish();
    }
    const int forms =
        int(object.has("text")) + int(object.has("hex")) + int(object.has("file")) + int(object.has("repeat"));
    if (forms != 1)
        object.remarks().error(
            object.path(), {QT_TRANSLATE_NOOP("model", "What is sent is one of “text”, “hex”, “file” and “repeat”.")});
    object.word("encoding", {QStringLiteral("utf-8"), QStringLiteral("gb18030"), QStringLiteral("utf-16le"),
                             QStringLiteral("utf-16be"), QStringLiteral("latin1")});
    object.word("eol", {QStringLiteral("lf"), QStringLiteral("crlf"), QStringLiteral("cr")});
    object.number("pieces", 1, 1, mostTimes);
    object.number("pauseMs", 0, 0, 10'000);
}

void readSettle(LessonObject& object)
{
    readName(object, "on", "SCULRDP");
    object.numberOrParam("pending", 1, mostBytes);
    object.numberOrParam("received", 1, mostBytes);
    object.number("waiting", 1, 1, mostTimes);
    for (const char* key : {"exists", "eof", "closed"})
        object.flag(key);
    object.string("state");
    object.number("withinMs", LessonExpectation::usualWithinMs, 1, 600'000);
    int ways = 0;
    for (const char* key : {"pending", "received", "waiting", "exists", "eof", "closed", "state"})
        ways += int(object.has(key));
    if (ways != 1)
        object.remarks().error(object.path(),
                               {QT_TRANSLATE_NOOP("model", "“settle” waits for one of these: %1."),
                                {QStringLiteral("pending, received, waiting, exists, eof, closed, state")}});
}

void readImpairments(LessonObject& object)
{
    for (const char* key : {"loss", "duplicate", "reorder"})
        object.numberOrParam(key, 0, 100);
    object.numberOrParam("delayMs", 0, Impairments::longestDelayMs);
    object.numberOrParam("jitterMs", 0, Impairments::longestDelayMs);
    object.numberOrParam("bytesPerSecond", 0, INT_MAX);
    object.numberOrParam("pieces", 0, 1 << 20);
    object.numberOrParam("cutAfter", -1, INT_MAX);
    object.flag("reset");
    object.number("seed", 1, 0, INT_MAX);
}

void readRelay(LessonObject& object)
{
    static const QStringList transports = {QStringLiteral("tcp"), QStringLiteral("udp")};
    const bool isUdp = object.word("transport", transports, Need::Required) == 1;
    readName(object, "as", isUdp ? "D" : "R");
    object.string("address");
    readPort(object, "port");
    readTarget(object, isUdp ? "U" : "S");
    readImpairments(object);
}

void readOpening(Kind kind, LessonObject& object)
{
    readName(object, "as",
             kind == Kind::TcpListen    ? "S"
             : kind == Kind::TcpConnect ? "C"
             : kind == Kind::UdpOpen    ? "U"
                                        : "L");
    switch (kind) {
    case Kind::TcpListen:
        object.string("address");
        readPort(object, "port");
        readServing(object);
        readOptions(object, "options");
        readOptions(object, "connectionOptions");
        object.number("maxConnections", 1000, 1, 100'000);
        break;
    case Kind::TcpConnect:
        readTarget(object, "SR");
        readHostAndPort(object, "local");
        object.number("timeoutMs", 10'000, 1, 600'000);
        readReceiving(object);
        readOptions(object, "options");
        break;
    case Kind::UdpOpen:
        object.string("address");
        readPort(object, "port");
        readReceiving(object);
        readOptions(object, "options");
        break;
    case Kind::UnixListen:
        object.string("path", Need::Required);
        readServing(object);
        break;
    default:
        object.string("path", Need::Required);
        readReceiving(object);
        break;
    }
}

void readUse(Kind kind, LessonObject& object)
{
    switch (kind) {
    case Kind::UdpConnect:
        readName(object, "on", "U");
        readTarget(object, "UD");
        break;
    case Kind::Accept:
        readName(object, "on", "SLP");
        readName(object, "as", "SLP", Need::Optional);
        break;
    case Kind::Send:
        readName(object, "on", "SCL");
        readPayload(object);
        break;
    case Kind::SendTo:
        readName(object, "on", "U");
        readTarget(object, "UD");
        readPayload(object);
        break;
    case Kind::Receive:
        readName(object, "on", "SCUL");
        object.numberOrParam("size", 1, 1 << 20);
        object.number("times", 1, 1, mostTimes);
        object.word("until", {QStringLiteral("eof")});
        break;
    case Kind::Fill:
        readName(object, "on", "SCL");
        object.word("until", {QStringLiteral("would-block")});
        object.numberOrParam("bytes", 1, mostBytes);
        if (object.has("until") == object.has("bytes"))
            object.remarks().error(object.path(),
                                   {QT_TRANSLATE_NOOP("model", "“fill” has one of “until” and “bytes”.")});
        break;
    case Kind::Shutdown:
        readName(object, "on", "SCL");
        object.word("how", {QStringLiteral("send"), QStringLiteral("receive"), QStringLiteral("both")});
        break;
    case Kind::Close:
        readName(object, "on", "SCULRDP");
        object.word("mode", {QStringLiteral("normal"), QStringLiteral("reset")});
        object.flag("connections");
        break;
    default:
        readName(object, "on", "SCUL");
        break;
    }
}

void readSetting(Kind kind, LessonObject& object)
{
    switch (kind) {
    case Kind::SetOption: {
        readName(object, "on", "SCUL");
        QStringList names;
        for (int i = 0; i < optionCount; ++i)
            names += optionId(OptionName(i));
        object.word("name", names, Need::Required);
        object.numberOrParam("value", INT_MIN, INT_MAX, Need::Required);
        break;
    }
    case Kind::Set:
        readName(object, "on", "SCUL");
        object.word("accept", {QStringLiteral("auto"), QStringLiteral("manual")});
        readReceiving(object);
        readBehaviour(object);
        break;
    case Kind::Join:
    case Kind::Leave:
        readName(object, "on", "U");
        object.string("group", Need::Required);
        object.string("interface");
        break;
    default:
        object.string("host", Need::Required);
        break;
    }
}

void readForWindow(Kind kind, LessonObject& object)
{
    switch (kind) {
    case Kind::Note:
        object.text("text", Need::Required);
        readName(object, "on", "SCUL", Need::Optional);
        break;
    case Kind::Layout:
        object.word("name", {QStringLiteral("play"), QStringLiteral("inspect")}, Need::Required);
        break;
    default:
        object.word("control", lessonControls(), Need::Required);
        break;
    }
}

void readArguments(Kind kind, LessonObject& object)
{
    if (kind == Kind::Repeat) {
        object.number("times", 1, 1, mostTimes, Need::Required);
        readLessonActions(object.array("do", Need::Required), object.pathOf("do"), object.remarks());
    } else if (kind == Kind::RelayOpen) {
        readRelay(object);
    } else if (kind == Kind::RelaySet) {
        readName(object, "on", "RD");
        readImpairments(object);
    } else if (kind == Kind::LimitedOpen) {
        readName(object, "as", "P");
        object.number("descriptors", command::OpenLimited().descriptors, command::OpenLimited::fewest,
                      command::OpenLimited::most);
    } else if (kind == Kind::Settle) {
        readSettle(object);
    } else if (kind <= Kind::UnixConnect && kind != Kind::UdpConnect) {
        readOpening(kind, object);
    } else if (kind <= Kind::Close) {
        readUse(kind, object);
    } else if (kind <= Kind::Resolve) {
        readSetting(kind, object);
    } else {
        readForWindow(kind, object);
    }
    object.finish();
}

QString actionIds()
{
    QStringList ids;
    for (int i = 0; i < lessonActionCount; ++i)
        ids += lessonActionId(LessonActionKind(i));
    return ids.join(QLatin1String(", "));
}

} // namespace

QList<LessonAction> readLessonActions(const QJsonArray& items, const QString& path, LessonRemarks& remarks)
{
    QList<LessonAction> actions;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString here = LessonObject::item(path, i);
        QJsonObject object = items[i].toObject();
        LessonAction action;
        const QJsonValue by = object.take(QLatin1String("by"));
        action.isByApp = by.toString() == QLatin1String("app");
        if (!by.isUndefined() && !action.isByApp)
            remarks.error(here + QLatin1String(".by"),
                          {QT_TRANSLATE_NOOP("model", "Here one of these must stand: %1."), {QStringLiteral("app")}});
        const QString id = object.size() == 1 ? object.begin().key() : QString();
        const std::optional<Kind> kind = lessonActionFromId(id);
        if (!kind) {
            remarks.error(id.isEmpty() ? here : here + QLatin1Char('.') + id,
                          {QT_TRANSLATE_NOOP("model", "Here one action must stand. There are: %1."), {actionIds()}});
            continue;
        }
        LessonObject arguments(object.value(id), here + QLatin1Char('.') + id, remarks);
        action.kind = *kind;
        action.arguments = object.value(id).toObject();
        readArguments(*kind, arguments);
        actions += action;
    }
    return actions;
}

QStringList lessonControls()
{
    return {QStringLiteral("add-server"), QStringLiteral("add-client"), QStringLiteral("add-udp"),
            QStringLiteral("listen"),     QStringLiteral("connect"),    QStringLiteral("open"),
            QStringLiteral("accept"),     QStringLiteral("receive"),    QStringLiteral("send"),
            QStringLiteral("close"),      QStringLiteral("shutdown"),   QStringLiteral("reset"),
            QStringLiteral("behaviour"),  QStringLiteral("options"),    QStringLiteral("log"),
            QStringLiteral("diagram"),    QStringLiteral("inspector"),  QStringLiteral("states")};
}
