// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventPart.h"
#include "model/log/LogModel.h"
#include "widgets/log/LogRowPainter.h"
#include "widgets/log/LogText.h"
#include "widgets/rows/RowScroll.h"
#include "widgets/rows/SpokenRows.h"

#include <QAbstractItemView>

#include <algorithm>

class LogHeader;
class NewRowsPill;

// The event log: rows of one height, painted from the model when they are seen, nothing kept per row.
// Follows the newest row until the reader scrolls up or selects something; following never moves the selection.
// The model has the columns, roles and match() of LogModel.
class LogView final : public QAbstractItemView, public SpokenRows
{
    Q_OBJECT

public:
    LogView(const EventStore& store, QAbstractItemModel& model, QWidget* parent = nullptr);

    LogHeader* header() const { return m_header; }
    const LogText& words() const { return m_words; }

    bool isFollowing() const { return m_scroll.isFollowing(); }
    void setFollowing(bool follow);
    qint64 newRows() const { return m_scroll.unseen(); } // since following stopped

    // Marks the rows that brought these bytes.
    void setMarked(const QList<EventPart>& parts)
    {
        m_marked = parts;
        viewport()->update();
    }
    // Whether a pill counts the rows that came since following stopped; it makes sense while new rows come last.
    void setCountingNew(bool counts);
    // What is said while there is no row.
    void setEmptyText(const QString& text) { m_emptyText = text; }
    int rowHeight() const;
    int firstVisibleRow() const { return int(m_scroll.first()); }
    int rowCount() const;

    EventId currentEvent() const { return m_currentEvent; } // noEvent: none selected yet
    // Selects the event and brings it on screen; does nothing if it is not in the log.
    void setCurrentEvent(EventId id);

    int spokenRows() const override { return rowCount(); }
    QString spokenText(int row) const override { return m_words.sentence(rowIndex(row)); }
    QRect spokenRect(int row) const override
    {
        return {0, visualRect(rowIndex(row)).top(), viewport()->width(), rowHeight()};
    }
    int spokenCurrent() const override { return currentIndex().row(); }
    bool isSpokenSelected(int row) const override { return isRowSelected(row); }
    int spokenRowAt(const QPoint& point) const override { return indexAt(point).row(); }

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString&) override {} // would ask every row
    void selectAll() override;
    void reset() override;

signals:
    // Sent when another event was selected, by the reader or by setCurrentEvent(); noEvent: the log was cleared.
    void currentEventChanged(EventId id);
    // Sent when the menu of the current event is asked for, at this place of the screen.
    void menuWanted(const QPoint& place);
    // Sent when following began or ended, by the reader or by setFollowing().
    void followingChanged(bool isFollowing);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override { return 0; } // all arithmetic is in rows: their pixels would overflow an int
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    int rowAt(int y) const; // clamped to the rows there are
    QModelIndex rowIndex(int row) const { return model()->index(row, 0); }
    bool isRowSelected(int row) const;
    bool isMarked(int row) const
    {
        const EventId id = rowIndex(row).data(LogModel::EventIdRole).toULongLong();
        return std::any_of(m_marked.begin(), m_marked.end(), [id](const EventPart& part) { return part.event == id; });
    }
    void syncBars();
    void noteRows();
    void noteFollowing(bool wasFollowing);
    void noteCurrent(const QModelIndex& current);
    void moveQuietly(int row);
    void moveToSameSocket(int step);

    LogText m_words;
    LogRowPainter m_painter;
    RowScroll m_scroll;
    QString m_emptyText;
    LogHeader* m_header;
    NewRowsPill* m_pill;
    EventId m_currentEvent = noEvent;
    QList<EventPart> m_marked;
    int m_anchorRow = 0; // where a selection with Shift or by dragging began
    bool m_countsNew = true;
    bool m_isSyncing = false; // the scroll bars move because of us
    bool m_isQuiet = true;    // the current row is only there to be valid: nobody chose it
    bool m_isMovingQuietly = false;
};
