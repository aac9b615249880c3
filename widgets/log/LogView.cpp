// SPDX-License-Identifier: MIT
#include "widgets/log/LogView.h"

#include "model/log/LogModel.h"
#include "widgets/log/LogCopy.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogSearch.h"
#include "widgets/rows/NewRowsPill.h"
#include "widgets/rows/SpokenList.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

LogView::LogView(const EventStore& store, QAbstractItemModel& model, QWidget* parent)
    : LogTable(parent)
    , m_words(store)
    , m_painter(font(), palette())
    , m_pill(new NewRowsPill(viewport()))
{
    SpokenList::install();
    setAccessibleName(tr("Event log"));
    connect(m_pill, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        int width = m_header->sectionSizeHint(column); // of the title; the rows on screen may need more
        for (int y = 0; y < viewport()->height() && rowCount() > 0; y += rowHeight())
            width = qMax(width, m_painter.width(this->model()->index(rowAt(y), column)));
        m_header->resizeSection(column, width);
    });
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LogView::noteRows);
}

// --- following and scrolling -------------------------------------------------------------------------------------

void LogView::setFollowing(bool follow)
{
    const bool wasFollowing = isFollowing();
    m_wantsFollowing = follow;
    m_scroll.setFollowing(follow && m_isFollowable);
    if (follow && rowCount() > 0) {
        m_scroll.scrollTo(m_scroll.maximum());
        moveQuietly(rowCount() - 1);
    }
    syncBars();
    noteFollowing(wasFollowing);
}

void LogView::setFollowable(bool isFollowable)
{
    const bool wasFollowing = isFollowing();
    if (isFollowable == m_isFollowable)
        return;
    m_isFollowable = isFollowable;
    if (isFollowable)
        return setFollowing(m_wantsFollowing);
    m_wantsFollowing = wasFollowing;
    m_scroll.setFollowing(false);
    noteFollowing(wasFollowing);
}

void LogView::setNewEvents(quint64 count)
{
    m_newEvents = count;
    m_pill->setCount(isFollowing() ? 0 : qint64(count));
}

void LogView::noteFollowing(bool wasFollowing)
{
    setNewEvents(isFollowing() == wasFollowing ? m_newEvents : 0);
    viewport()->update();
    if (isFollowing() != wasFollowing)
        emit followingChanged(isFollowing());
}

void LogView::noteRows()
{
    const bool wasFollowing = isFollowing();
    m_scroll.setRows(rowCount());
    if (rowCount() > 0)
        m_header->makeRoom(rowIndex(rowCount() - 1));
    syncBars();
    if (rowCount() > 0 && m_isQuiet)
        moveQuietly(isFollowing() ? rowCount() - 1 : qBound(0, currentIndex().row(), rowCount() - 1));
    selectAgain();
    noteFollowing(wasFollowing);
}

int LogView::coveredRows() const
{
    return m_pill->isVisible() ? (m_pill->height() + 8) / rowHeight() + 1 : 0;
}

void LogView::moveQuietly(int row)
{
    m_isQuiet = true;
    const QScopedValueRollback<bool> quiet(m_isMovingQuietly, true);
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(rowIndex(row), QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
}

void LogView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    LogTable::rowsInserted(parent, start, end);
    noteRows();
}

// Qt would make a neighbour the current row and tell it as if the reader had.
void LogView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const auto goes = [start, end](int row) { return row >= start && row <= end; };
    if (const int row = LogSearch::rowOf(*model(), m_currentEvent); goes(row) && isRowSelected(row))
        m_isCurrentHidden = true;
    if (goes(currentIndex().row()))
        moveQuietly(start > 0 ? start - 1 : end + 1);
    LogTable::rowsAboutToBeRemoved(parent, start, end);
}

void LogView::reset()
{
    LogTable::reset();
    m_isQuiet = true;
    m_isCurrentHidden = m_currentEvent != noEvent;
    m_anchorRow = 0;
    noteRows();
}

// --- selection ---------------------------------------------------------------------------------------------------

void LogView::selectAll()
{
    LogTable::selectAll();
    if (rowCount() > 0)
        setFollowing(false);
}

void LogView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    LogTable::selectionChanged(selected, deselected);
    if (!m_isMovingQuietly && isRowSelected(currentIndex().row()))
        noteCurrent(currentIndex());
}

void LogView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    LogTable::currentChanged(current, previous);
    if (m_isMovingQuietly || !current.isValid())
        return;
    SpokenList::noteCurrent(*this, *this);
    noteCurrent(current);
}

void LogView::noteCurrent(const QModelIndex& current)
{
    m_isQuiet = false;
    m_isCurrentHidden = false;
    setFollowing(false);
    const EventId id = LogText::eventId(current);
    if (id == m_currentEvent)
        return;
    m_currentEvent = id;
    emit currentEventChanged(id);
}

