// SPDX-License-Identifier: MIT
#include "model/lessons/LessonExpectation.h"

#include <QJsonArray>

QJsonObject LessonExpectation::toJson() const
{
    QJsonObject object;
    switch (kind) {
    case Kind::Event:
        object = fields;
        break;
    case Kind::Stream:
        object.insert(QLatin1String("stream"), fields);
        break;
    case Kind::State:
        object.insert(QLatin1String("state"), fields);
        break;
    case Kind::Pace:
        object.insert(QLatin1String("pace"), fields);
        break;
    }
    if (!os.isEmpty())
        object.insert(QLatin1String("os"), QJsonArray::fromStringList(os));
    if (withinMs != usualWithinMs)
        object.insert(QLatin1String("withinMs"), withinMs);
    return object;
}
