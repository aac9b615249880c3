// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <array>

// How much happened in each second of the last minute.
// Threads: any one.
class RateHistory final
{
public:
    static constexpr int seconds = 60;
    struct Second
    {
        quint32 events = 0;
        quint64 sent = 0;     // bytes
        quint64 received = 0; // bytes
    };
    using Minute = std::array<Second, seconds>;

    // Events come in the order of their times.
    void take(const Event& event);
    // The whole seconds before the one of `nowNs` (as Event::timeNs), the oldest first.
    Minute lastMinute(qint64 nowNs) const;
    Second lastSecond(qint64 nowNs) const { return at(nowNs / nsPerSecond - 1); }

private:
    static constexpr qint64 nsPerSecond = 1'000'000'000;
    static constexpr qint64 kept = seconds + 1; // those before the newest, and the newest, which is not over

    Second at(qint64 second) const;

    std::array<Second, kept> m_ring;
    qint64 m_newest = -1; // second since the start of the session; -1: none
};
