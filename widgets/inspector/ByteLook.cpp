// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteLook.h"

#include "widgets/style/EventIcons.h"
#include "widgets/style/MonoFont.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int markerRoom = 8; // frame, space inside, and the gap behind it

QFont smaller(QFont font)
{
    font.setPixelSize(qMax(9, QFontInfo(font).pixelSize() * 3 / 4));
    return font;
}

} // namespace

ByteLook::ByteLook(const QFont& font, const QPalette& palette)
    : m_mono(monoFont(font))
    , m_small(smaller(font))
    , m_cell(QFontMetrics(m_mono).horizontalAdvance(QLatin1Char('0')))
    , m_rowHeight(qRound(QFontInfo(font).pixelSize() * 1.5))
    , m_text(palette.color(QPalette::Text))
    , m_colors(EventColors::of(palette))
{
}

QColor ByteLook::color(const BytePiece& piece) const
{
    if (piece.state != BytePiece::State::Kept)
        return m_colors.text(EventRole::Error);
    return m_colors.text(piece.isSent ? EventRole::Send : EventRole::Receive);
}

int ByteLook::width(const TextCell& cell) const
{
    if (cell.isMarker)
        return QFontMetrics(m_small).horizontalAdvance(cell.text) + markerRoom;
    if (cell.text.size() == 1 && cell.text[0] < QChar(0x7f))
        return m_cell;
    return qMax(1, QFontMetrics(m_mono).horizontalAdvance(cell.text));
}

void ByteLook::paint(QPainter& painter, const TextCell& cell, const QRect& room) const
{
    if (cell.isMarker) {
        paintMarker(painter, cell.text, room, cell.isInvalid ? m_colors.text(EventRole::Error) : m_colors.secondary());
        return;
    }
    painter.setFont(m_mono);
    painter.setPen(m_text);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextDontClip, cell.text);
}

void ByteLook::paintMarker(QPainter& painter, const QString& text, const QRect& room, const QColor& color) const
{
    const int height = qMin(QFontMetrics(m_small).height(), room.height() - 2);
    const QRect frame(room.left() + 1, room.top() + (room.height() - height) / 2, room.width() - 3, height);
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setFont(m_small);
    if (QFontMetrics(m_small).horizontalAdvance(text) <= frame.width() + 2)
        painter.drawText(frame, int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

int ByteLook::paintEvent(QPainter* painter, const BytePiece& piece, const QPoint& topLeft) const
{
    const QFontMetrics metrics(m_small);
    const QString number = QLatin1Char('#') + QString::number(piece.event + 1);
    const int side = metrics.ascent();
    if (painter) {
        const QRect room(topLeft, QSize(side, m_rowHeight));
        const EventKind sent = piece.isDatagram ? EventKind::SendTo : EventKind::Send;
        const EventKind received = piece.isDatagram ? EventKind::RecvFrom : EventKind::Recv;
        paintEventShape(*painter, piece.isSent ? sent : received,
                        QRectF(room.left(), room.top() + (m_rowHeight - side) / 2.0, side, side), color(piece));
        painter->setFont(m_small);
        painter->setPen(color(piece));
        painter->drawText(room.adjusted(side + 3, 0, side + 3 + metrics.horizontalAdvance(number), 0),
                          int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, number);
    }
    return side + 3 + metrics.horizontalAdvance(number);
}
