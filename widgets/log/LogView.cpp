// SPDX-License-Identifier: MIT
#include "widgets/log/LogView.h"

#include "model/log/LogModel.h"
#include "widgets/log/LogCopy.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogSearch.h"
#include "widgets/rows/NewRowsPill.h"
#include "widgets/rows/SpokenList.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

LogView::LogView(const EventStore& store, QAbstractItemModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_words(store)
    , m_painter(font(), palette())
    , m_header(new LogHeader(this))
    , m_pill(new NewRowsPill(viewport()))
{
    SpokenList::install();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Event log"));
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(20);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    connect(m_header, &QHeaderView::sectionResized, this, &LogView::updateGeometries);
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
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
    m_scroll.setFollowing(follow);
    syncBars();
    if (follow && rowCount() > 0)
        moveQuietly(rowCount() - 1);
    noteFollowing(wasFollowing);
}

void LogView::setCountingNew(bool counts)
{
    m_countsNew = counts;
    noteFollowing(isFollowing());
}

void LogView::noteFollowing(bool wasFollowing)
{
    m_pill->setCount(m_countsNew ? newRows() : 0);
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
    noteFollowing(wasFollowing);
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
    QAbstractItemView::rowsInserted(parent, start, end);
    noteRows();
}

void LogView::reset()
{
    QAbstractItemView::reset();
    m_isQuiet = true;
    m_anchorRow = 0;
    noteRows();
    setFollowing(true);
    if (m_currentEvent != noEvent) {
        m_currentEvent = noEvent;
        emit currentEventChanged(noEvent);
    }
}

void LogView::syncBars()
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    verticalScrollBar()->setPageStep(m_scroll.barPage());
    verticalScrollBar()->setRange(0, m_scroll.barMaximum());
    verticalScrollBar()->setValue(m_scroll.barValue());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
    m_header->setOffset(horizontalScrollBar()->value());
}

void LogView::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    const bool wasFollowing = isFollowing();
    m_scroll.moveBar(verticalScrollBar()->value());
    m_header->setOffset(horizontalScrollBar()->value());
    noteFollowing(wasFollowing);
}

void LogView::updateGeometries()
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

void LogView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    const bool wasFollowing = isFollowing();
    const int coveredRows = m_pill->isVisible() ? (m_pill->height() + 8) / rowHeight() + 1 : 0;
    m_scroll.reveal(qMin(index.row() + coveredRows, rowCount() - 1));
    m_scroll.reveal(index.row());
    syncBars();
    noteFollowing(wasFollowing);
}

// --- geometry by arithmetic --------------------------------------------------------------------------------------

int LogView::rowHeight() const
{
    return qRound(QFontInfo(font()).pixelSize() * 1.7);
}

int LogView::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int LogView::rowAt(int y) const
{
    const qint64 row = m_scroll.first() + (y < 0 ? -1 : y / rowHeight());
    return int(qBound(qint64(0), row, qint64(rowCount() - 1)));
}

QRect LogView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    constexpr qint64 far = 1 << 28; // rows that far off screen all look alike
    const qint64 top = qBound(-far, (index.row() - m_scroll.first()) * rowHeight(), far);
    return {m_header->sectionViewportPosition(index.column()), int(top), m_header->sectionSize(index.column()),
            rowHeight()};
}

QModelIndex LogView::indexAt(const QPoint& point) const
{
    const qint64 row = m_scroll.first() + point.y() / rowHeight();
    const int column = m_header->logicalIndexAt(point.x());
    if (point.y() < 0 || row >= rowCount() || column < 0)
        return {};
    return model()->index(int(row), column);
}

int LogView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

QRegion LogView::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect(); // a screen of rows costs less than finding out which of them changed
}

// --- selection ---------------------------------------------------------------------------------------------------

bool LogView::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && selectionModel()->isSelected(rowIndex(row));
}

void LogView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
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

void LogView::selectAll()
{
    QAbstractItemView::selectAll();
    if (rowCount() > 0)
        setFollowing(false);
}

void LogView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (isRowSelected(currentIndex().row()))
        noteCurrent(currentIndex());
}

void LogView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (m_isMovingQuietly || !current.isValid())
        return;
    SpokenList::noteCurrent(*this, *this);
    noteCurrent(current);
}

void LogView::noteCurrent(const QModelIndex& current)
{
    m_isQuiet = false;
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
    if (row < 0 || (id == m_currentEvent && isRowSelected(row)))
        return;
    m_anchorRow = row;
    selectionModel()->setCurrentIndex(rowIndex(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(rowIndex(row)); // Qt does it only while visible
}

void LogView::moveToSameSocket(int step)
{
    setFollowing(false);
    const int row = LogSearch::nextOfSameSocket(*model(), m_words, currentIndex().row(), step);
    if (row >= 0)
        setCurrentEvent(LogText::eventId(rowIndex(row)));
}

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
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
        QAbstractItemView::keyPressEvent(event);
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
    QAbstractItemView::mousePressEvent(event);
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
        return QAbstractItemView::viewportEvent(event);
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
    for (int row = firstRow; row <= lastRow; ++row) {
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
}

void LogView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Event log"));
        noteFollowing(isFollowing());
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_painter = LogRowPainter(font(), palette());
        updateGeometries();
    }
}
