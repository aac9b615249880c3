// SPDX-License-Identifier: MIT
#include "model/lessons/LessonReach.h"

#include "model/core/HostPort.h"
#include "model/lessons/ActionReader.h"

#include <QJsonArray>

// The host with the default values of parameters in it; empty: it is this computer's own name.
static QString filled(QString host, const Lesson& lesson)
{
    for (const LessonParam& param : lesson.params)
        host.replace(QLatin1String("${") + param.name + QLatin1Char('}'), param.byDefault.toVariant().toString());
    return host;
}

static bool isAny(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

// A name below ".invalid" exists nowhere (RFC 6761 section 6.4); one of a socket of the lesson is inside.
static bool isInside(const QString& host)
{
    if (host.isEmpty() || host == QLatin1String("localhost") || host.endsWith(QLatin1String(".invalid")) ||
        (host.startsWith(QLatin1String("${")) && host.endsWith(QLatin1String(".address}"))))
        return true;
    const std::optional<QHostAddress> address = literalAddress(host);
    return address && (address->isLoopback() || isAny(*address) || address->isMulticast() || address->isBroadcast());
}

LessonReach LessonReach::of(const Lesson& lesson, const LessonAction& action)
{
    LessonReach reach;
    const auto add = [&](const QJsonValue& value) {
        const QString host = filled(value.toString(), lesson);
        if (!isInside(host) && !reach.hosts.contains(host))
            reach.hosts += host;
    };
    add(action.arguments.value(QLatin1String("host")));
    for (const char* key : {"to", "local"})
        add(action.arguments.value(QLatin1String(key))[QLatin1String("host")]);
    const QString address = filled(action.arguments.value(QLatin1String("address")).toString(), lesson);
    const std::optional<QHostAddress> literal = literalAddress(address);
    reach.isOpenToAll = literal && isAny(*literal);
    if (action.kind == LessonActionKind::Repeat) {
        LessonRemarks known;
        const QList<LessonAction> inner =
            readLessonActions(action.arguments.value(QLatin1String("do")).toArray(), {}, known);
        for (const LessonAction& each : inner)
            reach.hosts += of(lesson, each).hosts;
    }
    return reach;
}

LessonReach LessonReach::of(const Lesson& lesson)
{
    LessonReach reach;
    for (const LessonStep& step : lesson.steps) {
        for (const LessonAction& action : step.actions) {
            const LessonReach one = of(lesson, action);
            reach.hosts += one.hosts;
            reach.isOpenToAll = reach.isOpenToAll || one.isOpenToAll;
        }
    }
    reach.hosts.removeDuplicates();
    return reach;
}
