// SPDX-License-Identifier: MIT
#include "widgets/inspector/GridView.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr quint64 contextBefore = 1024; // bytes to find the beginning of a character in
constexpr qsizetype contextBehind = 4;
constexpr int gutterGap = 10;
constexpr qsizetype mostInRow = 4; // events named in one row

} // namespace

void GridView::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    viewport()->update();
}

qint64 GridView::rowCount() const
{
    return isEmpty() ? 0 : qint64((source()->size() - 1) / quint64(bytesPerRow())) + 1;
}

qint64 GridView::rowOf(quint64 offset) const
{
    return qMin(qint64(offset / quint64(bytesPerRow())), qMax<qint64>(0, rowCount() - 1));
}

ByteSpan GridView::bytesOf(qint64 row) const
{
    const quint64 offset = quint64(row) * quint64(bytesPerRow());
    const quint64 size = source()->size();
    return {offset, offset >= size ? 0 : qMin(quint64(bytesPerRow()), size - offset)};
}

int GridView::contentWidth() const
{
    return gutterX();
}

QList<TextCell> GridView::cellsOf(qint64 first, qint64 last) const
{
    const quint64 begin = bytesOf(first).offset;
    const quint64 end = bytesOf(last).end();
    const quint64 before = qMin(begin, contextBefore) / 4 * 4; // whole units of every encoding
    const QByteArray bytes = source()->read(begin - before, qsizetype(end - begin + before) + contextBehind);
    if (bytes.size() <= qsizetype(before))
        return {};
    const qsizetype start = textStart(bytes, qsizetype(before), m_encoding);
    return textCells(QByteArrayView(bytes).sliced(start), begin - before + quint64(start), m_encoding);
}

QString GridView::hexOf(char byte, quint64 offset, const QList<BytePiece>& pieces, qsizetype* hint)
{
    while (*hint + 1 < pieces.size() && pieces[*hint].end() <= offset)
        ++*hint;
    if (*hint < pieces.size() && pieces[*hint].state != BytePiece::State::Kept)
        return QStringLiteral("--");
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto value = quint8(byte);
    return QString(QLatin1Char(digits[value >> 4])) + QLatin1Char(digits[value & 15]);
}

QList<GridView::GutterItem> GridView::gutterOf(qint64 row, bool isFirst, const QList<BytePiece>& pieces) const
{
    const ByteSpan span = bytesOf(row);
    QList<GutterItem> items;
    int x = gutterX();
    for (const BytePiece& piece : pieces) {
        const bool begins = piece.offset >= span.offset && piece.offset < span.end();
        const bool goesOn = isFirst && piece.offset < span.offset && piece.end() > span.offset;
        if ((!begins && !goesOn) || items.size() >= mostInRow)
            continue;
        const int width = look().paintEvent(nullptr, piece, {});
        items += GutterItem{{x, rowTop(row), width, look().rowHeight()}, piece};
        x += width + gutterGap;
    }
    return items;
}

void GridView::paintGutter(QPainter& painter, qint64 first, qint64 last, const QList<BytePiece>& pieces)
{
    for (qint64 row = first; row <= last; ++row) {
        int x = gutterX();
        for (const GutterItem& item : gutterOf(row, row == first, pieces)) {
            look().paintEvent(&painter, item.piece, item.rect.topLeft());
            noteWidth(item.rect.right() + 4);
            x = item.rect.right() + gutterGap;
        }
        const ByteSpan span = bytesOf(row);
        qsizetype begin = 0;
        for (const BytePiece& piece : pieces)
            begin += piece.offset >= span.offset && piece.offset < span.end();
        if (begin > mostInRow) {
            painter.setPen(look().colors().secondary());
            painter.drawText(QRect(x, rowTop(row), 4 * look().cell(), look().rowHeight()), int(Qt::AlignVCenter),
                             QStringLiteral("+%1").arg(begin - mostInRow));
        }
    }
}

std::optional<EventId> GridView::eventAt(const QPoint& point) const
{
    if (point.x() < gutterX())
        return {};
    const qint64 row = rowAt(point.y());
    const bool isFirst = row == firstVisibleRow();
    for (const GutterItem& item : gutterOf(row, isFirst, piecesOf(row, row))) {
        if (item.rect.contains(point))
            return item.piece.event;
    }
    return {};
}
