// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rows/RowScroll.h"

#include <QAbstractItemView>

class LogHeader;

// Rows of one height under the log's titles, with nothing kept per row: where a row stands is arithmetic, and so is
// what the scroll bars, the arrow keys and a selection with Shift mean.
class LogTable : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit LogTable(QWidget* parent);

    LogHeader* header() const { return m_header; }
    bool isFollowing() const { return m_scroll.isFollowing(); }
    int rowHeight() const;
    int firstVisibleRow() const { return int(m_scroll.first()); }
    int rowCount() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString&) override {} // would ask every row

protected:
    // Following may have begun or ended, or other rows be on screen.
    virtual void noteFollowing(bool wasFollowing) = 0;
    // Rows at the bottom that something else stands over.
    virtual int coveredRows() const = 0;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override { return 0; } // all arithmetic is in rows: their pixels would overflow an int
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

    int rowAt(int y) const; // clamped to the rows there are
    QModelIndex rowIndex(int row) const { return model()->index(row, 0); }
    bool isRowSelected(int row) const;
    void syncBars();

    RowScroll m_scroll;
    LogHeader* const m_header;
    int m_anchorRow = 0; // where a selection with Shift or by dragging began

private:
    bool m_isSyncing = false; // the scroll bars move because of us
};
