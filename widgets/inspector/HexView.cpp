// SPDX-License-Identifier: MIT
#include "widgets/inspector/HexView.h"

#include <QPainter>

namespace {

constexpr int margin = 8;

// What there is room for in one cell: the letter of the escape in C. Empty: a dot will do.
QString shortMarker(const QString& marker)
{
    if (marker == QLatin1String("CR"))
        return QStringLiteral("r");
    if (marker == QLatin1String("LF"))
        return QStringLiteral("n");
    return marker == QLatin1String("00") ? QStringLiteral("0") : QString();
}

} // namespace

HexView::HexView(ByteSelection& selection, QWidget* parent)
    : GridView(selection, parent)
{
}

void HexView::setBytesPerRow(int bytes)
{
    m_bytesPerRow = bytes;
    updateRows();
    if (!isEmpty())
        reveal(selection().cursor());
}

HexLayout HexView::grid() const
{
    return {m_bytesPerRow, isEmpty() ? 0 : source()->size()};
}

int HexView::x(int column) const
{
    return margin + column * look().cell();
}

int HexView::gutterX() const
{
    return x(grid().columns() + 2);
}

QRect HexView::digitsRect(quint64 offset) const
{
    const auto inRow = int(offset % quint64(m_bytesPerRow));
    return {x(grid().hexColumn(inRow)), rowTop(rowOf(offset)), 2 * look().cell(), look().rowHeight()};
}

QRect HexView::characterRect(quint64 offset) const
{
    const auto inRow = int(offset % quint64(m_bytesPerRow));
    return {x(grid().textColumn(inRow)), rowTop(rowOf(offset)), look().cell(), look().rowHeight()};
}

quint64 HexView::byteAt(const QPoint& point) const
{
    // A pixel left of the digits belongs to them, half the space between two bytes to each.
    const int column = (point.x() - margin + look().cell() / 2) / look().cell();
    const HexLayout columns = grid();
    const int exact = (point.x() - margin) / look().cell();
    const int inRow = columns.byteAt(columns.isInText(exact) ? exact : column);
    const ByteSpan row = bytesOf(rowAt(point.y()));
    return row.offset + qMin(quint64(inRow), qMax<quint64>(1, row.size) - 1);
}

// Fills the part of the span that is visible, in both columns; no gap between bytes of one row.
void HexView::fill(QPainter& painter, ByteSpan span, ByteSpan visible, const QColor& color) const
{
    const quint64 begin = qMax(span.offset, visible.offset);
    const quint64 end = qMin(span.end(), visible.end());
    for (quint64 at = begin; at < end;) {
        const quint64 rowEnd = qMin(end, bytesOf(rowOf(at)).end());
        painter.fillRect(digitsRect(at).united(digitsRect(rowEnd - 1)).adjusted(-2, 0, 2, 0), color);
        painter.fillRect(characterRect(at).united(characterRect(rowEnd - 1)), color);
        at = rowEnd;
    }
}

void HexView::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    const HexLayout columns = grid();
    const ByteSpan visible{bytesOf(first).offset, bytesOf(last).end() - bytesOf(first).offset};
    const QByteArray bytes = source()->read(visible.offset, qsizetype(visible.size));
    const QList<BytePiece> pieces = piecesOf(first, last);
    for (const BytePiece& piece : pieces) {
        if (piece.number % 2 == 1)
            fill(painter, {piece.offset, piece.size}, visible, look().colors().row(true));
    }
    const ByteSpan selected{selection().first(), selection().size()};
    fill(painter, selected, visible, look().colors().selection());

    qsizetype hint = 0;
    for (qint64 row = first; row <= last; ++row) {
        const ByteSpan span = bytesOf(row);
        QString digits(columns.textColumn(0) - 1, QLatin1Char(' '));
        for (int i = 0; i < int(span.size); ++i) {
            const quint64 offset = span.offset + quint64(i);
            const qsizetype at = qsizetype(offset - visible.offset);
            if (at < bytes.size())
                digits.replace(columns.hexColumn(i), 2, hexOf(bytes[at], offset, pieces, &hint));
        }
        const QRect room(x(0), rowTop(row), x(int(digits.size())), look().rowHeight());
        painter.setFont(look().mono());
        painter.setPen(look().colors().secondary());
        painter.drawText(room, int(Qt::AlignVCenter) | Qt::TextSingleLine,
                         HexLayout::offsetText(span.offset, source()->size()));
        painter.setPen(look().text());
        painter.drawText(room, int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, digits);
    }
    paintCharacters(painter, first, last);
    for (const BytePiece& piece : pieces) {
        if (piece.offset < visible.offset)
            continue;
        for (const QRect& rect : {digitsRect(piece.offset).adjusted(-3, 0, 0, 0), characterRect(piece.offset)})
            painter.fillRect(rect.left() - 1, rect.top(), 2, rect.height(), look().color(piece));
    }
    paintGutter(painter, first, last, pieces);
    if (hasFocus() && selection().cursor() >= visible.offset && selection().cursor() < visible.end()) {
        painter.setPen(QPen(look().colors().selectionBar(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(digitsRect(selection().cursor()).adjusted(-2, 1, 2, -1));
        painter.drawRect(characterRect(selection().cursor()).adjusted(0, 1, 0, -1));
    }
}

// A character stands where its first byte is and has as many cells as it has bytes.
void HexView::paintCharacters(QPainter& painter, qint64 first, qint64 last) const
{
    const ByteSpan visible{bytesOf(first).offset, bytesOf(last).end() - bytesOf(first).offset};
    const QList<BytePiece> pieces = piecesOf(first, last);
    qsizetype hint = 0;
    for (const TextCell& cell : cellsOf(first, last)) {
        const quint64 end = cell.offset + quint64(cell.size);
        if (end <= visible.offset || cell.offset >= visible.end())
            continue;
        const quint64 begin = qMax(cell.offset, visible.offset);
        const quint64 rowEnd = qMin(end, bytesOf(rowOf(begin)).end());
        const QRect room = characterRect(begin).united(characterRect(rowEnd - 1));
        if (hexOf('\0', begin, pieces, &hint) == QLatin1String("--")) {
            painter.setFont(look().mono());
            painter.setPen(look().text());
            painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft),
                             QString(room.width() / look().cell(), QLatin1Char('-')));
            continue;
        }
        if (begin == cell.offset && !cell.isMarker) {
            look().paint(painter, cell, room);
        } else if (const QString letter = shortMarker(cell.text); begin == cell.offset && !letter.isEmpty()) {
            look().paintMarker(painter, letter, room.adjusted(0, 0, 2, 0), look().colors().secondary());
        } else if (cell.isMarker) {
            painter.setFont(look().mono());
            painter.setPen(look().colors().text(cell.isInvalid ? EventRole::Error : EventRole::Dim));
            painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft),
                             QString(room.width() / look().cell(), QLatin1Char('.')));
        }
        if (cell.size > 1 && !cell.isMarker) { // the bytes of one character
            painter.setPen(look().colors().secondary());
            painter.drawLine(room.left() + 1, room.bottom() - 1, room.right() - 1, room.bottom() - 1);
        }
    }
}

QString HexView::rowText(qint64 row) const
{
    const ByteSpan span = bytesOf(row);
    QString text = tr("Offset %1:").arg(span.offset);
    const QByteArray bytes = source()->read(span.offset, qsizetype(span.size));
    const QList<BytePiece> pieces = piecesOf(row, row);
    qsizetype hint = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text += QLatin1Char(' ') + hexOf(bytes[i], span.offset + quint64(i), pieces, &hint).toLower();
    return text;
}
