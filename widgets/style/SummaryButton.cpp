// SPDX-License-Identifier: MIT
#include "widgets/style/SummaryButton.h"

#include "widgets/style/EventColors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

namespace {

constexpr int chevronRoom = 16;
constexpr int indent = 4;

} // namespace

SummaryButton::SummaryButton(QWidget* parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SummaryButton::setSummary(const QString& summary)
{
    if (text() == summary)
        return;
    setText(summary);
    updateGeometry();
}

QSize SummaryButton::sizeHint() const
{
    // Characters from a second font (Chinese) do not add up exactly: room for one more.
    const int text = fontMetrics().horizontalAdvance(this->text()) + fontMetrics().height();
    return {text + chevronRoom + 2 * indent, fontMetrics().height() + 8};
}

QSize SummaryButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void SummaryButton::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(colors.selectionBar(), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QColor ink = underMouse() ? palette().color(QPalette::WindowText) : colors.secondary();
    painter.setPen(ink);
    const QRect room = rect().adjusted(indent, 0, -indent - chevronRoom, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);

    const qreal left = indent + fontMetrics().horizontalAdvance(shown) + 6;
    const qreal middle = height() / 2.0;
    QPainterPath chevron(QPointF(left, middle - 2));
    chevron.lineTo(left + 4, middle + 2);
    chevron.lineTo(left + 8, middle - 2);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(chevron);
}
