// SPDX-License-Identifier: MIT
#include "model/lessons/LessonMove.h"

#include "model/core/TcpState.h"
#include "model/lessons/ActionReader.h"
#include "model/lessons/LessonCommands.h"

#include <QJsonArray>

#include <algorithm>

using Kind = LessonActionKind;
using Phase = EndpointState::Phase;

static constexpr int firstDatagramMs = 300; // an empty datagram waits unseen: it is asked for after this time
static constexpr int lookUpMs = 10'000;
static constexpr qsizetype fillBlock = 64 << 10;
static constexpr int mostFills = 4096; // blocks: a socket that never fills up is given up

LessonMove::LessonMove(const LessonAction& action, qsizetype number, int round)
    : m_action(action)
    , m_number(number)
    , m_round(round)
{
}

QList<LessonMove> LessonMove::listFrom(const QList<LessonAction>& actions)
{
    QList<LessonMove> moves;
    const auto add = [&moves](const LessonAction& action, qsizetype number, int round) {
        const int times = action.kind == Kind::Receive ? action.arguments.value(QLatin1String("times")).toInt(1) : 1;
        for (int i = 0; i < times && !action.isForWindow(); ++i)
            moves += LessonMove(action, number, round);
    };
    for (qsizetype number = 0; number < actions.size(); ++number) {
        const LessonAction& action = actions.at(number);
        if (action.kind != Kind::Repeat) {
            add(action, number, -1);
            continue;
        }
        LessonRemarks remarks; // the reader has made them already
        const QList<LessonAction> inner =
            readLessonActions(action.arguments.value(QLatin1String("do")).toArray(), {}, remarks);
        for (int round = 0; round < action.arguments.value(QLatin1String("times")).toInt(); ++round) {
            for (const LessonAction& each : inner)
                add(each, number, round);
        }
    }
    return moves;
}

// Whether a value names the socket, one of its connections, or a value of it.
static bool mentions(const QJsonValue& value, const QString& name)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [&](const QJsonValue& item) { return mentions(item, name); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&](const QJsonValue& item) { return mentions(item, name); });
    }
    const QString text = value.toString();
    return text == name || text.startsWith(name + QLatin1Char('.')) ||
           text.contains(QLatin1String("${") + name + QLatin1Char('.'));
}

bool LessonMove::blocks() const
{
    switch (m_action.kind) {
    case Kind::Accept:
    case Kind::Receive:
    case Kind::Settle:
    case Kind::Fill:
    case Kind::Resolve:
        return true;
    default:
        return m_stage == Stage::Waiting || !m_commands.isEmpty();
    }
}

bool LessonMove::lets(const LessonMove& other) const
{
    if (m_stage == Stage::Over)
        return true;
    if (blocks())
        return false;
    // It opens a socket. What that becomes may be waited for, and it can be given up.
    const bool isAboutOpening = other.m_action.kind == Kind::Close || other.m_action.kind == Kind::Settle;
    return isAboutOpening || !mentions(other.m_action.arguments, lessonSocketName(m_action));
}

bool LessonMove::isReadyToReceive(const EndpointState& socket) const
{
    if (socket.bytesWaiting > 0 || !socket.isOpen())
        return true;
    if (socket.id.letter() == 'U') // the next datagram may wait unannounced
        return !m_wasTooEarly && socket.datagramsReceived > 0;
    return socket.hasReceivedEnd;
}

bool LessonMove::isSettled(const LessonScope& scope) const
{
    const QJsonObject wish = scope.filled(m_action.arguments).toObject();
    const QString name = lessonSocketName(m_action);
    const EndpointState* const socket = scope.state(name);
    if (socket == nullptr)
        return false;
    const auto number = [&wish](const char* key) { return qint64(wish.value(QLatin1String(key)).toDouble()); };
    if (wish.contains(QLatin1String("pending")))
        return socket->bytesWaiting >= number("pending");
    if (wish.contains(QLatin1String("received")))
        return qint64(scope.receivedInRound(name)) >= number("received");
    if (wish.contains(QLatin1String("waiting")))
        return socket->connectionsWaiting >= number("waiting");
    if (wish.contains(QLatin1String("eof")))
        return socket->hasReceivedEnd;
    if (wish.contains(QLatin1String("closed")))
        return !socket->isOpen();
    if (wish.contains(QLatin1String("state")))
        return tcpStateName(socket->tcpState) == wish.value(QLatin1String("state")).toString();
    return true; // it exists
}

