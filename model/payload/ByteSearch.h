// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"

#include <QByteArrayMatcher>

#include <array>
#include <optional>

// Looks for bytes in any number of bytes, in steps that are short enough for a thread that also paints.
class ByteSearch final
{
public:
    enum class Direction : quint8 { Forward, Backward };

    // Forward: the first occurrence at or behind `from`; backward: the last that begins before it. Goes on at the other
    // end, and ends where it began. `needle` is not empty. The source outlives the search and is not asked for what it
    // gets later.
    ByteSearch(const ByteSource& source, const QByteArray& needle, quint64 from, Direction direction);

    // Looks through about `budget` bytes; true once there is nothing left to do.
    bool advance(qint64 budget = 1 << 20);
    bool isDone() const { return m_isDone; }
    std::optional<quint64> found() const { return m_found; }
    double progress() const; // 0 to 1

private:
    struct Range // of beginnings
    {
        quint64 first = 0;
        quint64 end = 0;
    };
    void searchPart(Range part);

    const ByteSource& m_source;
    QByteArrayMatcher m_matcher;
    QByteArray m_needle;
    Direction m_direction;
    std::array<Range, 2> m_left; // before and after going on at the other end
    quint64 m_total = 0;
    std::optional<quint64> m_found;
    bool m_isDone = false;
};
