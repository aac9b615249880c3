// SPDX-License-Identifier: MIT
#include "model/endpoints/RateHistory.h"

#include <algorithm>

void RateHistory::take(const Event& event)
{
    const qint64 second = std::max({qint64(0), m_newest, event.timeNs / nsPerSecond}); // a file may say anything
    for (qint64 passed = std::max(m_newest + 1, second - kept + 1); passed <= second; ++passed)
        m_ring[size_t(passed % kept)] = {};
    m_newest = second;
    Second& now = m_ring[size_t(second % kept)];
    ++now.events;
    if (carriesPayload(event.kind))
        (eventRole(event.kind) == EventRole::Send ? now.sent : now.received) += quint64(event.value);
}

RateHistory::Second RateHistory::at(qint64 second) const
{
    const bool isKept = second >= 0 && second <= m_newest && second > m_newest - kept;
    return isKept ? m_ring[size_t(second % kept)] : Second();
}

RateHistory::Minute RateHistory::lastMinute(qint64 nowNs) const
{
    Minute minute;
    for (int i = 0; i < seconds; ++i)
        minute[size_t(i)] = at(nowNs / nsPerSecond - seconds + i);
    return minute;
}
