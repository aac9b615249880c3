// SPDX-License-Identifier: MIT
#include "widgets/inspector/FrameRulers.h"

#include "widgets/inspector/ByteLook.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int margin = 8;
constexpr quint64 mostBytes = 1 << 16; // more calls than these can have are no picture
constexpr qsizetype mostBoxes = 2000;
constexpr qint64 neighbours = 2; // frames before and behind the current one

} // namespace

FrameRulers::FrameRulers(ByteSelection& selection, const ByteLook& look, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_look(look)
{
    connect(&m_selection, &ByteSelection::changed, this, qOverload<>(&QWidget::update));
}

void FrameRulers::setFrames(const ByteSource* source, const FrameIndex* index)
{
    m_source = source;
    m_index = index;
    update();
}

QSize FrameRulers::sizeHint() const
{
    return {200, 2 * m_look.rowHeight() + 10};
}

FrameRulers::Range FrameRulers::range() const
{
    const qint64 current = qMax<qint64>(0, m_index->indexOf(m_selection.cursor()));
    const Frame first = m_index->at(qMax<qint64>(0, current - neighbours));
    const Frame last = m_index->at(qMin(m_index->count() - 1, current + neighbours));
    Range shown{first.offset, last.offset + last.size};
    if (shown.end - shown.begin > mostBytes) {
        shown.begin = qMax(shown.begin, m_selection.cursor() - qMin(m_selection.cursor(), mostBytes / 2));
        shown.end = qMin(shown.end, shown.begin + mostBytes);
    }
    return shown;
}

QRect FrameRulers::box(Range shown, quint64 begin, quint64 end, int ruler) const
{
    const double scale = double(width() - 2 * margin) / double(qMax<quint64>(1, shown.end - shown.begin));
    const auto x = [&](quint64 offset) {
        return margin + int(double(qBound(shown.begin, offset, shown.end) - shown.begin) * scale);
    };
    const int height = m_look.rowHeight() + 2;
    return {x(begin), 3 + ruler * (height + 2), qMax(1, x(end) - x(begin) - 1), height};
}

void FrameRulers::paintBox(QPainter& painter, const QRect& rect, const QString& text, const QColor& color) const
{
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setFont(m_look.small());
    if (QFontMetrics(m_look.small()).horizontalAdvance(text) + 4 <= rect.width())
        painter.drawText(rect, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
}

void FrameRulers::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colors().row(true));
    if (!m_source || !m_index || m_index->count() == 0)
        return;
    const Range shown = range();
    const QList<BytePiece> pieces = m_source->pieces(shown.begin, shown.end);
    for (const BytePiece& piece : pieces.first(qMin(pieces.size(), mostBoxes)))
        paintBox(painter, box(shown, piece.offset, piece.end(), 0), QStringLiteral("#%1").arg(piece.event + 1),
                 m_look.color(piece));
    for (qint64 i = qMax<qint64>(0, m_index->indexOf(shown.begin)); i < m_index->count(); ++i) {
        const Frame frame = m_index->at(i);
        if (frame.offset >= shown.end)
            break;
        const QRect room = box(shown, frame.offset, frame.offset + frame.size, 1);
        if (m_selection.first() < frame.offset + frame.size && m_selection.end() > frame.offset)
            painter.fillRect(room, m_look.colors().selection());
        paintBox(painter, room, tr("message %1").arg(i + 1),
                 frame.state == Frame::State::Wrong ? m_look.colors().text(EventRole::Error) : m_look.text());
    }
}

void FrameRulers::mousePressEvent(QMouseEvent* event)
{
    if (!m_source || !m_index || m_index->count() == 0)
        return;
    const Range shown = range();
    for (const BytePiece& piece : m_source->pieces(shown.begin, shown.end)) {
        if (box(shown, piece.offset, piece.end(), 0).contains(event->pos()))
            emit eventChosen(piece.event);
    }
    for (qint64 i = qMax<qint64>(0, m_index->indexOf(shown.begin)); i < m_index->count(); ++i) {
        const Frame frame = m_index->at(i);
        if (frame.offset >= shown.end)
            break;
        if (box(shown, frame.offset, frame.offset + frame.size, 1).contains(event->pos())) {
            m_selection.select(frame.offset, frame.size);
            break;
        }
    }
}
