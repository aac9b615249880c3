// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"
#include "model/states/TcpTransition.h"

#include <QList>

// How it is known that a socket was in a state.
enum class StateKnowledge : quint8 {
    Read,          // the system said so
    Derived,       // it follows from our calls
    PassedThrough, // it was on the way, too short to be read
};

struct TcpStep
{
    EventId event = noEvent; // the one that told
    TcpState state = TcpState::Closed;
    StateKnowledge known = StateKnowledge::Derived;
    TcpTransition by = TcpTransition::None; // into the state

    friend bool operator==(const TcpStep&, const TcpStep&) = default;
};

// The states that one TCP socket went through, from its events.
class TcpTrail final
{
public:
    // Of a socket() or accept() event; an accepted connection begins in LISTEN, where its server is.
    TcpTrail(EventId id, const Event& event);

    // Call with every later event of the socket. True: something is different now.
    bool take(EventId id, const Event& event);

    const QList<TcpStep>& steps() const { return m_steps; } // oldest first, never empty; the newest mostSteps
    const TcpStep& last() const { return m_steps.constLast(); }
    TcpState state() const { return last().state; }
    // close() returned or the connection was reset: no descriptor is left to ask.
    bool isClosed() const { return m_isClosed; }
    // Closed by us, and what the connection did then is not known (yet).
    bool isUnknownSinceClose() const;
    // When the system will end the state by itself, ns on the clock of Event::timeNs; 0: not known, or never.
    qint64 endsAtNs() const { return m_endsAtNs; }

private:
    static constexpr qsizetype mostSteps = 64; // the figure has no more; a damaged recording may

    void derive(EventId id, const Event& event);
    void deriveClose(EventId id, const Event& event);
    void readState(EventId id, const Event& event, TcpState state);
    void goTo(TcpState state, StateKnowledge known, EventId id);
    void step(TcpTransition by, StateKnowledge known, EventId id);
    void add(const TcpStep& step);

    QList<TcpStep> m_steps;
    qint64 m_endsAtNs = 0;
    bool m_isClosed = false;
};
