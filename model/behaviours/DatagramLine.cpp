// SPDX-License-Identifier: MIT
#include "model/behaviours/DatagramLine.h"

#include <algorithm>

static constexpr qint64 nsPerMs = 1'000'000;

DatagramLine::Fate DatagramLine::take(const QByteArray& datagram, const Impairments& impairments, qint64 nowNs)
{
    if (m_bytes + datagram.size() > mostBytes || m_held.size() >= mostDatagrams)
        return {true};
    // Always as many throws.
    const bool isLost = m_dice.throwPercent(impairments.lossPercent);
    const bool isDoubled = m_dice.throwPercent(impairments.duplicatePercent);
    const bool isReordered = m_dice.throwPercent(impairments.reorderPercent);
    const int first = impairments.delayMs + m_dice.throwAround(impairments.jitterMs);
    const int second = impairments.delayMs + m_dice.throwAround(impairments.jitterMs);

    Fate fate;
    fate.isLost = isLost;
    if (isLost)
        return fate;
    fate.isDoubled = isDoubled;
    fate.isReordered = isReordered;
    fate.delayMs = std::max(first, 0);
    fate.doubleDelayMs = isDoubled ? std::max(second, 0) : 0;
    hold(datagram, nowNs + fate.delayMs * nsPerMs, isReordered);
    if (isDoubled)
        hold(datagram, nowNs + fate.doubleDelayMs * nsPerMs, isReordered);
    return fate;
}

void DatagramLine::hold(const QByteArray& datagram, qint64 dueNs, bool isReordered)
{
    const qint64 until = dueNs + (isReordered ? Impairments::longestWaitMs * nsPerMs : 0);
    const Key key{until, m_order++};
    m_held.emplace(key, datagram);
    m_bytes += datagram.size();
    if (isReordered)
        m_waiting.push_back(key);
    else
        releaseOvertaken(dueNs);
}

// A datagram goes at `behindNs`: those that wait to be overtaken follow it at once, unless their own delay is longer.
void DatagramLine::releaseOvertaken(qint64 behindNs)
{
    for (const Key& waiting : m_waiting) {
        auto node = m_held.extract(waiting);
        if (node.empty())
            continue; // its wait was over before
        node.key() = {std::max(behindNs, waiting.first - Impairments::longestWaitMs * nsPerMs), m_order++};
        m_held.insert(std::move(node));
    }
    m_waiting.clear();
}

std::optional<QByteArray> DatagramLine::next(qint64 nowNs)
{
    if (m_held.empty() || m_held.begin()->first.first > nowNs)
        return std::nullopt;
    const QByteArray datagram = m_held.begin()->second;
    m_held.erase(m_held.begin());
    m_bytes -= datagram.size();
    return datagram;
}

std::optional<qint64> DatagramLine::nextDueNs() const
{
    return m_held.empty() ? std::nullopt : std::optional<qint64>(m_held.begin()->first.first);
}