bool LessonMove::isReady(const LessonScope& scope) const
{
    if (m_action.kind == Kind::Settle)
        return isSettled(scope);
    if (!LessonScope::isFilled(scope.filled(m_action.arguments)))
        return false;
    const QJsonValue to = m_action.arguments.value(QLatin1String("to"));
    if (to.isString() && !scope.addressOf(to.toString()).isValid())
        return false;
    if (lessonOpens(m_action) != 0 || m_action.kind == Kind::Resolve)
        return true;
    const EndpointState* const socket = scope.state(lessonSocketName(m_action));
    if (socket == nullptr)
        return false;
    if (m_action.kind == Kind::Accept)
        return socket->connectionsWaiting > 0;
    return m_action.kind != Kind::Receive || isReadyToReceive(*socket);
}

bool LessonMove::advance(LessonScope& scope, const LessonWorld& world, qint64 now)
{
    if (m_stage == Stage::Waiting) {
        if (isReady(scope))
            post(scope, world, now);
        else if (!m_deadline)
            waitMs(now, m_action.kind == Kind::Receive && m_on.letter() == 'U'
                            ? firstDatagramMs
                            : m_action.arguments.value(QLatin1String("withinMs")).toInt(patienceMs));
        else if (now >= *m_deadline)
            giveUpWaiting(scope, world, now);
    }
    if (m_stage == Stage::Posted)
        goOn(scope, world, now);
    return m_stage == Stage::Over;
}

void LessonMove::giveUpWaiting(LessonScope& scope, const LessonWorld& world, qint64 now)
{
    const QString name = lessonSocketName(m_action);
    const bool isThere = scope.state(name) != nullptr;
    if (isThere && !m_wasTooEarly && (m_action.kind == Kind::Accept || m_action.kind == Kind::Receive)) {
        post(scope, world, now); // and the log says that nothing was there
        return;
    }
    m_stage = Stage::Over;
    m_deadline.reset();
    if (m_action.kind == Kind::Settle && isThere)
        m_problem = Problem{{QT_TRANSLATE_NOOP("model", "%1 did not settle in time"), {name}}, {}, {}};
    else if (!isThere || m_action.kind != Kind::Receive)
        m_problem = Problem{{QT_TRANSLATE_NOOP("model", "“%1” could not begin"), {lessonActionId(m_action.kind)}},
                            {QT_TRANSLATE_NOOP("model", "A socket that it names is not there.")},
                            {}};
}

SocketId LessonMove::socketFor(LessonScope& scope, const LessonWorld& world) const
{
    const QString name = lessonSocketName(m_action);
    const char letter = lessonOpens(m_action);
    if (letter == 0)
        return scope.find(name);
    const EndpointState* const before = scope.isBound(name) ? scope.state(name) : nullptr;
    if (before == nullptr || before->isOpen()) // a closed one is opened again, as its card does
        scope.bind(name, world.newId(letter));
    return scope.find(name);
}

void LessonMove::post(LessonScope& scope, const LessonWorld& world, qint64 now)
{
    m_stage = Stage::Posted;
    m_isAnswered = false;
    m_wasTooEarly = false;
    m_deadline.reset();
    m_on = socketFor(scope, world);
    if (m_action.kind == Kind::Settle) {
        m_stage = Stage::Over;
        return;
    }
    const QJsonObject arguments = scope.filled(m_action.arguments).toObject();
    if (m_action.kind == Kind::Fill) {
        const qint64 wished = qint64(arguments.value(QLatin1String("bytes")).toDouble());
        const qsizetype blocks = wished > 0 ? qsizetype((wished + fillBlock - 1) / fillBlock) : mostFills;
        for (qsizetype i = 0; i < blocks; ++i)
            m_commands += command::Send{
                m_on, QByteArray(wished > 0 ? std::min(fillBlock, qsizetype(wished) - i * fillBlock) : fillBlock, '.')};
    } else {
        const Result<QList<Command>> commands = lessonCommands(m_action.kind, arguments, m_on, scope, world.folder);
        if (!commands) {
            m_problem = commands.problem();
            m_stage = Stage::Over;
            return;
        }
        m_commands = *commands;
    }
    postNext(world, now);
    if (m_action.kind == Kind::Resolve)
        waitMs(now, lookUpMs);
    else if (m_action.kind == Kind::Accept || m_action.kind == Kind::Receive || m_action.kind == Kind::Fill)
        waitMs(now, patienceMs);
}

