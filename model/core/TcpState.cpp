// SPDX-License-Identifier: MIT
#include "model/core/TcpState.h"

#include <array>

QLatin1String tcpStateName(TcpState state)
{
    static constexpr std::array<const char*, 12> names = {"",           "ESTABLISHED", "SYN-SENT",  "SYN-RECEIVED",
                                                          "FIN-WAIT-1", "FIN-WAIT-2",  "TIME-WAIT", "CLOSED",
                                                          "CLOSE-WAIT", "LAST-ACK",    "LISTEN",    "CLOSING"};
    return QLatin1String(names[size_t(state) < names.size() ? size_t(state) : 0]);
}
