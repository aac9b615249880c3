// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodePlan.h"

#include <functional>

// Makes plans of programs from the events of a session. What is left out because there is too much, or because blocking
// calls cannot do it, is in the remarks of the plan.
// Threads: one, of the store's readers.
class CodePlanner final
{
public:
    // Programs have at most so many calls, and literals of so many bytes in all.
    static constexpr size_t mostCalls = 2000;
    static constexpr quint64 mostBytes = 256 << 10;
    // So many events are looked at to find the calls of one endpoint.
    static constexpr quint64 mostEvents = 200'000;

    // The store outlives it. Events behind `end` are not looked at.
    CodePlanner(const EventStore& store, EventId end);

    // The calls that belong to the click behind the event: opening a socket is several calls.
    CodePlan click(EventId id) const;
    // Those of an endpoint with its connections, from the event `first` on.
    CodePlan endpoint(SocketId endpoint, EventId first) const;
    // Of the whole session: Transcript, Server or Client. Without threads what happened at the same time is done in
    // the order of the session.
    CodePlan program(CodePart part, bool mayHaveThreads = true) const;

private:
    using Wanted = std::function<bool(const Event&)>;

    std::vector<NumberedEvent> read(EventId first, const Wanted& wanted, QList<Message>* remarks) const;
    CodePlan calls(const std::vector<NumberedEvent>& events) const;

    const EventStore& m_store;
    const EventId m_end;
};
