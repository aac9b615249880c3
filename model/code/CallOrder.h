// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeStreams.h"

// The order of the calls of a session when they are made blocking: as in the log, except that a connect() stands where
// it must be over, which the log may tell later.
class CallOrder final
{
public:
    // All outlive it.
    CallOrder(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams);

    // Indices of events.
    std::vector<size_t> order();

private:
    void placeConnectsBefore(size_t index);
    void place(size_t connect);

    const EventStore& m_store;
    const std::vector<NumberedEvent>& m_events;
    const CodeStreams& m_streams;
    std::vector<size_t> m_underWay; // connects that have begun, will succeed and are not placed yet
    std::vector<size_t> m_order;
};
