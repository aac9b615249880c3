// SPDX-License-Identifier: MIT
#include "model/states/TcpTrail.h"

TcpTrail::TcpTrail(EventId id, const Event& event)
{
    if (event.kind == EventKind::Accept) {
        add({id, TcpState::Listen, StateKnowledge::PassedThrough, TcpTransition::None});
        const bool isRead = event.tcpState != TcpState::Unknown;
        goTo(isRead ? event.tcpState : TcpState::Established, isRead ? StateKnowledge::Read : StateKnowledge::Derived,
             id);
    } else {
        add({id, TcpState::Closed, StateKnowledge::Derived, TcpTransition::None});
    }
}

bool TcpTrail::take(EventId id, const Event& event)
{
    const TcpStep before = last();
    const qsizetype count = m_steps.size();
    const bool wasClosed = m_isClosed;
    const bool isState = event.kind == EventKind::State;
    const auto told = isState && event.tcpState == TcpState::Unknown ? TcpState(event.value) : event.tcpState;
    if (told == TcpState::Unknown || told > TcpState::Closing || event.kind == EventKind::Accept)
        derive(id, event);
    else if (event.has(Event::DerivedState))
        goTo(told, StateKnowledge::Derived, id);
    else
        readState(id, event, told);
    return m_steps.size() != count || last() != before || m_isClosed != wasClosed;
}

bool TcpTrail::isUnknownSinceClose() const
{
    return m_isClosed && state() != TcpState::Closed && last().known == StateKnowledge::Derived;
}

void TcpTrail::derive(EventId id, const Event& event)
{
    const auto derived = [this, id](TcpState state) { goTo(state, StateKnowledge::Derived, id); };
    const TcpState now = state();
    switch (event.kind) {
    case EventKind::Listen:
        derived(TcpState::Listen);
        break;
    case EventKind::ConnectStart:
        derived(TcpState::SynSent);
        break;
    case EventKind::Connect:
        if (now == TcpState::Closed || now == TcpState::SynSent)
            derived(TcpState::Established);
        break;
    case EventKind::Eof:
        if (now == TcpState::Established)
            derived(TcpState::CloseWait);
        else if (now == TcpState::FinWait1 || now == TcpState::FinWait2)
            derived(TcpState::TimeWait);
        break;
    case EventKind::Shutdown:
        if (event.has(Event::SendSide) && now == TcpState::Established)
            derived(TcpState::FinWait1);
        else if (event.has(Event::SendSide) && now == TcpState::CloseWait)
            derived(TcpState::LastAck);
        break;
    case EventKind::ResetIn:
    case EventKind::ResetOut:
        if (now != TcpState::Closed)
            step(TcpTransition::Reset, StateKnowledge::Derived, id);
        m_isClosed = true;
        break;
    case EventKind::Error:
        if (now == TcpState::SynSent && event.call == Call::Connect &&
            (event.error == ErrorId::Refused || event.error == ErrorId::Reset))
            step(TcpTransition::Reset, StateKnowledge::Derived, id);
        break;
    case EventKind::Close:
        deriveClose(id, event);
        m_isClosed = true;
        break;
    default:
        break;
    }
}

void TcpTrail::deriveClose(EventId id, const Event& event)
{
    const bool threwBytesAway = event.value > 0 && !event.has(Event::ValueUnknown); // RFC 9293 section 3.6.1: RST
    switch (state()) {
    case TcpState::Listen:
        step(TcpTransition::CloseListen, StateKnowledge::Derived, id);
        break;
    case TcpState::SynSent:
        step(TcpTransition::CloseSynSent, StateKnowledge::Derived, id);
        break;
    case TcpState::SynReceived:
    case TcpState::Established:
        if (threwBytesAway)
            step(TcpTransition::Reset, StateKnowledge::Derived, id);
        else
            goTo(TcpState::FinWait1, StateKnowledge::Derived, id);
        break;
    case TcpState::CloseWait:
        if (threwBytesAway) {
            step(TcpTransition::Reset, StateKnowledge::Derived, id);
            break;
        }
        step(TcpTransition::CloseCloseWait, StateKnowledge::PassedThrough, id);
        [[fallthrough]];
    case TcpState::LastAck:
        step(TcpTransition::LastAckAcknowledged, StateKnowledge::Derived, id);
        break;
    default:
        if (threwBytesAway && state() != TcpState::Closed && state() != TcpState::TimeWait)
            step(TcpTransition::Reset, StateKnowledge::Derived, id);
        break;
    }
}

void TcpTrail::readState(EventId id, const Event& event, TcpState told)
{
    // close() made it CLOSED by derivation; the system knows that the connection is not over yet.
    if (m_isClosed && told != TcpState::Closed && state() == TcpState::Closed &&
        last().known == StateKnowledge::Derived && m_steps.size() > 1)
        m_steps.removeLast();
    goTo(told, StateKnowledge::Read, id);
    m_endsAtNs = event.kind == EventKind::State && event.asked > 0 ? event.timeNs + event.asked * 1'000'000 : 0;
}

void TcpTrail::goTo(TcpState target, StateKnowledge known, EventId id)
{
    if (target == state()) {
        if (known == StateKnowledge::Read && last().known != StateKnowledge::Read)
            m_steps.last().known = known;
        return;
    }
    const QList<TcpTransition> way = tcpWay(state(), target);
    if (way.isEmpty() && known != StateKnowledge::Read)
        return; // it says less than what is known
    if (way.isEmpty())
        add({id, target, known, TcpTransition::None});
    for (const TcpTransition by : way)
        step(by, by == way.constLast() ? known : StateKnowledge::PassedThrough, id);
}

void TcpTrail::step(TcpTransition by, StateKnowledge known, EventId id)
{
    add({id, tcpEdge(by).to, known, by});
}

void TcpTrail::add(const TcpStep& step)
{
    if (m_steps.size() == mostSteps)
        m_steps.removeFirst();
    m_steps.append(step);
    m_endsAtNs = 0;
}
