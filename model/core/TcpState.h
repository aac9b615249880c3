// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QtGlobal>

// The states of RFC 9293 section 3.3.2, numbered as Linux's TCP_INFO does (include/net/tcp_states.h).
enum class TcpState : quint8 {
    Unknown = 0,
    Established = 1,
    SynSent = 2,
    SynReceived = 3,
    FinWait1 = 4,
    FinWait2 = 5,
    TimeWait = 6,
    Closed = 7,
    CloseWait = 8,
    LastAck = 9,
    Listen = 10,
    Closing = 11,
};

// "FIN-WAIT-2": RFC spelling, never translated; empty for Unknown.
QLatin1String tcpStateName(TcpState state);
