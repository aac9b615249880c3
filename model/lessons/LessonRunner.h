// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/ExpectationWatch.h"
#include "model/lessons/Lesson.h"
#include "model/lessons/LessonMove.h"
#include "model/lessons/LessonScope.h"
#include "model/lessons/LessonWorld.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <list>
#include <memory>
#include <vector>

// Why a step did not come out as expected.
struct LessonFailure
{
    qsizetype step = 0;
    Message what;
    Message seen;        // instead of it; empty: nothing to be said
    QByteArray expected; // the expectation as JSON; empty: an action failed
    EventRange events;   // of the step, as far as they came
    qint64 afterMs = 0;  // since the step began
};

// Goes through a lesson step by step. It watches events, not clicks: whoever causes what a step expects, the step is
// done. Threads: the front end's; nothing here waits, a batch of events or the one timer drives it on.
class LessonRunner final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        CarryOut, // does every action itself, and a step has a limit of time
        Watch,    // the user acts; an action of a step is done when asked for or if it is the app's
    };

    // `world` is used as long as the runner lives.
    LessonRunner(const Lesson& lesson, Mode mode, LessonWorld world, QObject* parent = nullptr);
    ~LessonRunner() override;

    const Lesson& lesson() const { return m_lesson; }
    LessonScope& scope() { return m_scope; }

    void start();
    // Watch: leaves a step that is done; nothing happens if it is not.
    void next();
    // Closes what the step has opened and begins it again.
    void restartStep();
    // Watch: does what is left to be done in this step.
    void doIt();

    enum class State : quint8 { Idle, Running, StepDone, Finished, Failed };
    State state() const { return m_state; }
    qsizetype stepNumber() const { return m_step; } // from 0
    const LessonStep& step() const { return m_lesson.steps.at(m_step); }
    // Whether the action of the step has been done, by whomever.
    bool isDone(qsizetype action) const { return m_done.contains(action); }
    // The first action of the step that is not done, -1: none.
    qsizetype nextAction() const;
    const std::optional<LessonFailure>& failure() const { return m_failure; }

signals:
    // Sent when a step has begun, for the first time or again.
    void stepBegan(qsizetype step);
    // Sent when an action of the step was done.
    void progressed();
    // Sent when everything that the step expects has come.
    void stepDone(qsizetype step, qint64 tookMs);
    // Sent once, behind the last step or when one failed.
    void finished();

private:
    void beginStep(qsizetype step, EventId from);
    void queueMoves(bool onlyAppsOwn);
    void takeRange(EventRange range);
    void take(EventId id, const Event& event);
    void nameOpened(const Event& event);
    void tickOff(const Event& event);
    void goOn();
    bool isUsersTurn(const LessonMove& move) const;
    bool beginMoves(qint64 now);
    void advanceMoves(qint64 now);
    void endMove(const LessonMove& move, qint64 now);
    void judge(qint64 now);
    void failIfLate(qint64 now);
    void complete(qint64 now);
    void fail(LessonFailure failure, qint64 now);
    void setTimer(qint64 now);

    const Lesson m_lesson;
    const Mode m_mode;
    const LessonWorld m_world;
    LessonScope m_scope;
    QTimer m_timer;
    State m_state = State::Idle;
    qsizetype m_step = 0;
    EventId m_begin = 0; // the first event of the step
    EventId m_seen = 0;  // events before it are taken in
    qint64 m_began = 0;  // ns of the monotonic clock
    std::list<LessonMove> m_waiting;
    std::list<LessonMove> m_running;
    QSet<qsizetype> m_done;
    QSet<QString> m_opened; // names given in this step
    std::vector<ExpectationWatch> m_expected;
    std::vector<ExpectationWatch> m_unwanted;
    std::optional<qint64> m_actionsOver; // when the last action was done
    std::optional<qint64> m_quietUntil;  // expectations are met; what must not come has this long to come
    int m_round = -1;
    qint64 m_roundBegan = 0;
    ExpectationWatch::Paces m_paces;
    std::optional<LessonFailure> m_failure;
    bool m_isDoingIt = false; // the user has asked for the rest of the step
    bool m_isGoingOn = false;
};
