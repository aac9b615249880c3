// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"
#include "app/EventPrinter.h"
#include "app/ExitCode.h"
#include "app/UntilWatch.h"

#include "model/session/EndSignals.h"
#include "model/session/Session.h"

#include <QObject>
#include <QTimer>

#include <optional>

// What listen, connect, send and relay have in common: a session whose events are printed, and the one place that knows
// when all is over and with which exit code. Lives until the application ends.
class Conversation : public QObject
{
    Q_OBJECT

public:
    explicit Conversation(const ConversationSpec& spec);

    // Opens the output and the endpoint. What is wrong with the output, or nothing: then finished() follows.
    std::optional<Problem> start();

signals:
    // Sent once, when all sockets are closed.
    void finished(ExitCode code);

protected:
    virtual void open() = 0;
    // One event of the conversation, in order, before it is printed.
    virtual void take(const Event& event) = 0;
    // All that was to be sent has been taken by the system.
    virtual bool isAllSent() const = 0;
    // The peer will send no more, so a rule that is not met by now never will be.
    virtual bool isOverForPeer() const { return false; }
    // A closed socket is not the end: the next address of the name is tried.
    virtual bool isTryingOn() const { return false; }
    // Nothing more is asked of this side.
    virtual void stop() {}

    const ConversationSpec& spec() const { return m_spec; }
    Session& session() { return m_session; }
    const EndpointState* endpoint() { return m_session.endpoints().find(m_id); }
    SocketId id() const { return m_id; }
    void setId(SocketId id) { m_id = id; }
    void post(Command command) { m_session.post(std::move(command)); }
    // The pieces that the arguments ask for, and then the end of sending if that is asked for too.
    void postOutgoing(SocketId on);

    // Ends the conversation: closes what is open, then finishes. The first reason counts.
    void end(ExitCode code);
    // Ends it with Failed, and says why on standard error.
    void fail(const Problem& problem);
    void failWith(const Event& error);
    // Looks whether all is over. Called after each batch of events; call it when something else has changed.
    void decide();

private:
    void takeRange(EventRange range);
    void count(const Event& event);
    void failAsEnded(const EndpointState& state);
    bool isMet() const;
    void onTimeout();
    void onSignal(int number);
    void onOutputFailure();
    void onRecordingChange();
    void finishWhenClosed();
    void finish();

    const ConversationSpec m_spec;
    Session m_session;
    EndSignals m_signals;
    EventPrinter m_printer;
    UntilWatch m_until;
    QTimer m_timeout;
    QTimer m_seconds;
    QTimer m_closing;
    SocketId m_id;
    qint64 m_openSockets = 0;
    ExitCode m_code = ExitCode::Done;
    std::optional<Problem> m_complaint; // told when all events are printed
    bool m_isTimeUp = false;            // --until seconds
    bool m_isOverdue = false;           // --timeout
    bool m_isEnding = false;
    bool m_isFinished = false;
};
