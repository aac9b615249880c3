// SPDX-License-Identifier: MIT
#include "model/lessons/LessonNeeds.h"

#include "model/lessons/ActionReader.h"
#include "model/lessons/LessonCommands.h"
#include "model/lessons/LessonReach.h"

#include <QJsonArray>

static void collect(const QList<LessonAction>& actions, QStringList& needed)
{
    const auto need = [&needed](const char* capability) {
        if (!needed.contains(QLatin1String(capability)))
            needed += QLatin1String(capability);
    };
    for (const LessonAction& action : actions) {
        switch (lessonOpens(action)) {
        case 'L':
            need("unix-sockets");
            break;
        case 'R':
        case 'D':
            need("relay");
            break;
        case 'P':
            need("descriptor-limit");
            break;
        default:
            break;
        }
        if (action.kind == LessonActionKind::Join)
            need("multicast");
        for (const char* key : {"address", "to"}) {
            const QJsonValue where = action.arguments.value(QLatin1String(key));
            const QString host = where.isObject() ? where[QLatin1String("host")].toString() : where.toString();
            if (host.count(QLatin1Char(':')) > 1)
                need("ipv6");
        }
        if (action.kind == LessonActionKind::Repeat) {
            LessonRemarks known; // the reader has made them already
            collect(readLessonActions(action.arguments.value(QLatin1String("do")).toArray(), {}, known), needed);
        }
    }
}

QStringList neededCapabilities(const Lesson& lesson)
{
    QStringList needed{QStringLiteral("loopback")};
    for (const LessonStep& step : lesson.steps)
        collect(step.actions, needed);
    if (!LessonReach::of(lesson).hosts.isEmpty())
        needed += QStringLiteral("internet");
    return needed;
}
