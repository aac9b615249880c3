// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Which rows of a big list are on screen: 64-bit rows on the int range of a scroll bar, and following the tail.
// Plain arithmetic; knows no widget and keeps nothing per row.
class RowScroll final
{
public:
    qint64 rows() const { return m_rows; }
    // While following, the last row stays visible; else the first visible row stays where it is, if it still exists.
    void setRows(qint64 rows);

    qint64 page() const { return m_page; }
    // `page`: whole rows that fit, at least 1.
    void setPage(qint64 page);

    qint64 first() const { return m_first; }
    qint64 maximum() const { return qMax<qint64>(0, m_rows - m_page); } // of first()

    // Moves by the user's will: moving up stops following, moving down does not start it.
    void scrollTo(qint64 first);
    void scrollBy(qint64 rows) { scrollTo(m_first + rows); }
    // As far as needed to have the whole row on screen.
    void reveal(qint64 row);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follow);
    // Rows that came since following stopped.
    qint64 unseen() const { return m_isFollowing ? 0 : m_rows - m_rowsWhenStopped; }

    // The scroll bar: 1:1 as long as an int is enough.
    int barMaximum() const;
    int barValue() const;
    int barPage() const;
    void moveBar(int value);

private:
    bool isScaled() const { return maximum() > maxBar; }
    static constexpr qint64 maxBar = qint64(1) << 30;

    qint64 m_rows = 0;
    qint64 m_page = 1;
    qint64 m_first = 0;
    qint64 m_rowsWhenStopped = 0;
    bool m_isFollowing = true;
};
