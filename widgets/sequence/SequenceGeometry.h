// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/Arrow.h"
#include "model/sequence/LaneChoice.h"

#include <QLineF>
#include <QRect>

#include <vector>

// Where rows and lifelines of the diagram are, in pixels of its viewport: arithmetic only, so that a row far down costs
// the same as the first.
class SequenceGeometry final
{
public:
    // Rows from `first` on at the top; rowHeight in pixels.
    void setRows(EventId first, int rowHeight);
    // Where the middles of the rows from the first on are, rising; empty: one row below the other.
    void setMiddles(std::vector<double> middles) { m_middles = std::move(middles); }
    bool isToScale() const { return !m_middles.empty(); }
    // Spreads the columns over the width, and beyond it where they would stand too close. fontHeight in pixels.
    void setColumns(const LaneTable& table, const LaneChoice& choice, int width, int fontHeight);
    void setScroll(int left) { m_left = left; } // pixels scrolled to the right

    bool isScrolled() const { return m_left > 0; }
    EventId firstRow() const { return m_first; }
    int rowHeight() const { return m_rowHeight; }
    int contentWidth() const { return m_contentWidth; }
    int timeWidth() const { return m_timeWidth; } // of the column of times, which does not scroll
    int columns() const { return int(m_x.size()); }
    double columnX(int column) const { return m_x[size_t(column)] - m_left; }
    // Between the neighbours of the column, for its header.
    double columnWidth(int column) const;
    int columnAt(double x) const; // the nearest; -1: there is none

    // Whether the columns are too narrow for words across.
    bool isNarrow() const { return m_isNarrow; }

    double top(EventId row) const;    // of the row
    double middle(EventId row) const; // where its dot is
    EventRange rowsIn(int height, EventId end) const;
    EventId rowAt(double y) const; // never before firstRow()

    // From tail to head, cut to [-margin, height + margin]; a null line if it is not there. Where only one end has a
    // row, the other is within half a row of it.
    QLineF line(const Arrow& arrow, int fromColumn, int toColumn, double height) const;

private:
    EventId m_first = 0;
    int m_rowHeight = 26;
    int m_left = 0;
    int m_timeWidth = 0;
    int m_contentWidth = 0;
    bool m_isNarrow = false;
    std::vector<double> m_middles;
    std::vector<double> m_x; // before scrolling; that of the others comes last
};
