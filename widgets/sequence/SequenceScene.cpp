// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceScene.h"

#include "widgets/sequence/ArrowPainter.h"

#include <algorithm>
#include <cmath>

namespace {

double distance(const QLineF& line, const QPointF& point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double at = length == 0 ? 0 : QPointF::dotProduct(point - line.p1(), along) / length;
    return QLineF(line.pointAt(std::clamp(at, 0.0, 1.0)), point).length();
}

} // namespace

SequenceScene::SequenceScene(const SequenceIndex& index, const LaneChoice& choice, const SequenceGeometry& geometry,
                             EventRange rows, double height, bool withImplied)
    : m_rows(rows)
    , m_sides(size_t(rows.count()))
{
    const auto note = [this](EventId row, bool goesRight) {
        if (row != noEvent && m_rows.contains(row)) {
            signed char& direction = m_sides[size_t(row - m_rows.first)];
            direction = goesRight ? 1 : direction == 1 ? 1 : -1;
        }
    };
    for (const Arrow& arrow : index.arrows(rows, choice.shown())) {
        const int from = choice.columnOf(arrow.from);
        const int to = choice.columnOf(arrow.to);
        const bool isThere = from >= 0 && to >= 0 && from != to && from < geometry.columns() && to < geometry.columns();
        if (!isThere || (!withImplied && arrow.level == Arrow::Level::Implied))
            continue;
        if (arrow.what != Arrow::What::Link) {
            note(arrow.start, to > from);
            note(arrow.arrival, from > to);
        }
        QLineF line = geometry.line(arrow, from, to, height);
        if (line.isNull())
            continue;
        if (arrow.isMark())
            line.setLength(std::min(line.length(), ArrowPainter::markLength));
        m_arrows.push_back({arrow, line, false});
    }
}

void SequenceScene::mark(const SequenceIndex& index, const QList<EventPart>& parts)
{
    for (Drawn& drawn : m_arrows) {
        const Arrow& arrow = drawn.arrow;
        drawn.isMarked = std::any_of(parts.begin(), parts.end(), [&](const EventPart& part) {
            if (part.event != arrow.start && part.event != arrow.arrival)
                return false;
            const quint64 first = index.eventOf(part.event).streamOffset + part.offset;
            return arrow.what == Arrow::What::Datagram ||
                   (arrow.what == Arrow::What::Data && first < arrow.offset + arrow.bytes &&
                    arrow.offset < first + part.size);
        });
    }
}

const SequenceScene::Drawn* SequenceScene::arrowAt(const QPointF& point) const
{
    constexpr double near = 6;
    const Drawn* nearest = nullptr;
    double least = near;
    for (const Drawn& each : m_arrows) {
        const double away = distance(each.line, point);
        if (away < least) {
            least = away;
            nearest = &each;
        }
    }
    return nearest;
}

bool SequenceScene::isTextLeft(EventId row, int column, int columns) const
{
    const signed char direction = m_rows.contains(row) ? m_sides[size_t(row - m_rows.first)] : 0;
    if (column == 0)
        return true;
    return direction == 0 ? column * 2 < columns - 1 : direction > 0;
}
