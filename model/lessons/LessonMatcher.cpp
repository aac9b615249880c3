// SPDX-License-Identifier: MIT
#include "model/lessons/LessonMatcher.h"

#include "model/export/JsonLinesWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

bool matchesWish(const QJsonValue& wish, const QJsonValue& value)
{
    if (!wish.isObject())
        return wish == value || (value.isUndefined() && wish == QJsonValue(0)); // "unread" is only said if it is not 0
    const QJsonObject wishes = wish.toObject();
    for (auto it = wishes.begin(); it != wishes.end(); ++it) {
        bool holds = false;
        if (it.key() == QLatin1String("gte"))
            holds = value.isDouble() && value.toDouble() >= it.value().toDouble();
        else if (it.key() == QLatin1String("lte"))
            holds = value.isDouble() && value.toDouble() <= it.value().toDouble();
        else if (it.key() == QLatin1String("oneOf"))
            holds = it.value().toArray().contains(value);
        else if (it.key() == QLatin1String("matches"))
            holds = value.isString() && QRegularExpression(it.value().toString()).match(value.toString()).hasMatch();
        else if (it.key() == QLatin1String("not"))
            holds = it.value() != value;
        if (!holds)
            return false;
    }
    return true;
}

bool LessonMatcher::matches(const QJsonObject& wish, EventId id, const Event& event) const
{
    if (!matchesWish(wish.value(QLatin1String("kind")), QJsonValue(eventKindId(event.kind))))
        return false;
    if (wish.contains(QLatin1String("on")) && !isOn(wish.value(QLatin1String("on")), event))
        return false;
    if (wish.contains(QLatin1String("as")) && !isAcceptedAs(wish.value(QLatin1String("as")).toString(), event))
        return false;
    const QJsonObject facts = QJsonDocument::fromJson(jsonLine(m_store, id, event)).object();
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const QString key = it.key();
        if (key == QLatin1String("on") || key == QLatin1String("as") || key == QLatin1String("times"))
            continue;
        const bool isAddress = key == QLatin1String("peer") || key == QLatin1String("local");
        const QJsonValue meant = m_scope.filled(isAddress ? withAddress(it.value()) : it.value());
        if (!matchesWish(meant, facts.value(key)))
            return false;
    }
    return true;
}

bool LessonMatcher::isOn(const QJsonValue& wish, const Event& event) const
{
    const auto isMeant = [&](const QJsonValue& name) {
        const SocketId id = m_scope.find(name.toString());
        return id.isValid() && id == event.on;
    };
    if (!wish.isObject())
        return isMeant(wish);
    for (const QJsonValue& name : wish.toObject().value(QLatin1String("oneOf")).toArray()) {
        if (isMeant(name))
            return true;
    }
    return false;
}

// The accepted connection has that name, or neither has the other yet.
bool LessonMatcher::isAcceptedAs(const QString& name, const Event& event) const
{
    if (event.kind != EventKind::Accept)
        return false;
    if (m_scope.isBound(name))
        return m_scope.find(name) == event.accepted();
    return m_scope.nameOf(event.accepted()).isEmpty();
}

// "C1" is the address of that socket.
QJsonValue LessonMatcher::withAddress(const QJsonValue& wish) const
{
    const SocketAddress address = wish.isString() ? m_scope.addressOf(wish.toString()) : SocketAddress();
    return address.isValid() ? QJsonValue(address.display()) : wish;
}
