// SPDX-License-Identifier: MIT
#include "widgets/inspector/BitsView.h"

#include <QPainter>

BitsView::BitsView(ByteSelection& selection, QWidget* parent)
    : GridView(selection, parent)
{
    setHeaderVisible(true);
}

QList<QRect> BitsView::rectsOf(quint64 offset) const
{
    const auto inRow = int(offset % bytesInRow);
    const int top = rowTop(rowOf(offset));
    const auto rect = [&](int column, int width) {
        return QRect(x(column), top, width * look().cell(), look().rowHeight());
    };
    return {rect(bitsColumn + 9 * inRow, 8), rect(hexColumn + 3 * inRow, 2), rect(decimalColumn + 4 * inRow, 3)};
}

quint64 BitsView::byteAt(const QPoint& point) const
{
    const int column = (point.x() - x(0)) / look().cell();
    const int inRow = column >= decimalColumn - 1 ? (column - decimalColumn) / 4
                      : column >= hexColumn - 1   ? (column - hexColumn) / 3
                                                  : (column - bitsColumn) / 9;
    const ByteSpan row = bytesOf(rowAt(point.y()));
    return row.offset + quint64(qBound(0, inRow, int(qMax<quint64>(1, row.size)) - 1));
}

void BitsView::paintHeader(QPainter& painter, const QRect& rect)
{
    painter.setFont(look().mono());
    painter.setPen(look().colors().secondary());
    for (int bit = 0; bit < bytesInRow * 8; ++bit) {
        const QRect room(x(bitsColumn + bit + bit / 8), rect.top(), look().cell(), rect.height());
        painter.drawText(room, int(Qt::AlignCenter), QString::number(bit % 10));
    }
    painter.setFont(font());
    painter.drawText(QRect(x(hexColumn), rect.top(), rect.width(), rect.height()),
                     int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     tr("Bit 0 is the most significant: network order, as in the pictures of RFCs."));
}

void BitsView::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    const ByteSpan visible{bytesOf(first).offset, bytesOf(last).end() - bytesOf(first).offset};
    const QByteArray bytes = source()->read(visible.offset, qsizetype(visible.size));
    const QList<BytePiece> pieces = piecesOf(first, last);
    qsizetype piece = 0;
    qsizetype hint = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const quint64 offset = visible.offset + quint64(i);
        while (piece + 1 < pieces.size() && pieces[piece].end() <= offset)
            ++piece;
        const QList<QRect> rects = rectsOf(offset);
        const bool isSelected = selection().contains(offset);
        const bool isTinted = piece < pieces.size() && pieces[piece].number % 2 == 1;
        const auto value = quint8(bytes[i]);
        const QString hex = hexOf(bytes[i], offset, pieces, &hint);
        const bool isThere = hex != QLatin1String("--");
        const QString texts[] = {isThere ? QString::number(value, 2).rightJustified(8, u'0') : QString(8, u'-'), hex,
                                 isThere ? QString::number(value).rightJustified(3) : QString(3, u'-')};
        painter.setFont(look().mono());
        for (int group = 0; group < 3; ++group) {
            if (isSelected || isTinted)
                painter.fillRect(rects[group].adjusted(-2, 0, 2, 0),
                                 isSelected ? look().colors().selection() : look().colors().row(true));
            painter.setPen(look().text());
            painter.drawText(rects[group], int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, texts[group]);
            if (piece < pieces.size() && pieces[piece].offset == offset)
                painter.fillRect(rects[group].left() - 4, rects[group].top(), 2, rects[group].height(),
                                 look().color(pieces[piece]));
            if (hasFocus() && offset == selection().cursor()) {
                painter.setPen(QPen(look().colors().selectionBar(), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(rects[group].adjusted(-2, 1, 2, -1));
            }
        }
    }
    painter.setFont(look().mono());
    painter.setPen(look().colors().secondary());
    for (qint64 row = first; row <= last; ++row)
        painter.drawText(QRect(x(-offsetDigits()), rowTop(row), x(bitsColumn), look().rowHeight()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine,
                         HexLayout::offsetText(bytesOf(row).offset, source()->size()));
    paintGutter(painter, first, last, pieces);
}

QString BitsView::rowText(qint64 row) const
{
    const ByteSpan span = bytesOf(row);
    QString text = tr("Offset %1:").arg(span.offset);
    const QByteArray bytes = source()->read(span.offset, qsizetype(span.size));
    const QList<BytePiece> pieces = piecesOf(row, row);
    qsizetype hint = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isThere = hexOf(bytes[i], span.offset + quint64(i), pieces, &hint) != QLatin1String("--");
        text += QLatin1Char(' ') +
                (isThere ? QString::number(quint8(bytes[i]), 2).rightJustified(8, u'0') : QString(8, u'-'));
    }
    return text;
}
