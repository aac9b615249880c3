// SPDX-License-Identifier: MIT
#include "tests/support/LoopGap.h"

#include <algorithm>

LoopGap::LoopGap()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    });
    restart();
}

void LoopGap::restart()
{
    m_gaps.clear();
    m_since.start();
    m_timer.start();
}

double LoopGap::longestMs() const
{
    return m_gaps.empty() ? 0 : *std::max_element(m_gaps.cbegin(), m_gaps.cend());
}

double LoopGap::percentileMs(double share) const
{
    if (m_gaps.empty())
        return 0;
    std::vector<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    return sorted[size_t(share * double(sorted.size() - 1))];
}

QString LoopGap::summary() const
{
    return QStringLiteral("gap p50 %1 ms, p99 %2 ms, max %3 ms")
        .arg(percentileMs(0.5), 0, 'f', 1)
        .arg(percentileMs(0.99), 0, 'f', 1)
        .arg(longestMs(), 0, 'f', 1);
}
