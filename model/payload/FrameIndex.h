// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"
#include "model/payload/FrameSplitter.h"

#include <QList>

// The frames of a run of bytes, found in steps that are short enough for a thread that also paints.
class FrameIndex final
{
public:
    // The source outlives the index.
    FrameIndex(const ByteSource& source, const Framing& framing);

    // Looks through about `budget` bytes that the source has and that were not looked at yet; true if some are left.
    bool advance(qint64 budget = 1 << 20);
    const QList<Frame>& frames() const { return m_frames; }
    // The one that has begun behind them; of size 0: none.
    Frame rest() const { return isFull() ? Frame() : m_splitter.rest(); }
    // What follows is not looked at any more: memory has an end.
    bool isFull() const { return m_frames.size() >= mostFrames; }
    // With the rest, if there is one.
    qint64 count() const { return m_frames.size() + (rest().size > 0 ? 1 : 0); }
    Frame at(qint64 index) const { return index < m_frames.size() ? m_frames.at(index) : rest(); }
    // The frame with the byte; -1: none (yet).
    qint64 indexOf(quint64 offset) const;

    static constexpr qsizetype mostFrames = 500'000;

private:
    const ByteSource& m_source;
    FrameSplitter m_splitter;
    QList<Frame> m_frames;
};
