// SPDX-License-Identifier: MIT
#include "widgets/rows/RowScroll.h"

void RowScroll::setRows(qint64 rows)
{
    Q_ASSERT(rows >= 0);
    m_rows = rows;
    m_rowsWhenStopped = qMin(m_rowsWhenStopped, rows);
    m_first = m_isFollowing ? maximum() : qMin(m_first, maximum());
}

void RowScroll::setPage(qint64 page)
{
    m_page = qMax<qint64>(1, page);
    m_first = m_isFollowing ? maximum() : qMin(m_first, maximum());
}

void RowScroll::scrollTo(qint64 first)
{
    const qint64 target = qBound<qint64>(0, first, maximum());
    if (target < m_first)
        setFollowing(false);
    m_first = target;
}

void RowScroll::reveal(qint64 row)
{
    if (row < m_first)
        scrollTo(row);
    else if (row >= m_first + m_page)
        scrollTo(row - m_page + 1);
}

void RowScroll::setFollowing(bool follow)
{
    if (m_isFollowing && !follow)
        m_rowsWhenStopped = m_rows;
    m_isFollowing = follow;
    if (follow)
        m_first = maximum();
}

int RowScroll::barMaximum() const
{
    return int(qMin(maximum(), maxBar));
}

int RowScroll::barValue() const
{
    if (!isScaled())
        return int(m_first);
    return int(double(m_first) / double(maximum()) * double(maxBar) + 0.5);
}

int RowScroll::barPage() const
{
    return int(qMin(m_page, maxBar));
}

void RowScroll::moveBar(int value)
{
    if (value == barValue())
        return; // scaled, one bar position stands for many rows: stay on ours
    if (value == barMaximum())
        scrollTo(maximum());
    else if (!isScaled())
        scrollTo(value);
    else
        scrollTo(qint64(double(value) / double(maxBar) * double(maximum())));
}
