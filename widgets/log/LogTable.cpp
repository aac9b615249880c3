// SPDX-License-Identifier: MIT
#include "widgets/log/LogTable.h"

#include "widgets/log/LogHeader.h"

#include <QFontInfo>
#include <QScopedValueRollback>
#include <QScrollBar>

LogTable::LogTable(QWidget* parent)
    : QAbstractItemView(parent)
    , m_header(new LogHeader(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(20);
    connect(m_header, &QHeaderView::sectionResized, this, &LogTable::updateGeometries);
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
}

void LogTable::syncBars()
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    verticalScrollBar()->setPageStep(m_scroll.barPage());
    verticalScrollBar()->setRange(0, m_scroll.barMaximum());
    verticalScrollBar()->setValue(m_scroll.barValue());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
    m_header->setOffset(horizontalScrollBar()->value());
}

void LogTable::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    const bool wasFollowing = isFollowing();
    m_scroll.moveBar(verticalScrollBar()->value());
    m_header->setOffset(horizontalScrollBar()->value());
    noteFollowing(wasFollowing);
}

void LogTable::updateGeometries()
{
    const int top = m_header->sizeHint().height();
    if (viewportMargins().top() != top)
        setViewportMargins(0, top, 0, 0);
    const QRect body = viewport()->geometry();
    m_header->setGeometry(body.left(), body.top() - top, body.width(), top);
    m_header->fit(body.width());
    const bool wasFollowing = isFollowing();
    m_scroll.setPage(body.height() / rowHeight());
    syncBars();
    noteFollowing(wasFollowing);
    QAbstractItemView::updateGeometries();
}

void LogTable::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    const bool wasFollowing = isFollowing();
    m_scroll.reveal(qMin(index.row() + coveredRows(), rowCount() - 1));
    m_scroll.reveal(index.row());
    syncBars();
    noteFollowing(wasFollowing);
}

int LogTable::rowHeight() const
{
    return qRound(QFontInfo(font()).pixelSize() * 1.7);
}

int LogTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int LogTable::rowAt(int y) const
{
    const qint64 row = m_scroll.first() + (y < 0 ? -1 : y / rowHeight());
    return int(qBound(qint64(0), row, qint64(rowCount() - 1)));
}

QRect LogTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    constexpr qint64 far = 1 << 28; // rows that far off screen all look alike
    const qint64 top = qBound(-far, (index.row() - m_scroll.first()) * rowHeight(), far);
    return {m_header->sectionViewportPosition(index.column()), int(top), m_header->sectionSize(index.column()),
            rowHeight()};
}

QModelIndex LogTable::indexAt(const QPoint& point) const
{
    const qint64 row = m_scroll.first() + point.y() / rowHeight();
    const int column = m_header->logicalIndexAt(point.x());
    if (point.y() < 0 || row >= rowCount() || column < 0)
        return {};
    return model()->index(int(row), column);
}

int LogTable::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

QRegion LogTable::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect(); // a screen of rows costs less than finding out which of them changed
}

bool LogTable::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && selectionModel()->isSelected(rowIndex(row));
}

void LogTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (rowCount() == 0)
        return;
    // Qt gives pixels; far rows have none, so both ends come from rows we know.
    const bool isRange = command.testFlag(QItemSelectionModel::Current);
    const int moving =
        state() == DragSelectingState || !currentIndex().isValid() ? rowAt(rect.bottom()) : currentIndex().row();
    const int anchor = isRange ? qBound(0, m_anchorRow, rowCount() - 1) : moving;
    selectionModel()->select(
        QItemSelection(model()->index(qMin(anchor, moving), 0), model()->index(qMax(anchor, moving), 0)), command);
}

QModelIndex LogTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rowCount() == 0)
        return {};
    const int last = rowCount() - 1;
    const int current = currentIndex().row();
    const auto to = [&](qint64 row) { return rowIndex(int(qBound(qint64(0), row, qint64(last)))); };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return to(current - 1);
    case MoveDown:
    case MoveNext:
        return to(qint64(current) + 1);
    case MovePageUp:
        return to(current - qMax(qint64(1), m_scroll.page() - 1));
    case MovePageDown:
        return to(current + qMax(qint64(1), m_scroll.page() - 1));
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(last);
    case MoveLeft:
    case MoveRight:
        horizontalScrollBar()->triggerAction(action == MoveLeft ? QAbstractSlider::SliderSingleStepSub
                                                                : QAbstractSlider::SliderSingleStepAdd);
        break;
    }
    return to(current);
}
