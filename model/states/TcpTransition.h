// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/TcpState.h"

#include <QList>
#include <QString>

#include <array>

// The transitions of RFC 9293 section 3.3.2, figure 5, and the three that its notes add.
enum class TcpTransition : quint8 {
    None, // a jump: none of the figure's leads there, and nobody saw what was in between
    PassiveOpen,
    ActiveOpen,
    CloseListen,
    ReceiveSyn,
    SendFromListen,
    CloseSynSent,
    CrossedSyn,
    ReceiveSynAck,
    ReceiveAckOfSyn,
    CloseSynReceived,
    CloseEstablished,
    ReceiveFin,
    FinWait1Acknowledged,
    FinInFinWait1,
    FinInFinWait2,
    ClosingAcknowledged,
    CloseCloseWait,
    LastAckAcknowledged,
    TimeWaitOver,
    ResetSynReceived,        // note 1
    FinWait1AcknowledgedFin, // note 2
    Reset,                   // note 3: from any state
};
inline constexpr size_t tcpTransitionCount = size_t(TcpTransition::Reset) + 1;

struct TcpEdge
{
    TcpTransition id = TcpTransition::None;
    TcpState from = TcpState::Unknown; // Unknown: any
    TcpState to = TcpState::Unknown;
    const char* cause = "";  // "rcv FIN", in the words of the figure, never translated
    const char* action = ""; // "snd ACK"; "x": nothing; empty: the figure says none

    bool isOfNotes() const { return id >= TcpTransition::ResetSynReceived; }
    QString label() const; // "rcv FIN / snd ACK"
};

// In the order of the enumeration.
const std::array<TcpEdge, tcpTransitionCount>& tcpEdges();
inline const TcpEdge& tcpEdge(TcpTransition transition)
{
    return tcpEdges()[size_t(transition)];
}

// The way through the figure from one state to another with the fewest states in between, so that no more is claimed
// than must have been; empty: none, or the same state. Never by what only the notes have, and never through LISTEN,
// CLOSED or TIME-WAIT, which nothing passes unseen.
QList<TcpTransition> tcpWay(TcpState from, TcpState to);
