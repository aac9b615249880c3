// SPDX-License-Identifier: MIT
#include "app/Conversation.h"

#include "app/Complaint.h"

#include "model/events/ErrorText.h"

// A graceful close takes 5 s at most (sockets.md rule 4); this is for the case that it does not come back.
static constexpr int closingLimitMs = 6000;

static Problem tooEarly(Message what)
{
    return {std::move(what), {QT_TRANSLATE_NOOP("model", "What --until asks for had not happened.")}, {}};
}

Conversation::Conversation(const ConversationSpec& spec)
    : m_spec(spec)
    , m_session(0)
    , m_printer(m_session.store())
    , m_until(spec.until, m_session.store())
{
    for (QTimer* timer : {&m_timeout, &m_seconds, &m_closing})
        timer->setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Conversation::onTimeout);
    connect(&m_closing, &QTimer::timeout, this, &Conversation::finish);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_isTimeUp = true;
        decide();
    });
    connect(&m_signals, &EndSignals::caught, this, &Conversation::onSignal);
    connect(&m_session.feed(), &EventFeed::appended, this, &Conversation::takeRange);
    connect(&m_session.endpoints(), &EndpointTable::changed, this, [this](const QList<SocketId>& ids) {
        for (SocketId id : ids) {
            if (id.isAccepted() && !m_session.endpoints().find(id)->isOpen())
                m_until.takeEnd(id);
        }
    });
}

std::optional<Problem> Conversation::start()
{
    if (std::optional<Problem> problem = m_printer.open(m_spec.events, m_spec.outputPath))
        return problem;
    if (!m_spec.recordPath.isEmpty()) {
        if (std::optional<Problem> problem =
                m_session.recording().start(Recording::Place::NamedFile, m_spec.recordPath))
            return Problem{problem->what, problem->why, {QT_TRANSLATE_NOOP("model", "Choose another file.")}};
        connect(&m_session.recording(), &Recording::changed, this, &Conversation::onRecordingChange);
    }
    if (m_spec.timeoutMs)
        m_timeout.start(*m_spec.timeoutMs);
    if (m_spec.until.kind == UntilRule::Kind::Seconds)
        m_seconds.start(m_spec.until.milliseconds);
    open();
    return std::nullopt;
}

void Conversation::takeRange(EventRange range)
{
    for (EventId id = range.first; id < range.end; ++id) {
        const Event event = m_session.store().at(id);
        m_until.take(event);
        count(event);
        if (event.error == ErrorId::Unsent && m_code == ExitCode::Done && m_isEnding)
            m_code = ExitCode::Failed;
        if (event.has(Event::IcmpAnswer) && m_spec.until.kind == UntilRule::Kind::Sent)
            m_complaint = errorText(m_session.store(), event);
        if (!m_isEnding)
            take(event);
    }
    if (!m_printer.print(range))
        onOutputFailure();
    decide();
}

// Each socket that comes into being ends with exactly one of these events, and nothing follows them.
void Conversation::count(const Event& event)
{
    switch (event.kind) {
    case EventKind::Socket:
    case EventKind::Accept:
        ++m_openSockets;
        break;
    case EventKind::Close:
    case EventKind::ResetIn:
    case EventKind::ResetOut:
        --m_openSockets;
        break;
    default:
        break;
    }
}

void Conversation::decide()
{
    if (m_isEnding) {
        finishWhenClosed();
        return;
    }
    if (isMet()) {
        end(ExitCode::Done);
        return;
    }
    const EndpointState* const state = endpoint();
    if (state != nullptr && !state->isOpen() && !isTryingOn())
        failAsEnded(*state);
    else if (isOverForPeer() && m_until.rule().kind != UntilRule::Kind::Seconds)
        fail(tooEarly({QT_TRANSLATE_NOOP("model", "The peer has ended the stream too early")}));
    else if (m_isOverdue)
        onTimeout(); // connecting succeeded at the last moment
}

bool Conversation::isMet() const
{
    switch (m_until.rule().kind) {
    case UntilRule::Kind::Sent:
        return isAllSent();
    case UntilRule::Kind::Seconds:
        return m_isTimeUp;
    case UntilRule::Kind::Eof: // what was to be sent is sent, even if the peer had said all before
        return m_until.isMet() && isAllSent();
    default:
        return m_until.isMet();
    }
}

void Conversation::onTimeout()
{
    m_isOverdue = true;
    const EndpointState* const state = endpoint();
    const bool isOpening = state != nullptr && (state->phase == EndpointState::Phase::Resolving ||
                                                state->phase == EndpointState::Phase::Connecting);
    if (isOpening || m_isEnding)
        return; // connecting has the same limit and says itself that it failed
    Problem problem =
        tooEarly({QT_TRANSLATE_NOOP("model", "Not over after %1 s"), {QString::number(*m_spec.timeoutMs / 1000.0)}});
    problem.advice = {QT_TRANSLATE_NOOP("model", "Allow more time with --timeout.")};
    fail(problem);
}

void Conversation::onSignal(int number)
{
    const bool wasEnding = m_isEnding;
    constexpr int terminate = 15;
    end(number == terminate ? ExitCode::Terminated : ExitCode::Interrupted);
    if (wasEnding) { // somebody has no patience for the graceful close
        m_code = number == terminate ? ExitCode::Terminated : ExitCode::Interrupted;
        finish();
    }
}

void Conversation::onOutputFailure()
{
    m_complaint = m_printer.failure(); // nothing for a reader who has left
    end(ExitCode::OutputFailed);
    m_code = ExitCode::OutputFailed;
}

void Conversation::onRecordingChange()
{
    if (m_session.recording().state() != Recording::State::Failed || m_code == ExitCode::OutputFailed)
        return;
    m_complaint = m_session.recording().problem();
    end(ExitCode::OutputFailed);
    m_code = ExitCode::OutputFailed;
}

void Conversation::postOutgoing(SocketId on)
{
    for (const OutgoingPiece& piece : m_spec.outgoing) {
        if (piece.path.isEmpty())
            post(command::Send{on, piece.bytes});
        else
            post(command::SendFile{on, piece.path});
    }
    if (m_spec.shutdownSend)
        post(command::ShutDown{on, command::Direction::Send});
}

void Conversation::end(ExitCode code)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_code = code;
    stop();
    post(command::CloseAll{});
    m_closing.start(closingLimitMs);
    finishWhenClosed();
}

void Conversation::fail(const Problem& problem)
{
    m_complaint = problem;
    end(ExitCode::Failed);
}

void Conversation::failWith(const Event& error)
{
    fail(errorText(m_session.store(), error));
}

void Conversation::failAsEnded(const EndpointState& state)
{
    if (state.lastError == noEvent)
        fail(tooEarly({QT_TRANSLATE_NOOP("model", "The socket was closed too early")}));
    else
        failWith(m_session.store().at(state.lastError));
}

void Conversation::finishWhenClosed()
{
    if (m_openSockets == 0)
        finish();
}

void Conversation::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    if (m_complaint && m_code == ExitCode::Done)
        m_code = ExitCode::Failed;
    if (const std::optional<Problem> problem = m_session.end(); problem && !m_spec.recordPath.isEmpty()) {
        m_complaint = problem;
        m_code = ExitCode::OutputFailed;
    }
    if (m_complaint && !m_spec.quiet)
        complain(*m_complaint);
    emit finished(m_code);
}
