// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteView.h"

#include "widgets/inspector/ByteViewAccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace {

constexpr int dragIntervalMs = 40;

bool isOurs(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll) || key.matches(QKeySequence::Find) ||
           (key.key() == Qt::Key_F3 && (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier);
}

} // namespace

ByteView::ByteView(ByteSelection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
    , m_look(font(), palette())
{
    ByteViewAccessible::install();
    m_scroll.setFollowing(false);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(20);
    connect(&m_selection, &ByteSelection::changed, this, [this] {
        if (isVisible() && !isEmpty())
            reveal(m_selection.cursor());
        viewport()->update();
        ByteViewAccessible::noteCursor(*this);
    });
}

void ByteView::setSource(const ByteSource* source)
{
    m_source = source;
    noteSource();
    m_scroll.scrollTo(0);
    updateRows();
}

void ByteView::noteGrown()
{
    noteMore();
    noteMoreRows();
}

void ByteView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ByteView::reveal(quint64 offset)
{
    revealRow(rowOf(offset));
}

void ByteView::revealRow(qint64 row)
{
    m_scroll.reveal(row);
    syncBars();
    viewport()->update();
}

void ByteView::updateRows()
{
    m_widest = 0;
    fitRows();
    viewport()->update();
}

void ByteView::noteMoreRows()
{
    const bool hadRoom = m_scroll.rows() <= m_scroll.first() + m_scroll.page() + 1;
    fitRows();
    if (hadRoom)
        viewport()->update();
}

void ByteView::fitRows()
{
    m_scroll.setRows(isEmpty() ? 0 : rowCount());
    m_scroll.setPage(viewport()->height() / m_look.rowHeight());
    syncBars();
}

void ByteView::setHeaderVisible(bool isVisible)
{
    m_hasHeader = isVisible;
    setViewportMargins(0, m_hasHeader ? m_look.rowHeight() : 0, 0, 0);
}

void ByteView::syncBars()
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    verticalScrollBar()->setPageStep(m_scroll.barPage());
    verticalScrollBar()->setRange(0, m_scroll.barMaximum());
    verticalScrollBar()->setValue(m_scroll.barValue());
    horizontalScrollBar()->setPageStep(viewport()->width());
    const int width = isEmpty() ? 0 : qMax(contentWidth(), m_widest);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
}

void ByteView::noteWidth(int right)
{
    if (right <= m_widest)
        return;
    m_widest = right;
    QMetaObject::invokeMethod(this, &ByteView::syncBars, Qt::QueuedConnection);
}

void ByteView::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    m_scroll.moveBar(verticalScrollBar()->value());
    viewport()->update();
}

void ByteView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitRows();
    viewport()->update();
}

// --- geometry ------------------------------------------------------------------------------------------------------

int ByteView::rowTop(qint64 row) const
{
    constexpr qint64 far = 1 << 28;
    return int(qBound(-far, (row - m_scroll.first()) * m_look.rowHeight(), far));
}

QRect ByteView::rowRect(qint64 row) const
{
    return {0, rowTop(row), viewport()->width(), m_look.rowHeight()};
}

qint64 ByteView::rowAt(int y) const
{
    const qint64 row = m_scroll.first() + (y < 0 ? -1 : y / m_look.rowHeight());
    return qBound<qint64>(0, row, qMax<qint64>(0, rowCount() - 1));
}

QString ByteView::currentRowText() const
{
    return isEmpty() || rowCount() == 0 ? QString() : rowText(rowOf(m_selection.cursor()));
}

QPoint ByteView::toContent(const QPoint& point) const
{
    return point + QPoint(horizontalScrollBar()->value(), 0);
}

QList<BytePiece> ByteView::piecesOf(qint64 first, qint64 last) const
{
    return m_source->pieces(bytesOf(first).offset, bytesOf(last).end());
}

std::optional<EventId> ByteView::eventAt(const QPoint&) const
{
    return {};
}

// --- painting ------------------------------------------------------------------------------------------------------

void ByteView::paintHeader(QPainter&, const QRect&) {}

void ByteView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.colors().row(false));
    if (isEmpty() || rowCount() == 0) {
        painter.setPen(m_look.colors().secondary());
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12),
                         int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.translate(-horizontalScrollBar()->value(), 0);
    const qint64 last = qMin(rowCount() - 1, m_scroll.first() + viewport()->height() / m_look.rowHeight());
    paintRows(painter, m_scroll.first(), last);
}

