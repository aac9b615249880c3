// SPDX-License-Identifier: MIT
#include "widgets/style/StateChip.h"

#include "widgets/style/EventColors.h"
#include "widgets/style/OutlinePath.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int padding = 8;
constexpr int gap = 6;

// On a grid of 24 x 24.
struct Drawing
{
    const char* stroke;
    const char* fill;
};

Drawing drawingOf(StateChip::Shape shape)
{
    switch (shape) {
    case StateChip::Shape::Ring:
        return {"O 12 12 8", ""};
    case StateChip::Shape::Dashes:
        return {"", "O 4 12 3 O 12 12 3 O 20 12 3"};
    case StateChip::Shape::Disc:
        return {"", "O 12 12 9.5"};
    case StateChip::Shape::HalfDisc:
        return {"O 12 12 8.5", "M 12 3.5 C 7.3 3.5 3.5 7.3 3.5 12 C 3.5 16.7 7.3 20.5 12 20.5 Z"};
    case StateChip::Shape::Square:
        return {"", "R 3.5 3.5 17 17 2"};
    case StateChip::Shape::Cross:
        return {"M 5 5 L 19 19 M 19 5 L 5 19", ""};
    }
    Q_UNREACHABLE();
}

} // namespace

StateChip::StateChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(const QString& text, EventRole role, Shape shape)
{
    if (text == m_text && role == m_role && shape == m_shape)
        return;
    m_text = text;
    m_role = role;
    m_shape = shape;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont StateChip::chipFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize StateChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int shape = metrics.ascent() * 3 / 4;
    return {padding + shape + gap + metrics.horizontalAdvance(m_text) + padding, metrics.height() + 6};
}

void StateChip::paintEvent(QPaintEvent*)
{
    const QColor color = isEnabled() ? EventColors::of(palette()).text(m_role)
                                     : palette().color(QPalette::Disabled, QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    const QFontMetrics metrics(chipFont());
    const qreal side = metrics.ascent() * 3 / 4;
    const Drawing drawing = drawingOf(m_shape);
    painter.save();
    painter.translate(padding, (height() - side) / 2);
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(color, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outlinePath(QLatin1String(drawing.stroke)));
    painter.fillPath(outlinePath(QLatin1String(drawing.fill)), color);
    painter.restore();

    painter.setPen(color);
    painter.setFont(chipFont());
    painter.drawText(QRectF(padding + side + gap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void StateChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
