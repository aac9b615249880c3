// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonAction.h"
#include "model/lessons/LessonScope.h"
#include "model/lessons/LessonWorld.h"

#include <QList>
#include <QString>

#include <optional>

// One action on its way: waits until it can be done, posts its commands, and knows from the events when it is over.
// An action that would block a textbook program (accept, receive, settle) waits here for what it needs, but not for
// ever.
class LessonMove final
{
public:
    static constexpr int patienceMs = 2000;

    LessonMove(const LessonAction& action, qsizetype number, int round);

    // The moves of a step's actions: repeats unrolled, pieces and times one by one.
    static QList<LessonMove> listFrom(const QList<LessonAction>& actions);

    const LessonAction& action() const { return m_action; }
    qsizetype number() const { return m_number; } // of the action in its step
    int round() const { return m_round; }         // of a repeat, from 0; -1: not in one
    // Whether the other move may begin while this one is on its way.
    bool lets(const LessonMove& other) const;

    void take(const Event& event);
    // Goes on as far as it can; true: it is over. `now`: ns of the monotonic clock.
    bool advance(LessonScope& scope, const LessonWorld& world, qint64 now);
    // When to look again although no event comes; nothing: no need.
    std::optional<qint64> deadline() const { return m_deadline; }

    // What kept it from being done; empty: nothing.
    const std::optional<Problem>& problem() const { return m_problem; }

private:
    enum class Stage : quint8 { Waiting, Posted, Over };

    bool isReady(const LessonScope& scope) const;
    bool isReadyToReceive(const EndpointState& socket) const;
    bool isSettled(const LessonScope& scope) const;
    bool isOpened(const LessonScope& scope) const;
    bool isAnsweredBy(const Event& event) const;
    bool blocks() const;
    bool isReceivingToTheEnd() const;
    SocketId socketFor(LessonScope& scope, const LessonWorld& world) const;
    void post(LessonScope& scope, const LessonWorld& world, qint64 now);
    void postNext(const LessonWorld& world, qint64 now);
    void giveUpWaiting(LessonScope& scope, const LessonWorld& world, qint64 now);
    void goOn(const LessonScope& scope, const LessonWorld& world, qint64 now);
    void waitMs(qint64 now, qint64 ms) { m_deadline = now + ms * 1'000'000; }

    LessonAction m_action;
    qsizetype m_number;
    int m_round;
    Stage m_stage = Stage::Waiting;
    SocketId m_on;
    QList<Command> m_commands;  // not posted yet
    bool m_hasBegun = false;    // there was an event of the socket
    bool m_isAnswered = false;  // an event said how the call went
    bool m_wasTooEarly = false; // the call found nothing and is made again when something waits
    std::optional<qint64> m_deadline;
    std::optional<Problem> m_problem;
};
