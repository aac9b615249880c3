// SPDX-License-Identifier: MIT
#include "model/lessons/LessonRunner.h"

#include "model/lessons/ActionTrace.h"
#include "model/lessons/LessonCommands.h"

#include <QJsonDocument>

#include <algorithm>

static constexpr int quietMs = 200;
static constexpr int lateMs = 10; // what a step caused, and does not expect, comes before the next one begins
static constexpr quint64 mostBacklog = 100'000; // events
static constexpr qint64 millisecond = 1'000'000;

LessonRunner::LessonRunner(const Lesson& lesson, Mode mode, LessonWorld world, QObject* parent)
    : QObject(parent)
    , m_lesson(lesson)
    , m_mode(mode)
    , m_world(std::move(world))
    , m_scope(m_world.table, mode == Mode::CarryOut ? LessonScope::Ports::Free : LessonScope::Ports::AsWritten,
              m_world.isPortFree)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LessonRunner::goOn);
    connect(&m_world.feed, &EventFeed::appended, this, &LessonRunner::takeRange);
}

LessonRunner::~LessonRunner() = default;

void LessonRunner::start()
{
    m_scope.setParams(m_lesson.params, m_world.socketFolder);
    beginStep(0, m_world.feed.end());
}

void LessonRunner::next()
{
    if (m_state != State::StepDone)
        return;
    if (m_step + 1 < m_lesson.steps.size()) {
        beginStep(m_step + 1, m_seen);
        return;
    }
    m_state = State::Finished;
    emit finished();
}

void LessonRunner::restartStep()
{
    if (m_state != State::Running && m_state != State::StepDone)
        return;
    for (const QString& name : std::as_const(m_opened)) {
        if (m_scope.isBound(name) && !m_scope.find(name).isConnection())
            m_world.sink.post(command::Close{m_scope.find(name), true});
        m_scope.unbind(name);
    }
    m_running.clear();
    beginStep(m_step, m_world.feed.end());
}

void LessonRunner::doIt()
{
    if (m_state != State::Running || m_isDoingIt)
        return;
    m_isDoingIt = true;
    if (!m_waiting.empty() && isUsersTurn(m_waiting.front()))
        m_waiting.clear(); // what waits for the user comes in its turn now
    if (m_waiting.empty() && m_running.empty())
        queueMoves(false);
    goOn();
}

void LessonRunner::beginStep(qsizetype step, EventId from)
{
    m_state = State::Running;
    m_step = step;
    m_begin = from;
    m_began = Moment::now().monotonicNs;
    m_done.clear();
    m_opened.clear();
    m_expected.clear();
    m_unwanted.clear();
    m_waiting.clear();
    m_actionsOver.reset();
    m_quietUntil.reset();
    m_isDoingIt = false;
    m_round = -1;
    m_paces.remove(m_lesson.steps.at(step).id);
    m_scope.beginRound();
    using Streams = ExpectationWatch::Streams;
    const auto watch = [this](const QList<LessonExpectation>& expectations, std::vector<ExpectationWatch>& to,
                              Streams streams) {
        for (const LessonExpectation& expectation : expectations) {
            if (ExpectationWatch::isForThisSystem(expectation))
                to.emplace_back(expectation, m_world.store(), m_scope, m_paces, streams);
        }
    };
    watch(m_lesson.steps.at(step).expect, m_expected, m_mode == Mode::Watch ? Streams::MayEndSo : Streams::AreWhole);
    watch(m_lesson.steps.at(step).expectNone, m_unwanted, Streams::AreWhole);
    queueMoves(m_mode == Mode::Watch);
    emit stepBegan(step);
    m_seen = from;
    takeRange({from, m_world.feed.end()});
}

// In the window, what the app does itself waits until the user has done what comes before.
void LessonRunner::queueMoves(bool onlyAppsOwn)
{
    QList<LessonAction> actions = step().actions;
    for (const LessonMove& move : LessonMove::listFrom(actions)) {
        if (!m_done.contains(move.number()) && (!onlyAppsOwn || actions.at(move.number()).isByApp))
            m_waiting.push_back(move);
    }
}