// All at once, but with a pause between pieces, and filling up goes block by block.
void LessonMove::postNext(const LessonWorld& world, qint64 now)
{
    const int pauseMs = m_action.arguments.value(QLatin1String("pauseMs")).toInt();
    const bool isOneByOne = pauseMs > 0 || m_action.kind == Kind::Fill;
    do {
        if (!m_commands.isEmpty())
            world.sink.post(m_commands.takeFirst());
    } while (!isOneByOne && !m_commands.isEmpty());
    m_isAnswered = false;
    if (pauseMs > 0 && !m_commands.isEmpty())
        waitMs(now, pauseMs);
}

bool LessonMove::isAnsweredBy(const Event& event) const
{
    switch (event.kind) {
    case EventKind::Error:
    case EventKind::ResetIn:
    case EventKind::ResetOut:
    case EventKind::Close:
        return true;
    case EventKind::Accept:
        return m_action.kind == Kind::Accept;
    case EventKind::Recv:
    case EventKind::Eof:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return m_action.kind == Kind::Receive;
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::SendFull:
        return m_action.kind == Kind::Fill;
    case EventKind::Resolve:
        return !event.has(Event::Started);
    default:
        return false;
    }
}

void LessonMove::take(const Event& event)
{
    if (m_stage != Stage::Posted || event.on != m_on)
        return;
    m_hasBegun = true;
    const bool isEnd = event.kind != EventKind::Recv && event.kind != EventKind::Send;
    if (isAnsweredBy(event)) {
        m_isAnswered = true;
        if (isEnd && (m_action.kind == Kind::Fill || isReceivingToTheEnd()))
            m_stage = Stage::Over;
    }
    const bool hasFoundNothing = event.kind == EventKind::Pending && event.systemError != 0;
    m_wasTooEarly = m_wasTooEarly || (hasFoundNothing && m_action.kind == Kind::Receive);
}

bool LessonMove::isReceivingToTheEnd() const
{
    return m_action.kind == Kind::Receive && m_action.arguments.contains(QLatin1String("until"));
}

bool LessonMove::isOpened(const LessonScope& scope) const
{
    const EndpointState* const socket = scope.state(lessonSocketName(m_action));
    if (socket == nullptr || !m_hasBegun)
        return false;
    switch (socket->phase) {
    case Phase::Listening:
        return true;
    case Phase::Open: // a socket that is not bound, or not connected, yet
        return m_on.isUdp() ? socket->local.isValid() : m_action.kind == Kind::UnixConnect || socket->peer.isValid();
    case Phase::Closed:
        return true;
    case Phase::Resolving:
    case Phase::Connecting:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

void LessonMove::goOn(const LessonScope& scope, const LessonWorld& world, qint64 now)
{
    const bool isTimeUp = m_deadline && now >= *m_deadline;
    if (lessonOpens(m_action) != 0) {
        m_stage = isOpened(scope) ? Stage::Over : m_stage;
    } else if (!blocks()) {
        m_stage = Stage::Over;
    } else if (m_wasTooEarly && m_action.kind == Kind::Receive) {
        m_stage = Stage::Waiting;
        waitMs(now, patienceMs);
    } else if (isReceivingToTheEnd() && m_isAnswered) {
        m_stage = Stage::Waiting;
        m_deadline.reset();
    } else if (m_action.kind == Kind::Fill && m_isAnswered && !m_commands.isEmpty()) {
        postNext(world, now);
        waitMs(now, patienceMs);
    } else if (!m_commands.isEmpty() && m_action.kind != Kind::Fill) { // pieces with pauses between
        if (isTimeUp)
            postNext(world, now);
    } else if (m_isAnswered || isTimeUp) {
        m_stage = Stage::Over;
    }
    if (m_stage == Stage::Over)
        m_deadline.reset();
}
