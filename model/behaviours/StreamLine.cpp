// SPDX-License-Identifier: MIT
#include "model/behaviours/StreamLine.h"

#include <algorithm>
#include <climits>

static constexpr qint64 nsPerMs = 1'000'000;
static constexpr qint64 nsPerSecond = 1'000'000'000;

static qsizetype largestPiece(const Impairments& impairments, qsizetype all)
{
    qsizetype largest = all;
    if (impairments.pieceSize > 0)
        largest = std::min<qsizetype>(largest, impairments.pieceSize);
    if (impairments.bytesPerSecond > 0)
        largest = qsizetype(std::min<qint64>(largest, impairments.bytesPerSecond / StreamLine::piecesPerSecond));
    return std::max<qsizetype>(largest, 1);
}

StreamLine::Plan StreamLine::take(QByteArrayView bytes, const Impairments& impairments, qint64 nowNs)
{
    const int delayMs = std::max(impairments.delayMs + m_dice.throwAround(impairments.jitterMs), 0);
    const qsizetype largest = largestPiece(impairments, bytes.size());
    qint64 free = std::max(nowNs + delayMs * nsPerMs, m_freeNs); // bytes do not overtake each other
    Plan plan{0, 0};
    for (qsizetype at = 0; at < bytes.size(); at += largest) {
        const qsizetype size = std::min(largest, bytes.size() - at);
        if (impairments.bytesPerSecond > 0)
            free += size * nsPerSecond / impairments.bytesPerSecond;
        else if (at > 0)
            free += pieceGapMs * nsPerMs;
        m_pieces.push_back({bytes.sliced(at, size).toByteArray(), free});
        ++plan.pieces;
    }
    m_bytes += bytes.size();
    m_freeNs = free;
    plan.heldBackMs = int(std::min<qint64>((free - nowNs) / nsPerMs, INT_MAX));
    return plan;
}

StreamLine::Step StreamLine::next(const Impairments& impairments, qint64 nowNs)
{
    if (m_pieces.empty() || m_pieces.front().dueNs > nowNs)
        return {};
    Step step;
    step.bytes = m_pieces.front().bytes;
    if (impairments.cutAfter != Impairments::never) {
        const qint64 left = std::max<qint64>(impairments.cutAfter - m_passed, 0);
        step.isCut = step.bytes.size() >= left;
        step.bytes.truncate(qsizetype(std::min<qint64>(left, step.bytes.size())));
    }
    m_bytes -= m_pieces.front().bytes.size();
    m_passed += step.bytes.size();
    m_pieces.pop_front();
    return step;
}

std::optional<qint64> StreamLine::nextDueNs() const
{
    return m_pieces.empty() ? std::nullopt : std::optional<qint64>(m_pieces.front().dueNs);
}