qsizetype LessonRunner::nextAction() const
{
    for (qsizetype i = 0; i < step().actions.size(); ++i) {
        const LessonAction& action = step().actions.at(i);
        if (!m_done.contains(i) && !action.isForWindow() && action.kind != LessonActionKind::Settle)
            return i;
    }
    return -1;
}

bool LessonRunner::isUsersTurn(const LessonMove& move) const
{
    return m_mode == Mode::Watch && !m_isDoingIt && nextAction() >= 0 && nextAction() < move.number();
}

void LessonRunner::takeRange(EventRange range)
{
    if (m_state != State::Running)
        return; // what comes now belongs to the next step
    // Nobody waits for what was long ago: a flood while the step was over.
    const EventId first = std::max(range.first, range.end - std::min(range.end, mostBacklog));
    for (EventId id = std::max(first, m_seen); id < range.end && m_state == State::Running; ++id)
        take(id, m_world.store().at(id));
    m_seen = std::max(m_seen, range.end);
    goOn();
}

void LessonRunner::take(EventId id, const Event& event)
{
    if (m_mode == Mode::Watch)
        nameOpened(event);
    for (LessonMove& move : m_running)
        move.take(event);
    for (ExpectationWatch& watch : m_expected)
        watch.take(id, event);
    for (ExpectationWatch& watch : m_unwanted)
        watch.take(id, event);
    if (m_mode == Mode::Watch)
        tickOff(event);
}

// A socket that the user opens is the first one of its kind that the step asks for and that is not there yet.
void LessonRunner::nameOpened(const Event& event)
{
    if (event.kind != EventKind::Socket || !m_scope.nameOf(event.on).isEmpty())
        return;
    for (const LessonAction& action : step().actions) {
        const QString name = lessonSocketName(action);
        if (lessonOpens(action) != event.on.letter())
            continue;
        const EndpointState* const known = m_scope.state(name);
        if (m_scope.isBound(name) && known != nullptr && known->isOpen())
            continue;
        m_scope.bind(name, event.on);
        m_opened.insert(name);
        return;
    }
}

void LessonRunner::tickOff(const Event& event)
{
    for (qsizetype i = 0; i < step().actions.size(); ++i) {
        const LessonAction& action = step().actions.at(i);
        if (m_done.contains(i) || action.isForWindow() || !isTraceOf(action, m_scope, m_world, event))
            continue;
        m_done.insert(i);
        for (qsizetype before = 0; before < i; ++before) { // a setting leaves no trace of its own
            if (step().actions.at(before).kind == LessonActionKind::Set)
                m_done.insert(before);
        }
        emit progressed();
        return; // one event is the trace of one action
    }
}

void LessonRunner::goOn()
{
    if (m_isGoingOn || m_state != State::Running)
        return;
    m_isGoingOn = true;
    const qint64 now = Moment::now().monotonicNs;
    do
        advanceMoves(now);
    while (beginMoves(now));
    if (!m_actionsOver && m_waiting.empty() &&
        std::all_of(m_running.begin(), m_running.end(),
                    [](const LessonMove& move) { return lessonOpens(move.action()) != 0; }))
        m_actionsOver = now;
    if (m_state == State::Running)
        judge(now);
    m_isGoingOn = false;
    if (m_state == State::Running)
        setTimer(now);
    else if (m_state == State::StepDone && m_mode == Mode::CarryOut)
        next();
}

// True: one has begun, and perhaps another can.
bool LessonRunner::beginMoves(qint64 now)
{
    if (m_waiting.empty() || m_state != State::Running)
        return false;
    LessonMove& first = m_waiting.front();
    const bool isItsTurn =
        std::all_of(m_running.begin(), m_running.end(), [&first](const LessonMove& move) { return move.lets(first); });
    if (!isItsTurn || isUsersTurn(first))
        return false;
    if (first.round() != m_round) {
        m_round = first.round();
        m_roundBegan = now;
        m_scope.beginRound();
    }
    if (lessonOpens(first.action()) != 0)
        m_opened.insert(lessonSocketName(first.action()));
    m_running.splice(m_running.end(), m_waiting, m_waiting.begin());
    return true;
}

