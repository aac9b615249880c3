// SPDX-License-Identifier: MIT
#include "widgets/inspector/FrameList.h"

#include "model/payload/TextCells.h"
#include "widgets/inspector/KeptBytes.h"

#include <QPainter>

namespace {

constexpr int margin = 8;
constexpr qsizetype previewLength = 96; // characters
constexpr quint64 previewBytes = 4 * previewLength;
constexpr qsizetype mostCalls = 4;     // named in one row
constexpr quint64 mostLookedAt = 4096; // bytes of a frame whose calls are named

} // namespace

FrameList::FrameList(ByteSelection& selection, QWidget* parent)
    : ByteView(selection, parent)
{
    setHeaderVisible(true);
    connect(&m_scanTimer, &QTimer::timeout, this, &FrameList::scan);
}

void FrameList::setFraming(const Framing& framing)
{
    m_framing = framing;
    noteSource();
    updateRows();
}

void FrameList::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    viewport()->update();
}

void FrameList::noteSource()
{
    m_index = source() && m_framing.kind != Framing::Kind::None ? std::make_unique<FrameIndex>(*source(), m_framing)
                                                                : nullptr;
    scan();
}

void FrameList::showEvent(QShowEvent* event)
{
    ByteView::showEvent(event);
    scan();
    if (!isEmpty() && rowCount() > 0)
        reveal(selection().cursor());
}

void FrameList::scan()
{
    const bool goesOn = m_index && isVisible() && m_index->advance();
    if (goesOn && !m_scanTimer.isActive())
        m_scanTimer.start(0);
    else if (!goesOn)
        m_scanTimer.stop();
    noteMoreRows();
    emit framesChanged();
}

qint64 FrameList::rowCount() const
{
    return m_index ? m_index->count() : 0;
}

qint64 FrameList::rowOf(quint64 offset) const
{
    return m_index ? qMax<qint64>(0, m_index->indexOf(offset)) : 0;
}

ByteSpan FrameList::bytesOf(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Frame frame = m_index->at(row);
    return {frame.offset, frame.size};
}

ByteSpan FrameList::characterAt(quint64 offset) const
{
    const ByteSpan span = bytesOf(rowOf(offset));
    return span.size == 0 ? ByteSpan{offset, 1} : span;
}

quint64 FrameList::byteAt(const QPoint& point) const
{
    return bytesOf(rowAt(point.y())).offset;
}

int FrameList::columnX(int column) const
{
    static constexpr int cells[columnCount] = {0, 10, 20, 42, 64};
    return margin + cells[column] * look().cell();
}

int FrameList::contentWidth() const
{
    return columnX(Beginning) + 10 * look().cell();
}

QString FrameList::sizeText(const Frame& frame) const
{
    if (frame.state == Frame::State::Open && frame.wanted > 0)
        return tr("%1 of %2").arg(frame.size).arg(frame.wanted);
    if (frame.head > 0 || frame.tail > 0)
        return QStringLiteral("%1 = %2")
            .arg(frame.size)
            .arg(frame.head > 0 ? QStringLiteral("%1 + %2").arg(frame.head).arg(frame.size - frame.head)
                                : QStringLiteral("%1 + %2").arg(frame.size - frame.tail).arg(frame.tail));
    return QString::number(frame.size);
}

void FrameList::paintHeader(QPainter& painter, const QRect& rect)
{
    painter.setFont(font());
    painter.setPen(look().colors().secondary());
    const QString names[] = {tr("Message"), tr("Offset"), tr("Bytes"), tr("Calls"), tr("Beginning")};
    for (int column = 0; column < columnCount; ++column)
        painter.drawText(QRect(columnX(column), rect.top(), rect.width(), rect.height()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine, names[column]);
}

void FrameList::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    for (qint64 row = first; row <= last; ++row) {
        const Frame frame = m_index->at(row);
        const QRect room = rowRect(row).adjusted(0, 0, 4096, 0);
        const bool isSelected = frame.offset < selection().end() && frame.offset + frame.size > selection().first();
        painter.fillRect(room, isSelected ? look().colors().selection() : look().colors().row(row % 2 == 1));
        const auto draw = [&](int column, const QString& text, const QColor& color) {
            painter.setFont(look().mono());
            painter.setPen(color);
            painter.drawText(QRect(columnX(column), room.top(), room.width(), room.height()),
                             int(Qt::AlignVCenter) | Qt::TextSingleLine, text);
        };
        draw(Number, QString::number(row + 1), look().text());
        draw(Offset, QString::number(frame.offset), look().colors().secondary());
        draw(Size, sizeText(frame), look().text());
        int x = columnX(Calls);
        const QList<BytePiece> pieces = source()->pieces(frame.offset, frame.offset + qMin(frame.size, mostLookedAt));
        for (const BytePiece& piece : pieces.first(qMin(pieces.size(), mostCalls)))
            x += look().paintEvent(&painter, piece, {x, room.top()}) + 8;
        if (pieces.size() > mostCalls) {
            painter.setPen(look().colors().secondary());
            painter.drawText(QRect(x, room.top(), columnX(Beginning) - x, room.height()), int(Qt::AlignVCenter),
                             QStringLiteral("…"));
        }
        x = columnX(Beginning);
        if (frame.state != Frame::State::Whole) {
            const QString word = frame.state == Frame::State::Open
                                     ? tr("unfinished")
                                     : tr("wrong: %1").arg(translated(Message{frame.problem}));
            const TextCell cell{0, 1, word, true, false, false};
            look().paintMarker(
                painter, word, QRect(x, room.top(), look().width(cell), room.height()),
                look().colors().text(frame.state == Frame::State::Open ? EventRole::Dim : EventRole::Error));
            x += look().width(cell) + 4;
        }
        const QByteArray shown = keptBytes(*source(), frame.offset, qsizetype(qMin(frame.size, previewBytes)));
        const QList<TextCell> cells = textCells(shown, frame.offset, m_encoding);
        for (const TextCell& cell : cells.first(qMin(cells.size(), previewLength))) {
            const int width = look().width(cell);
            look().paint(painter, cell, QRect(x, room.top(), width, room.height()));
            x += width;
        }
        noteWidth(x);
    }
}

std::optional<EventId> FrameList::eventAt(const QPoint& point) const
{
    const qint64 row = rowAt(point.y());
    const ByteSpan span = bytesOf(row);
    if (span.size == 0 || !rowRect(row).adjusted(0, 0, 4096, 0).contains(point))
        return {};
    int x = columnX(Calls);
    const QList<BytePiece> pieces = source()->pieces(span.offset, span.offset + qMin(span.size, mostLookedAt));
    for (const BytePiece& piece : pieces.first(qMin(pieces.size(), mostCalls))) {
        const int width = look().paintEvent(nullptr, piece, {});
        if (point.x() >= x && point.x() < x + width)
            return piece.event;
        x += width + 8;
    }
    return {};
}

QString FrameList::rowText(qint64 row) const
{
    const Frame frame = m_index->at(row);
    return tr("Message %1, offset %2, bytes: %3").arg(row + 1).arg(frame.offset).arg(sizeText(frame));
}
