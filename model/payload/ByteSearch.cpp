// SPDX-License-Identifier: MIT
#include "model/payload/ByteSearch.h"

#include <algorithm>

namespace {

constexpr quint64 partSize = 256 * 1024;

} // namespace

ByteSearch::ByteSearch(const ByteSource& source, const QByteArray& needle, quint64 from, Direction direction)
    : m_source(source)
    , m_matcher(needle)
    , m_needle(needle)
    , m_direction(direction)
{
    Q_ASSERT(!needle.isEmpty());
    const quint64 size = source.size();
    const auto length = quint64(needle.size());
    const quint64 end = size < length ? 0 : size - length + 1; // of beginnings
    from = std::min(from, end);
    if (direction == Direction::Forward)
        m_left = {Range{from, end}, Range{0, from}};
    else
        m_left = {Range{0, from}, Range{from, end}};
    m_total = end;
    m_isDone = end == 0;
}

double ByteSearch::progress() const
{
    const quint64 left = m_left[0].end - m_left[0].first + m_left[1].end - m_left[1].first;
    return m_isDone || m_total == 0 ? 1 : 1 - double(left) / double(m_total);
}

bool ByteSearch::advance(qint64 budget)
{
    while (!m_isDone && budget > 0) {
        Range& range = m_left[0].first < m_left[0].end ? m_left[0] : m_left[1];
        const quint64 size = std::min(partSize, range.end - range.first);
        Range part;
        if (m_direction == Direction::Forward) {
            part = {range.first, range.first + size};
            range.first = part.end;
        } else {
            part = {range.end - size, range.end};
            range.end = part.first;
        }
        searchPart(part);
        budget -= qint64(size);
        const bool isThrough = m_left[0].first >= m_left[0].end && m_left[1].first >= m_left[1].end;
        m_isDone = m_found.has_value() || isThrough;
    }
    return m_isDone;
}

void ByteSearch::searchPart(Range part)
{
    const QByteArray bytes = m_source.read(part.first, qsizetype(part.end - part.first) + m_needle.size() - 1);
    const qsizetype at = m_direction == Direction::Forward ? m_matcher.indexIn(bytes) : bytes.lastIndexOf(m_needle);
    if (at >= 0)
        m_found = part.first + quint64(at);
}