void LogView::setCurrentEvent(EventId id)
{
    const int row = LogSearch::rowOf(*model(), id);
    if (row < 0)
        return selectHidden(id);
    if (id == m_currentEvent && isRowSelected(row))
        return;
    m_anchorRow = row;
    selectionModel()->setCurrentIndex(rowIndex(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(rowIndex(row)); // Qt does it only while visible
}

void LogView::selectHidden(EventId id)
{
    const QScopedValueRollback<bool> quiet(m_isMovingQuietly, true);
    selectionModel()->clearSelection();
    m_isQuiet = true;
    m_isCurrentHidden = id != noEvent;
    if (id == m_currentEvent)
        return;
    m_currentEvent = id;
    emit currentEventChanged(id);
}

// Selects the row that the selected event has got again; what is followed stays on screen.
void LogView::selectAgain()
{
    const int row = m_isCurrentHidden ? LogSearch::rowOf(*model(), m_currentEvent) : -1;
    if (row < 0)
        return;
    const QScopedValueRollback<bool> quiet(m_isMovingQuietly, true);
    m_isCurrentHidden = false;
    m_anchorRow = row;
    selectionModel()->select(rowIndex(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (isFollowing())
        return;
    moveQuietly(row);
    m_isQuiet = false;
    scrollTo(rowIndex(row));
}

void LogView::moveToSameSocket(int step)
{
    setFollowing(false);
    const int row = LogSearch::nextOfSameSocket(*model(), m_words, currentIndex().row(), step);
    if (row >= 0)
        setCurrentEvent(LogText::eventId(rowIndex(row)));
}

// --- the reader's hands ------------------------------------------------------------------------------------------

void LogView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_End && !modifiers.testFlag(Qt::ShiftModifier)) {
        setFollowing(true);
    } else if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveToSameSocket(event->key() == Qt::Key_Up ? -1 : +1);
    } else if (event->matches(QKeySequence::Copy)) {
        LogCopy::toClipboard(*this);
    } else {
        if (!modifiers.testFlag(Qt::ShiftModifier) || !selectionModel()->hasSelection())
            m_anchorRow = currentIndex().row();
        LogTable::keyPressEvent(event);
        if (!modifiers.testFlag(Qt::ShiftModifier))
            m_anchorRow = currentIndex().row();
        return;
    }
    event->accept();
}

void LogView::mousePressEvent(QMouseEvent* event)
{
    if (const QModelIndex index = indexAt(event->pos());
        index.isValid() && event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchorRow = index.row();
    LogTable::mousePressEvent(event);
}

void LogView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel()->hasSelection() || m_currentEvent == noEvent)
        return;
    const int y = qBound(0, visualRect(currentIndex()).bottom(), viewport()->height());
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                : viewport()->mapToGlobal(QPoint(rowHeight(), y)));
}

bool LogView::viewportEvent(QEvent* event)
{
    const auto* help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent*>(event) : nullptr;
    if (!help)
        return LogTable::viewportEvent(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.isValid() ? m_words.toolTip(index) : QString();
    QToolTip::showText(help->globalPos(), text, viewport(), visualRect(index));
    return true;
}

// --- painting ----------------------------------------------------------------------------------------------------

void LogView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (rowCount() == 0) {
        m_painter.paintEmpty(painter, viewport()->rect(), m_emptyText);
        return;
    }
    const int firstRow = rowAt(event->rect().top());
    const int lastRow = rowAt(event->rect().bottom());
    const int width = qMax(viewport()->width(), m_header->length());
    bool needsRoom = false;
    for (int row = firstRow; row <= lastRow; ++row) {
        needsRoom = m_header->needsRoom(rowIndex(row)) || needsRoom;
        LogRowPainter::Situation situation;
        situation.isAlternate = row % 2 == 1;
        situation.isSelected = isRowSelected(row);
        situation.isAboveSelected = situation.isSelected && isRowSelected(row - 1);
        situation.isBelowSelected = situation.isSelected && isRowSelected(row + 1);
        situation.hasFocus = hasFocus() && !m_isQuiet && row == currentIndex().row();
        situation.isMarked = isMarked(row);
        const QRect rect(0, (row - firstVisibleRow()) * rowHeight(), qMin(width, viewport()->width()), rowHeight());
        m_painter.paint(painter, rowIndex(row), rect, *m_header, situation);
    }
    if (needsRoom)
        QMetaObject::invokeMethod(m_header, &LogHeader::giveRoom, Qt::QueuedConnection);
}

void LogView::changeEvent(QEvent* event)
{
    LogTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Event log"));
        noteFollowing(isFollowing());
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_painter = LogRowPainter(font(), palette());
        updateGeometries();
    }
}
