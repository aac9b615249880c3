// SPDX-License-Identifier: MIT
#include "widgets/states/Token.h"

#include "widgets/style/EventColors.h"

#include <QFontMetricsF>
#include <QPainter>

QSizeF Token::size(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text) + metrics.height() * 0.7, metrics.height() + 3};
}

void Token::paint(QPainter& painter, const QRectF& rect, const QPalette& palette) const
{
    const EventColors colors = EventColors::of(palette);
    const QColor color = known == StateKnowledge::PassedThrough ? colors.secondary() : colors.text(EventRole::Connect);
    const bool isClient = socket.letter() == 'C' || (socket.isConnection() && !socket.isAccepted());
    const qreal radius = isClient ? rect.height() / 2 : 2.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, known == StateKnowledge::PassedThrough ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(known == StateKnowledge::Read ? QBrush(color) : QBrush(colors.row(false)));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    if (isSelected) {
        painter.setPen(QPen(colors.selectionBar(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 2, radius + 2);
    }
    painter.setPen(known == StateKnowledge::Read ? colors.row(false) : color);
    painter.drawText(rect, Qt::AlignCenter, text);
}
