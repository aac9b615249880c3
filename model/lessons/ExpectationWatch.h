// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonExpectation.h"
#include "model/lessons/LessonMatcher.h"
#include "model/streams/StreamBytes.h"

#include <QHash>

#include <memory>

// Follows the events of one step until one expectation is met.
class ExpectationWatch final
{
public:
    // How long the rounds of a step's "repeat" took, ns; by the step's id.
    using Paces = QHash<QString, QList<qint64>>;

    enum class Streams : quint8 {
        AreWhole, // are what is expected, from their first byte on
        MayEndSo, // end with it: somebody may have tried something else before
    };

    ExpectationWatch(const LessonExpectation& expectation, const EventStore& store, LessonScope& scope,
                     const Paces& paces, Streams streams);

    // Takes one event of the step. An accept that is expected under a name gets that name.
    void take(EventId id, const Event& event);
    // Looks at what has come so far, up to `end`; true: met.
    bool isMet(EventId end);

    const LessonExpectation& expectation() const { return m_expectation; }
    // What there is instead of what is expected; empty: nothing to be said.
    Message seen() const;
    static bool isForThisSystem(const LessonExpectation& expectation);

private:
    bool isStreamMet(EventId end);
    std::optional<quint64> wishedSize(const QJsonObject& wishes) const;
    bool isStateMet() const;
    bool isPaceMet() const;
    double ratio() const;

    const LessonExpectation m_expectation;
    const EventStore& m_store;
    LessonScope& m_scope;
    const LessonMatcher m_matcher;
    const Paces& m_paces;
    const Streams m_streams;
    std::optional<EventKind> m_kind; // the only one that can match, to look at nothing else
    int m_count = 0;                 // events that matched
    bool m_hasPassedState = false;
    std::unique_ptr<StreamBytes> m_stream;
};
