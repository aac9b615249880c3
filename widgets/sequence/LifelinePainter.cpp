// SPDX-License-Identifier: MIT
#include "widgets/sequence/LifelinePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

LifelinePainter::LifelinePainter(const SequenceIndex& index, const LaneChoice& choice, const SequenceGeometry& geometry,
                                 const SequenceStyle& style)
    : m_index(index)
    , m_choice(choice)
    , m_geometry(geometry)
    , m_style(style)
{
}

void LifelinePainter::paint(QPainter& painter, EventRange rows, double height) const
{
    for (int column = 0; column < int(m_choice.shown().size()); ++column)
        paintLane(painter, column, rows, height);
    if (m_choice.others() > 0) {
        const double x = m_geometry.columnX(m_geometry.columns() - 1);
        painter.setPen(QPen(m_style.colors.secondary(), 1, Qt::DotLine));
        painter.drawLine(QLineF(x, 0, x, height));
    }
    paintForks(painter, rows);
}

void LifelinePainter::paintLane(QPainter& painter, int column, EventRange rows, double height) const
{
    const int index = m_choice.shown()[size_t(column)];
    const LaneTable& table = m_index.lanes();
    const Lane& lane = table.lane(index);
    const double x = m_geometry.columnX(column);
    LifelineState state = rows.first == 0 ? LifelineState::Absent : table.stateAfter(index, rows.first - 1);
    double from = 0;
    const auto pieceTo = [&](double to) {
        paintPiece(painter, m_style, lane.kind, state, QLineF(x, from, x, to));
        from = to;
    };
    for (const LaneTable::Change& change : table.changes(index, rows)) {
        pieceTo(m_geometry.middle(change.id));
        state = change.state;
        if (state == LifelineState::Ended) {
            const EventKind kind = m_index.eventOf(change.id).kind;
            paintEnd(painter, m_style, QPointF(x, from), kind == EventKind::ResetIn || kind == EventKind::ResetOut);
        }
    }
    const bool isLastRow = rows.end == m_index.end();
    const double end = isLastRow ? std::min(height, m_geometry.top(rows.end) + m_geometry.rowHeight() / 2.0) : height;
    pieceTo(end);
}

void LifelinePainter::paintPiece(QPainter& painter, const SequenceStyle& style, Lane::Kind kind, LifelineState state,
                                 const QLineF& line)
{
    if (state == LifelineState::Absent || state == LifelineState::Ended)
        return;
    const QColor color = style.colors.text(EventRole::Connect);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (kind == Lane::Kind::Peer) { // hatched: nobody sees what happens there
        constexpr double half = 4;
        constexpr double step = 6;
        painter.setPen(QPen(style.colors.secondary(), 1));
        painter.drawLine(line.translated(-half, 0));
        painter.drawLine(line.translated(half, 0));
        painter.setRenderHint(QPainter::Antialiasing);
        for (double y = std::max(line.y1(), -step); y + step <= line.y2(); y += step)
            painter.drawLine(QLineF(line.x1() - half, y + step, line.x1() + half, y));
        return;
    }
    switch (state) {
    case LifelineState::Idle:
        painter.setPen(QPen(style.colors.secondary(), 1));
        break;
    case LifelineState::Listening:
        painter.setPen(QPen(color, 1));
        break;
    case LifelineState::Open:
        painter.setPen(QPen(color, 4, Qt::SolidLine, Qt::FlatCap));
        break;
    case LifelineState::Half:
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
        break;
    case LifelineState::TimeWait:
        painter.setPen(QPen(color, 2, Qt::DotLine, Qt::FlatCap));
        break;
    case LifelineState::Absent:
    case LifelineState::Ended:
        return;
    }
    painter.drawLine(line);
}

void LifelinePainter::paintEnd(QPainter& painter, const SequenceStyle& style, const QPointF& at, bool isReset)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = style.colors.text(isReset ? EventRole::Error : EventRole::Close);
    painter.setPen(QPen(color, 1.6));
    if (!isReset) {
        painter.setBrush(color);
        painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10));
        return;
    }
    painter.setBrush(style.background);
    QPolygonF octagon;
    constexpr int corners = 8;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (corner + 0.5) * 2 * std::numbers::pi / corners;
        octagon << at + QPointF(std::cos(angle), std::sin(angle)) * 7.5;
    }
    painter.drawPolygon(octagon);
    painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3));
    painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3));
}

// accept() makes a new socket: its lifeline branches off that of the listening one.
void LifelinePainter::paintForks(QPainter& painter, EventRange rows) const
{
    for (EventId id = rows.first; id < rows.end; ++id) {
        const Event event = m_index.eventOf(id);
        if (event.kind != EventKind::Accept)
            continue;
        const int from = m_choice.columnOf(m_index.lanes().laneOf(event.on));
        const int to = m_choice.columnOf(m_index.lanes().laneOf(event.accepted()));
        if (from < 0 || to < 0 || from == to || from >= m_geometry.columns() || to >= m_geometry.columns())
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.colors.text(EventRole::Connect), 1.6));
        const double y = m_geometry.middle(id);
        painter.drawLine(QLineF(m_geometry.columnX(from), y, m_geometry.columnX(to), y));
    }
}
