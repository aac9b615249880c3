// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/lessons/LessonScope.h"

#include <QJsonObject>
#include <QJsonValue>

// Whether a value is what was wished for: the same, or as {"gte", "lte", "oneOf", "matches", "not"} say. Undefined is a
// value that is not there.
bool matchesWish(const QJsonValue& wish, const QJsonValue& value);

// Whether an event is the one that an expectation describes. The words are those of JSON lines, and so is the event.
class LessonMatcher final
{
public:
    LessonMatcher(const EventStore& store, const LessonScope& scope)
        : m_store(store)
        , m_scope(scope)
    {
    }

    bool matches(const QJsonObject& wish, EventId id, const Event& event) const;

private:
    bool isOn(const QJsonValue& wish, const Event& event) const;
    bool isAcceptedAs(const QString& name, const Event& event) const;
    QJsonValue withAddress(const QJsonValue& wish) const;

    const EventStore& m_store;
    const LessonScope& m_scope;
};
