// SPDX-License-Identifier: MIT
#include "model/sockets/StreamState.h"

#include "model/sockets/ClosedTcpWatch.h"

TcpState StreamState::read()
{
    const TcpState state = m_record.tcpState(m_socket);
    if (state != TcpState::Unknown)
        m_told = state;
    return state;
}

void StreamState::noteChange()
{
    const TcpState before = m_told;
    const TcpState state = read();
    if (state == TcpState::Unknown || state == before)
        return;
    Event changed = m_record.event(EventKind::State, Call::TcpInfo);
    changed.value = int(state);
    changed.tcpState = state;
    m_record.record(changed);
}

bool StreamState::hasPeerFinished() const
{
    const TcpState state = m_record.context().facts.tcpState(m_socket).value_or(TcpState::Unknown);
    return state != TcpState::Established && state != TcpState::FinWait1 && state != TcpState::FinWait2;
}

void StreamState::followFromTable(bool isClosed)
{
    if (m_isFollowed)
        return;
    m_isFollowed = true;
    // Who closes second is done with the peer's next ACK, and the close event says so: LAST-ACK would be news.
    const bool isDone = isClosed && (m_told == TcpState::CloseWait || m_told == TcpState::LastAck);
    m_record.context().closed.follow(m_record, isDone ? TcpState::Closed : m_told);
}
