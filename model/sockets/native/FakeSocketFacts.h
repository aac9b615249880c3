// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/SocketFacts.h"

// A system that knows what a test says, by default nothing.
class FakeSocketFacts final : public SocketFacts
{
public:
    std::optional<TcpState> state;
    std::optional<qint64> unread;
    std::optional<qint64> unsent;
    std::optional<qint64> waiting;
    std::optional<qint64> dropped;

    std::optional<TcpState> tcpState(qintptr) const override { return state; }
    std::optional<qint64> unreadBytes(qintptr) const override { return unread; }
    std::optional<qint64> unsentBytes(qintptr) const override { return unsent; }
    std::optional<qint64> waitingConnections(qintptr) const override { return waiting; }
    std::optional<qint64> droppedDatagrams(qintptr) const override { return dropped; }
};
