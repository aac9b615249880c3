// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventPart.h"
#include "model/log/LogModel.h"
#include "widgets/log/LogRowPainter.h"
#include "widgets/log/LogTable.h"
#include "widgets/log/LogText.h"
#include "widgets/rows/SpokenRows.h"

#include <algorithm>

class NewRowsPill;

// The event log: rows of one height, painted from the model when they are seen, nothing kept per row.
// Follows the newest row until the reader scrolls up or selects something; following never moves the selection.
// The model has the columns, roles and match() of LogModel.
class LogView final : public LogTable, public SpokenRows
{
    Q_OBJECT

public:
    LogView(const EventStore& store, QAbstractItemModel& model, QWidget* parent = nullptr);

    const LogText& words() const { return m_words; }

    void setFollowing(bool follow);
    // Off while the newest row is not the last one; then it goes on as it was.
    void setFollowable(bool isFollowable);
    // What the pill says while not following: how many came since.
    void setNewEvents(quint64 count);

    // Marks the rows that brought these bytes.
    void setMarked(const QList<EventPart>& parts)
    {
        m_marked = parts;
        viewport()->update();
    }
    // What is said while there is no row.
    void setEmptyText(const QString& text) { m_emptyText = text; }

    EventId currentEvent() const { return m_currentEvent; } // noEvent: none is selected
    // It has no row; it will be selected again as soon as it has one.
    bool isCurrentEventHidden() const { return m_isCurrentHidden; }
    // Selects the event and brings it on screen. noEvent: nothing is selected any more.
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

    void selectAll() override;
    void reset() override;

signals:
    // Sent when another event was selected, by the reader or by setCurrentEvent(); noEvent: none is any more.
    void currentEventChanged(EventId id);
    // Sent when the menu of the current event is asked for, at this place of the screen.
    void menuWanted(const QPoint& place);
    // Sent when following began or ended, by the reader or by setFollowing().
    void followingChanged(bool isFollowing);

protected:
    void noteFollowing(bool wasFollowing) override;
    int coveredRows() const override;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool isMarked(int row) const
    {
        const EventId id = rowIndex(row).data(LogModel::EventIdRole).toULongLong();
        return std::any_of(m_marked.begin(), m_marked.end(), [id](const EventPart& part) { return part.event == id; });
    }
    void noteRows();
    void noteCurrent(const QModelIndex& current);
    void moveQuietly(int row);
    void selectHidden(EventId id);
    void selectAgain();
    void moveToSameSocket(int step);

    LogText m_words;
    LogRowPainter m_painter;
    QString m_emptyText;
    NewRowsPill* m_pill;
    EventId m_currentEvent = noEvent;
    QList<EventPart> m_marked;
    quint64 m_newEvents = 0;
    bool m_isFollowable = true;
    bool m_wantsFollowing = true; // as soon as it is followable
    bool m_isCurrentHidden = false;
    bool m_isQuiet = true; // the current row is only there to be valid: nobody chose it
    bool m_isMovingQuietly = false;
};
