// SPDX-License-Identifier: MIT
#include "model/payload/FrameIndex.h"

#include <algorithm>

namespace {

constexpr quint64 partSize = 64 * 1024;

} // namespace

FrameIndex::FrameIndex(const ByteSource& source, const Framing& framing)
    : m_source(source)
    , m_splitter(framing)
{
}

bool FrameIndex::advance(qint64 budget)
{
    const quint64 size = m_source.size();
    while (budget > 0 && m_splitter.consumed() < size && !isFull()) {
        const quint64 part = std::min(partSize, size - m_splitter.consumed());
        m_splitter.feed(m_source.read(m_splitter.consumed(), qsizetype(part)), &m_frames);
        budget -= qint64(part);
    }
    if (isFull())
        m_frames.resize(mostFrames);
    return m_splitter.consumed() < size && !isFull();
}

qint64 FrameIndex::indexOf(quint64 offset) const
{
    const auto behind = std::upper_bound(m_frames.begin(), m_frames.end(), offset,
                                         [](quint64 value, const Frame& frame) { return value < frame.offset; });
    if (behind == m_frames.begin())
        return !m_frames.isEmpty() || rest().size == 0 ? -1 : 0;
    const qint64 index = behind - m_frames.begin() - 1;
    if (offset < m_frames.at(index).offset + m_frames.at(index).size)
        return index;
    return rest().size > 0 ? m_frames.size() : -1;
}
