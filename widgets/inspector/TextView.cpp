// SPDX-License-Identifier: MIT
#include "widgets/inspector/TextView.h"

#include <QPainter>

namespace {

constexpr int margin = 8;

} // namespace

TextView::TextView(ByteSelection& selection, QWidget* parent)
    : ByteView(selection, parent)
{
    connect(&m_scanTimer, &QTimer::timeout, this, &TextView::scan);
}

void TextView::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    noteSource();
    if (!isEmpty())
        reveal(selection().cursor());
}

void TextView::noteSource()
{
    m_rows = source() ? std::make_unique<TextRows>(*source(), m_encoding) : nullptr;
    scan();
}

void TextView::showEvent(QShowEvent* event)
{
    ByteView::showEvent(event);
    scan();
    if (!isEmpty())
        reveal(selection().cursor());
}

// The first part at once: what is on screen needs no waiting.
void TextView::scan()
{
    const bool goesOn = m_rows && isVisible() && m_rows->advance();
    if (goesOn && !m_scanTimer.isActive())
        m_scanTimer.start(0);
    else if (!goesOn)
        m_scanTimer.stop();
    noteMoreRows();
}

qint64 TextView::rowCount() const
{
    return m_rows ? qint64(m_rows->count()) : 0;
}

qint64 TextView::rowOf(quint64 offset) const
{
    return m_rows ? qint64(m_rows->rowOf(offset)) : 0;
}

ByteSpan TextView::bytesOf(qint64 row) const
{
    const QList<TextRows::Row> rows = m_rows ? m_rows->rows(quint64(row), 1) : QList<TextRows::Row>();
    return rows.isEmpty() ? ByteSpan() : ByteSpan{rows[0].offset, rows[0].size};
}

int TextView::textX() const
{
    BytePiece widest;
    widest.event = 999'999;
    return margin + look().paintEvent(nullptr, widest, {}) + 8;
}

int TextView::contentWidth() const
{
    return textX() + 20 * look().cell();
}

QList<TextView::Placed> TextView::place(qint64 row, ByteSpan span) const
{
    QList<Placed> placed;
    int x = textX();
    for (const TextCell& cell : textCells(source()->read(span.offset, qsizetype(span.size)), span.offset, m_encoding)) {
        const int width = look().width(cell);
        placed += Placed{cell, QRect(x, rowTop(row), width, look().rowHeight())};
        x += width;
    }
    return placed;
}

// The call that begins in the row, if one does.
BytePiece TextView::pieceAtStart(ByteSpan span) const
{
    for (const BytePiece& piece : source()->pieces(span.offset, span.end())) {
        if (piece.offset >= span.offset)
            return piece;
    }
    return {};
}

void TextView::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    const QList<TextRows::Row> rows = m_rows->rows(quint64(first), int(last - first + 1));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 row = first + i;
        const ByteSpan span{rows[i].offset, rows[i].size};
        const QList<BytePiece> pieces = source()->pieces(span.offset, span.end());
        qsizetype piece = 0;
        bool isNamed = false;
        for (const Placed& placed : place(row, span)) {
            while (piece + 1 < pieces.size() && pieces[piece].end() <= placed.cell.offset)
                ++piece;
            const bool hasPiece = piece < pieces.size();
            noteWidth(placed.rect.right() + 2 * look().cell());
            const bool isSelected = placed.cell.offset < selection().end() &&
                                    placed.cell.offset + quint64(placed.cell.size) > selection().first();
            if (isSelected)
                painter.fillRect(placed.rect, look().colors().selection());
            else if (hasPiece && pieces[piece].number % 2 == 1)
                painter.fillRect(placed.rect, look().colors().row(true));
            if (hasPiece && pieces[piece].state != BytePiece::State::Kept) {
                painter.setPen(look().color(pieces[piece]));
                painter.drawText(placed.rect, int(Qt::AlignCenter) | Qt::TextDontClip, QStringLiteral("-"));
            } else {
                look().paint(painter, placed.cell, placed.rect);
            }
            const quint64 end = placed.cell.offset + quint64(placed.cell.size);
            for (qsizetype begin = piece; begin < pieces.size() && pieces[begin].offset < end; ++begin) {
                if (pieces[begin].offset < placed.cell.offset)
                    continue;
                const int inside = int(pieces[begin].offset - placed.cell.offset); // a character may come in two reads
                painter.fillRect(placed.rect.left() + inside * placed.rect.width() / placed.cell.size - 1,
                                 placed.rect.top(), 2, placed.rect.height(), look().color(pieces[begin]));
                if (!isNamed)
                    look().paintEvent(&painter, pieces[begin], {margin, rowTop(row)});
                isNamed = true;
            }
            if (hasFocus() && selection().cursor() >= placed.cell.offset &&
                selection().cursor() < placed.cell.offset + quint64(placed.cell.size)) {
                painter.setPen(QPen(look().colors().selectionBar(), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(placed.rect.adjusted(0, 1, 0, -1));
            }
        }
    }
}

quint64 TextView::byteAt(const QPoint& point) const
{
    const qint64 row = rowAt(point.y());
    const ByteSpan span = bytesOf(row);
    for (const Placed& placed : place(row, span)) {
        if (point.x() <= placed.rect.right())
            return placed.cell.offset;
    }
    return span.offset + qMax<quint64>(1, span.size) - 1;
}

QRect TextView::characterRect(quint64 offset) const
{
    const qint64 row = rowOf(offset);
    for (const Placed& placed : place(row, bytesOf(row))) {
        if (offset >= placed.cell.offset && offset < placed.cell.offset + quint64(placed.cell.size))
            return placed.rect;
    }
    return {};
}

std::optional<EventId> TextView::eventAt(const QPoint& point) const
{
    if (point.x() >= textX() - 4)
        return {};
    const BytePiece piece = pieceAtStart(bytesOf(rowAt(point.y())));
    return piece.size > 0 ? std::optional<EventId>(piece.event) : std::nullopt;
}

ByteSpan TextView::characterAt(quint64 offset) const
{
    const ByteSpan span = bytesOf(rowOf(offset));
    const QByteArray bytes = source()->read(span.offset, qsizetype(span.size));
    for (const TextCell& cell : textCells(bytes, span.offset, m_encoding)) {
        if (offset >= cell.offset && offset < cell.offset + quint64(cell.size))
            return {cell.offset, quint64(cell.size)};
    }
    return {offset, 1};
}

QString TextView::rowText(qint64 row) const
{
    const ByteSpan span = bytesOf(row);
    QString text;
    for (const TextCell& cell : textCells(source()->read(span.offset, qsizetype(span.size)), span.offset, m_encoding))
        text += cell.isMarker ? QLatin1Char(' ') + cell.text + QLatin1Char(' ') : cell.text;
    return text;
}
