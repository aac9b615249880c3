// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"

#include <QList>

#include <optional>

// A stretch in which two runs of bytes are alike, or in which they are not.
struct DiffRun
{
    enum class Kind : quint8 {
        Same,
        Changed,   // other bytes in the same place; both sizes are equal
        LeftOnly,  // the right side has nothing here
        RightOnly, // the left side has nothing here
    };

    Kind kind = Kind::Same;
    quint64 left = 0; // offsets
    quint64 right = 0;
    quint64 size = 0;

    friend bool operator==(const DiffRun&, const DiffRun&) = default;
};

// Compares two runs of bytes of any length, in steps that are short enough for a thread that also paints, with bounded
// memory. After a difference it looks a few KiB around for the place where both go on alike; where there is none, the
// bytes count as changed. It is a good answer, not the shortest.
class PayloadDiff final
{
public:
    // Both outlive the comparison; what they get later is not compared.
    PayloadDiff(const ByteSource& left, const ByteSource& right);

    // Compares about `budget` bytes; true if some are left.
    bool advance(qint64 budget = 1 << 20);
    bool isDone() const { return m_isDone; }
    const QList<DiffRun>& runs() const { return m_runs; } // without gap on either side
    std::optional<quint64> firstDifference() const;       // offset on the left
    bool areIdentical() const { return m_isDone && !firstDifference(); }
    // There are more differences than are kept: the runs end before the bytes do.
    bool isCut() const { return m_isCut; }
    quint64 compared() const { return m_left; } // of the left side

    static constexpr qsizetype mostRuns = 100'000;

private:
    bool compareAlike(qint64* budget);
    void resolve(qint64* budget);
    void add(DiffRun::Kind kind, quint64 size);

    const ByteSource& m_leftSource;
    const ByteSource& m_rightSource;
    const quint64 m_leftSize;
    const quint64 m_rightSize;
    quint64 m_left = 0;
    quint64 m_right = 0;
    QList<DiffRun> m_runs;
    bool m_isDone = false;
    bool m_isCut = false;
};
