// SPDX-License-Identifier: MIT
#include "model/states/TcpTransition.h"

#include <queue>

const std::array<TcpEdge, tcpTransitionCount>& tcpEdges()
{
    using T = TcpTransition;
    using S = TcpState;
    static constexpr std::array<TcpEdge, tcpTransitionCount> edges = {{
        {},
        {T::PassiveOpen, S::Closed, S::Listen, "passive OPEN", "create TCB"},
        {T::ActiveOpen, S::Closed, S::SynSent, "active OPEN", "snd SYN"},
        {T::CloseListen, S::Listen, S::Closed, "CLOSE", "delete TCB"},
        {T::ReceiveSyn, S::Listen, S::SynReceived, "rcv SYN", "snd SYN,ACK"},
        {T::SendFromListen, S::Listen, S::SynSent, "SEND", "snd SYN"},
        {T::CloseSynSent, S::SynSent, S::Closed, "CLOSE", "delete TCB"},
        {T::CrossedSyn, S::SynSent, S::SynReceived, "rcv SYN", "snd SYN,ACK"},
        {T::ReceiveSynAck, S::SynSent, S::Established, "rcv SYN,ACK", "snd ACK"},
        {T::ReceiveAckOfSyn, S::SynReceived, S::Established, "rcv ACK of SYN", "x"},
        {T::CloseSynReceived, S::SynReceived, S::FinWait1, "CLOSE", "snd FIN"},
        {T::CloseEstablished, S::Established, S::FinWait1, "CLOSE", "snd FIN"},
        {T::ReceiveFin, S::Established, S::CloseWait, "rcv FIN", "snd ACK"},
        {T::FinWait1Acknowledged, S::FinWait1, S::FinWait2, "rcv ACK of FIN", "x"},
        {T::FinInFinWait1, S::FinWait1, S::Closing, "rcv FIN", "snd ACK"},
        {T::FinInFinWait2, S::FinWait2, S::TimeWait, "rcv FIN", "snd ACK"},
        {T::ClosingAcknowledged, S::Closing, S::TimeWait, "rcv ACK of FIN", "x"},
        {T::CloseCloseWait, S::CloseWait, S::LastAck, "CLOSE", "snd FIN"},
        {T::LastAckAcknowledged, S::LastAck, S::Closed, "rcv ACK of FIN", "x"},
        {T::TimeWaitOver, S::TimeWait, S::Closed, "Timeout=2MSL", "delete TCB"},
        {T::ResetSynReceived, S::SynReceived, S::Listen, "rcv RST", ""},
        {T::FinWait1AcknowledgedFin, S::FinWait1, S::TimeWait, "rcv FIN,ACK", "snd ACK"},
        {T::Reset, S::Unknown, S::Closed, "RST", ""},
    }};
    return edges;
}

QString TcpEdge::label() const
{
    const QString text = QLatin1String(cause);
    return *action == '\0' ? text : text + QLatin1String(" / ") + QLatin1String(action);
}

QList<TcpTransition> tcpWay(TcpState from, TcpState to)
{
    const auto canBePassed = [](TcpState state) {
        return state != TcpState::Listen && state != TcpState::Closed && state != TcpState::TimeWait;
    };
    if (from == to)
        return {};
    std::array<TcpTransition, 16> cameBy = {}; // by state
    std::queue<TcpState> next;
    next.push(from);
    while (!next.empty() && cameBy[size_t(to)] == TcpTransition::None) {
        const TcpState state = next.front();
        next.pop();
        for (const TcpEdge& edge : tcpEdges()) {
            if (edge.id == TcpTransition::None || edge.isOfNotes() || edge.from != state || edge.to == from ||
                cameBy[size_t(edge.to)] != TcpTransition::None)
                continue;
            cameBy[size_t(edge.to)] = edge.id;
            if (canBePassed(edge.to))
                next.push(edge.to);
        }
    }
    QList<TcpTransition> way;
    for (TcpState state = to; state != from; state = tcpEdge(way.constFirst()).from) {
        if (cameBy[size_t(state)] == TcpTransition::None)
            return {};
        way.prepend(cameBy[size_t(state)]);
    }
    return way;
}