void ByteView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_look = ByteLook(font(), palette());
        setHeaderVisible(m_hasHeader);
        noteLook();
        updateRows();
    }
}

void ByteView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ByteView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// --- the reader's hands --------------------------------------------------------------------------------------------

bool ByteView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // the window's own keys of that name are for the log
        return true;
    }
    if (event->type() == QEvent::Paint && m_hasHeader) {
        QPainter painter(this);
        const int height = m_look.rowHeight();
        const QRect rect(viewport()->x(), viewport()->y() - height, viewport()->width(), height);
        painter.fillRect(rect, m_look.colors().row(true));
        painter.setClipRect(rect);
        painter.translate(-horizontalScrollBar()->value(), 0);
        paintHeader(painter, rect.translated(horizontalScrollBar()->value(), 0));
    }
    return QAbstractScrollArea::event(event);
}

void ByteView::selectTo(quint64 offset, bool extends)
{
    const ByteSpan character = characterAt(qMin(offset, m_source->size() - 1));
    if (!extends)
        m_selection.select(character.offset, character.size);
    else
        m_selection.moveTo(character.offset < m_selection.anchor() ? character.offset : character.end() - 1, true);
}

void ByteView::moveByRows(qint64 rows, bool extends)
{
    const qint64 from = rowOf(m_selection.cursor());
    const qint64 to = qBound<qint64>(0, from + rows, rowCount() - 1);
    if (to == from)
        return;
    const ByteSpan span = bytesOf(to);
    const quint64 inRow = m_selection.cursor() - bytesOf(from).offset;
    selectTo(span.offset + qMin(inRow, qMax<quint64>(1, span.size) - 1), extends);
}

void ByteView::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty() || rowCount() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const quint64 last = m_source->size() - 1;
    const ByteSpan here = characterAt(qMin(m_selection.cursor(), last));
    const ByteSpan row = bytesOf(rowOf(m_selection.cursor()));
    event->accept();
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_selection.select(0, m_source->size());
    } else if (event->matches(QKeySequence::Find)) {
        emit findWanted();
    } else if (event->key() == Qt::Key_F3) {
        emit findAgainWanted(extends ? -1 : +1);
    } else if (event->key() == Qt::Key_Left) {
        selectTo(here.offset > 0 ? here.offset - 1 : 0, extends);
    } else if (event->key() == Qt::Key_Right) {
        selectTo(qMin(here.end(), last), extends);
    } else if (event->key() == Qt::Key_Up) {
        moveByRows(-1, extends);
    } else if (event->key() == Qt::Key_Down) {
        moveByRows(+1, extends);
    } else if (event->key() == Qt::Key_PageUp) {
        moveByRows(-qMax<qint64>(1, m_scroll.page() - 1), extends);
    } else if (event->key() == Qt::Key_PageDown) {
        moveByRows(+qMax<qint64>(1, m_scroll.page() - 1), extends);
    } else if (event->key() == Qt::Key_Home) {
        selectTo(isControl ? 0 : row.offset, extends);
    } else if (event->key() == Qt::Key_End) {
        selectTo(isControl ? last : qMax<quint64>(1, row.end()) - 1, extends);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ByteView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty() || rowCount() == 0)
        return;
    const QPoint point = toContent(event->pos());
    if (const std::optional<EventId> id = eventAt(point)) {
        emit eventChosen(*id);
        return;
    }
    m_isDragging = true;
    selectTo(byteAt(point), event->modifiers().testFlag(Qt::ShiftModifier));
}

void ByteView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging) {
        const bool isEvent = !isEmpty() && rowCount() > 0 && eventAt(toContent(event->pos()));
        viewport()->setCursor(isEvent ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    dragTo(event->pos());
    const bool isOutside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (isOutside && !m_dragTimer.isActive())
        m_dragTimer.start(dragIntervalMs, this);
    else if (!isOutside)
        m_dragTimer.stop();
}

void ByteView::dragTo(const QPoint& point)
{
    if (!isEmpty() && rowCount() > 0)
        selectTo(byteAt(toContent(point)), true);
}

void ByteView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    dragTo({viewport()->mapFromGlobal(QCursor::pos()).x(), y < 0 ? -1 : qMax(y, viewport()->height())});
}

void ByteView::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragging = false;
    m_dragTimer.stop();
}