void LessonRunner::advanceMoves(qint64 now)
{
    for (auto move = m_running.begin(); move != m_running.end() && m_state == State::Running;) {
        if (!move->advance(m_scope, m_world, now)) {
            ++move;
            continue;
        }
        const LessonMove ended = *move;
        move = m_running.erase(move);
        endMove(ended, now);
    }
}

void LessonRunner::endMove(const LessonMove& move, qint64 now)
{
    const bool isLastOfRound = m_waiting.empty() || m_waiting.front().round() != move.round();
    if (move.round() >= 0 && isLastOfRound)
        m_paces[step().id] += now - m_roundBegan;
    const bool isLastOfAction = m_waiting.empty() || m_waiting.front().number() != move.number();
    if (isLastOfAction && !m_done.contains(move.number())) {
        m_done.insert(move.number());
        emit progressed();
    }
    if (move.problem() && m_mode == Mode::CarryOut)
        fail({m_step,
              move.problem()->what,
              move.problem()->why,
              QJsonDocument(move.action().arguments).toJson(QJsonDocument::Compact),
              {},
              0},
             now);
}

void LessonRunner::judge(qint64 now)
{
    if (m_mode == Mode::CarryOut && !m_actionsOver)
        return;
    const auto isMet = [this](ExpectationWatch& watch) { return watch.isMet(m_seen); };
    const bool isAllMet = std::all_of(m_expected.begin(), m_expected.end(), isMet);
    const bool isSomethingWanted = !m_expected.empty();
    if (!isAllMet || (m_mode == Mode::Watch && !isSomethingWanted && nextAction() >= 0)) {
        failIfLate(now);
        return;
    }
    if (m_mode == Mode::CarryOut) {
        for (ExpectationWatch& watch : m_unwanted) {
            if (isMet(watch)) {
                fail({m_step,
                      {QT_TRANSLATE_NOOP("model", "What must not come has come")},
                      watch.seen(),
                      QJsonDocument(watch.expectation().toJson()).toJson(QJsonDocument::Compact),
                      {},
                      0},
                     now);
                return;
            }
        }
        if (!m_quietUntil) {
            int quiet = lateMs;
            for (const ExpectationWatch& watch : m_unwanted) {
                const int asked = watch.expectation().withinMs;
                quiet = std::max(quiet, asked == LessonExpectation::usualWithinMs ? quietMs : asked);
            }
            m_quietUntil = now + quiet * millisecond;
        }
        if (now < *m_quietUntil)
            return;
    }
    complete(now);
}

void LessonRunner::failIfLate(qint64 now)
{
    if (m_mode == Mode::Watch)
        return;
    for (ExpectationWatch& watch : m_expected) {
        if (watch.isMet(m_seen) || now < *m_actionsOver + watch.expectation().withinMs * millisecond)
            continue;
        fail({m_step,
              {QT_TRANSLATE_NOOP("model", "What is expected did not come")},
              watch.seen(),
              QJsonDocument(watch.expectation().toJson()).toJson(QJsonDocument::Compact),
              {},
              0},
             now);
        return;
    }
}

void LessonRunner::complete(qint64 now)
{
    m_state = State::StepDone;
    m_timer.stop();
    m_waiting.clear();
    emit stepDone(m_step, (now - m_began) / millisecond);
}

void LessonRunner::fail(LessonFailure failure, qint64 now)
{
    failure.events = {m_begin, m_seen};
    failure.afterMs = (now - m_began) / millisecond;
    m_failure = std::move(failure);
    m_state = State::Failed;
    m_timer.stop();
    emit finished();
}

// The one moment at which something changes although no event comes.
void LessonRunner::setTimer(qint64 now)
{
    std::optional<qint64> next = m_quietUntil;
    const auto consider = [&next](qint64 at) { next = next ? std::min(*next, at) : at; };
    for (const LessonMove& move : m_running) {
        if (move.deadline())
            consider(*move.deadline());
    }
    if (m_mode == Mode::CarryOut && m_actionsOver) {
        for (ExpectationWatch& watch : m_expected) {
            if (!watch.isMet(m_seen))
                consider(*m_actionsOver + watch.expectation().withinMs * millisecond);
        }
    }
    if (next)
        m_timer.start(int(std::max<qint64>(*next - now, 0) / millisecond) + 1);
    else
        m_timer.stop();
}
