// SPDX-License-Identifier: MIT
#include "model/payload/PayloadDiff.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <cstring>

namespace {

constexpr quint64 partSize = 128 * 1024;
constexpr quint64 window = 4096; // how far around a difference is looked
constexpr qsizetype proof = 12;  // bytes that have to be alike to go on from there

qsizetype commonLength(const QByteArray& a, const QByteArray& b)
{
    const qsizetype size = std::min(a.size(), b.size());
    if (std::memcmp(a.constData(), b.constData(), size_t(size)) == 0)
        return size;
    return std::mismatch(a.cbegin(), a.cbegin() + size, b.cbegin()).first - a.cbegin();
}

struct Skip
{
    qsizetype left = 0;
    qsizetype right = 0;
};

// How many bytes to leave out on either side so that both go on alike; the fewest in all. `atEnd`: the windows end
// where the bytes end, so that what is alike up to there is proof enough.
std::optional<Skip> nextAlike(const QByteArray& left, const QByteArray& right, bool atEnd)
{
    std::optional<Skip> best;
    const auto isBetter = [&best](qsizetype a, qsizetype b) { return !best || a + b < best->left + best->right; };
    QHash<QByteArrayView, qsizetype> places; // the first place of each run of `proof` bytes on the right
    for (qsizetype b = 0; b + proof <= right.size(); ++b) {
        if (const QByteArrayView key(right.constData() + b, proof); !places.contains(key))
            places.insert(key, b);
    }
    for (qsizetype a = 0; a + proof <= left.size() && isBetter(a, 0); ++a) {
        const QByteArrayView key(left.constData() + a, proof);
        // Bytes in place before bytes moved: of two answers of one length the aligned one is what people see.
        const bool isInPlace =
            a + proof <= right.size() && QByteArrayView(right.constData() + a, proof) == key && isBetter(a, a);
        if (isInPlace)
            best = Skip{a, a};
        if (const auto place = places.constFind(key); place != places.cend() && isBetter(a, *place))
            best = Skip{a, *place};
    }
    if (!best && atEnd) { // a common end that is shorter than the proof
        qsizetype length = 0;
        while (length < std::min(left.size(), right.size()) &&
               left[left.size() - length - 1] == right[right.size() - length - 1])
            ++length;
        if (length > 0)
            best = Skip{left.size() - length, right.size() - length};
    }
    return best;
}

} // namespace

PayloadDiff::PayloadDiff(const ByteSource& left, const ByteSource& right)
    : m_leftSource(left)
    , m_rightSource(right)
    , m_leftSize(left.size())
    , m_rightSize(right.size())
{
    m_isDone = m_leftSize == 0 && m_rightSize == 0;
}

std::optional<quint64> PayloadDiff::firstDifference() const
{
    for (const DiffRun& run : m_runs) {
        if (run.kind != DiffRun::Kind::Same)
            return run.left;
    }
    return {};
}

void PayloadDiff::add(DiffRun::Kind kind, quint64 size)
{
    if (size == 0)
        return;
    if (!m_runs.isEmpty() && m_runs.last().kind == kind)
        m_runs.last().size += size;
    else
        m_runs += DiffRun{kind, m_left, m_right, size};
    if (kind != DiffRun::Kind::RightOnly)
        m_left += size;
    if (kind != DiffRun::Kind::LeftOnly)
        m_right += size;
}

bool PayloadDiff::advance(qint64 budget)
{
    while (!m_isDone && budget > 0) {
        const bool isAtDifference = compareAlike(&budget);
        if (m_left == m_leftSize || m_right == m_rightSize) {
            add(DiffRun::Kind::LeftOnly, m_leftSize - m_left);
            add(DiffRun::Kind::RightOnly, m_rightSize - m_right);
            m_isDone = true;
        } else if (m_runs.size() >= mostRuns) {
            m_isCut = true;
            m_isDone = true;
        } else if (isAtDifference) {
            resolve(&budget);
        }
    }
    return !m_isDone;
}

// True if it ended at a difference, false if at the end of a side or of the budget.
bool PayloadDiff::compareAlike(qint64* budget)
{
    while (*budget > 0 && m_left < m_leftSize && m_right < m_rightSize) {
        const auto size = qsizetype(std::min({partSize, m_leftSize - m_left, m_rightSize - m_right}));
        const qsizetype alike = commonLength(m_leftSource.read(m_left, size), m_rightSource.read(m_right, size));
        add(DiffRun::Kind::Same, quint64(alike));
        *budget -= std::max(alike, qsizetype(4096));
        if (alike < size)
            return true;
    }
    return false;
}

void PayloadDiff::resolve(qint64* budget)
{
    const QByteArray left = m_leftSource.read(m_left, qsizetype(window));
    const QByteArray right = m_rightSource.read(m_right, qsizetype(window));
    if (commonLength(left, right) > 0)
        return;                     // the budget ended before the difference
    *budget -= 16 * qint64(window); // what hashing costs against comparing
    const bool atEnd = m_left + quint64(left.size()) == m_leftSize && m_right + quint64(right.size()) == m_rightSize;
    Skip skip{left.size(), right.size()};
    if (const std::optional<Skip> found = nextAlike(left, right, atEnd))
        skip = *found;
    else if (!atEnd)
        skip.left = skip.right = std::min(left.size(), right.size());
    const auto changed = std::min(skip.left, skip.right);
    add(DiffRun::Kind::Changed, quint64(changed));
    add(DiffRun::Kind::LeftOnly, quint64(skip.left - changed));
    add(DiffRun::Kind::RightOnly, quint64(skip.right - changed));
}
