// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodePlan.h"

#include <QSet>

// The share of one of two programs in a session: the server has the listening sockets with their connections and the
// UDP endpoints that hear first, the client all others. Each makes its calls in the order of the session; as every
// recv() comes behind the send() that it needs, both come to their ends. Connections that live at the same time have a
// thread each.
class ProgramShare final
{
public:
    using Steps = std::vector<std::optional<CodeStep>>;

    // All outlive it. Server or Client.
    ProgramShare(const EventStore& store, const std::vector<NumberedEvent>& events, CodePart part);

    // `steps`: by event; `order`: indices of events.
    void fill(CodePlan& plan, const Steps& steps, const std::vector<size_t>& order, bool mayHaveThreads) const;

private:
    void findUdpServers();
    bool isMine(SocketId socket) const;
    bool isOpening(const Event& event) const;
    bool hasThreads() const;
    bool hasAddressTwice() const;

    const EventStore& m_store;
    const std::vector<NumberedEvent>& m_events;
    const CodePart m_part;
    QSet<SocketId> m_listening;  // sockets that accept
    QSet<SocketId> m_udpServers; // those that got a datagram before they sent one
};
