// SPDX-License-Identifier: MIT
#include "widgets/sequence/LaneHeader.h"

#include "widgets/sequence/SequencePainter.h"
#include "widgets/sequence/SequenceView.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

LaneHeader::LaneHeader(SequenceView& view)
    : QWidget(&view)
    , m_view(view)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize LaneHeader::sizeHint() const
{
    return {200, fontMetrics().height() * 2 + 14};
}

QRectF LaneHeader::box(int column) const
{
    const SequenceGeometry& geometry = m_view.geometryOfRows();
    const double width = geometry.columnWidth(column) - (geometry.isNarrow() ? 3 : 5);
    return {geometry.columnX(column) - width / 2, 3, width, height() - 6.0};
}

int LaneHeader::columnAt(const QPoint& point) const
{
    const int column = m_view.geometryOfRows().columnAt(point.x());
    return column >= 0 && box(column).contains(point) ? column : -1;
}

void LaneHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const SequencePainter heads = m_view.painter();
    const EventId at = m_view.lastVisibleEvent();
    const int columns = m_view.geometryOfRows().columns();
    m_column = std::clamp(m_column, 0, std::max(0, columns - 1));
    for (int column = 0; column < columns; ++column)
        heads.paintHead(painter, column, box(column), at, hasFocus() && column == m_column);
    if (m_dropBefore < 0)
        return;
    const double x = m_dropBefore < columns ? box(m_dropBefore).left() - 4 : box(columns - 1).right() + 4;
    painter.fillRect(QRectF(x - 1.5, 0, 3, height()), palette().color(QPalette::Link));
}

// --- order -------------------------------------------------------------------------------------------------------

void LaneHeader::moveColumn(int column, int before)
{
    if (before == column || before == column + 1)
        return;
    m_view.moveLane(column, before);
    m_column = before > column ? before - 1 : before;
    say();
}

void LaneHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? columnAt(event->pos()) : -1;
    m_pressedAt = event->pos();
    if (m_pressed >= 0)
        m_column = m_pressed;
    update();
}

void LaneHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool isBox = columnAt(event->pos()) >= 0;
    setCursor(m_dropBefore >= 0 ? Qt::ClosedHandCursor : isBox ? Qt::OpenHandCursor : Qt::ArrowCursor);
    const bool isDrag =
        m_dropBefore >= 0 || (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed < 0 || m_pressed >= m_view.laneCount() || !isDrag)
        return;
    int before = 0;
    while (before < m_view.laneCount() && box(before).center().x() < event->pos().x())
        ++before;
    m_dropBefore = before;
    update();
}

void LaneHeader::mouseReleaseEvent(QMouseEvent*)
{
    if (m_pressed >= 0 && m_dropBefore >= 0)
        moveColumn(m_pressed, m_dropBefore);
    else if (m_pressed >= 0)
        choose(m_pressed);
    m_pressed = -1;
    m_dropBefore = -1;
    update();
}

void LaneHeader::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int columns = m_view.geometryOfRows().columns();
    if (step != 0 && event->modifiers().testFlag(Qt::ControlModifier)) {
        const int to = m_column + step;
        if (to >= 0 && to < m_view.laneCount() && m_column < m_view.laneCount())
            moveColumn(m_column, step > 0 ? to + 1 : to);
    } else if (step != 0) {
        m_column = std::clamp(m_column + step, 0, std::max(0, columns - 1));
        say();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(m_column);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void LaneHeader::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    say();
}

QString LaneHeader::wholeTitle(int column) const
{
    const SequencePainter heads = m_view.painter();
    const QString address = heads.headAddress(column, m_view.lastVisibleEvent());
    return address.isEmpty() ? heads.headTitle(column) : heads.headTitle(column) + QLatin1Char(' ') + address;
}

// For screen readers: the box that has the focus.
void LaneHeader::say()
{
    if (m_column < m_view.geometryOfRows().columns())
        setAccessibleName(wholeTitle(m_column));
    setAccessibleDescription(m_view.flowText(m_column));
}

void LaneHeader::choose(int column)
{
    const SocketId id = m_view.socketAt(column);
    if (id.isValid())
        emit socketChosen(id);
}

bool LaneHeader::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos());
    QString text;
    if (column >= 0) {
        text = wholeTitle(column);
        if (const QString flow = m_view.flowText(column); !flow.isEmpty())
            text += QLatin1Char('\n') + flow;
        if (column < m_view.laneCount())
            text += QLatin1Char('\n') + tr("Drag it to another place, or Ctrl and an arrow key.");
    }
    QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre'>") + text.toHtmlEscaped(), this);
    return true;
}
