// SPDX-License-Identifier: MIT
#include "widgets/states/StatesLayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal leastScale = 0.8;
constexpr qreal mostScale = 1.7;
constexpr qreal mostCompactScale = 1.3;
constexpr qreal labelScale = 0.9; // with labels at every transition the figure may be this much smaller than without
constexpr qreal edgeMargin = 6;
constexpr qreal outerLine = 14;    // from the figure to the line of RST beside it
constexpr qreal halfRst = 16;      // of the word on it
constexpr qreal parallelShift = 7; // between two transitions of the same two states, each

// Along: from CLOSED to CLOSED. Across: from the side that closes first to the other.
struct Place
{
    TcpPlace id;
    qreal along;
    qreal across;
    qreal compactAlong; // without labels, the outer columns move in between the states of the middle one
};

constexpr std::array<Place, 12> places = {{
    {tcpPlace(TcpState::Closed), 0, 1, 0},
    {tcpPlace(TcpState::Listen), 1, 1, 1},
    {tcpPlace(TcpState::SynReceived), 2, 0, 1.45},
    {tcpPlace(TcpState::SynSent), 2, 2, 1.45},
    {tcpPlace(TcpState::Established), 3, 1, 2},
    {tcpPlace(TcpState::FinWait1), 4, 0, 2.5},
    {tcpPlace(TcpState::CloseWait), 4, 2, 2.5},
    {tcpPlace(TcpState::FinWait2), 5, 0, 3.5},
    {tcpPlace(TcpState::Closing), 5, 1, 3.05},
    {tcpPlace(TcpState::LastAck), 5, 2, 3.5},
    {tcpPlace(TcpState::TimeWait), 6, 1, 4.05},
    {TcpPlace::Ended, 6, 2, 4.5},
}};

struct Course
{
    TcpTransition id;
    qreal shift = 0;      // sideways, in parallelShift
    qreal labelAt = 0.5;  // of the line's length
    bool isBeside = true; // the label, where the line is shifted; else on the line
};

// Those that need more than a straight line from middle to middle with the label in its middle.
constexpr std::array<Course, 8> courses = {{
    {TcpTransition::PassiveOpen, 1},
    {TcpTransition::CloseListen, 1},
    {TcpTransition::ReceiveSyn, 1},
    {TcpTransition::ResetSynReceived, 1},
    {TcpTransition::ActiveOpen, 1, 0.55, false},
    {TcpTransition::CloseSynSent, 1, 0.66},
    {TcpTransition::SendFromListen, 0, 0.42},
    {TcpTransition::FinInFinWait2, 0, 0.42},
}};

Course courseOf(TcpTransition id)
{
    const auto found = std::find_if(courses.begin(), courses.end(), [id](const Course& each) { return each.id == id; });
    return found == courses.end() ? Course{id} : *found;
}

qreal labelWidth(const TcpEdge& edge, const QFont& font)
{
    const QFontMetricsF metrics(StatesLayout::labelFont(font));
    return 6 + std::max(metrics.horizontalAdvance(QLatin1String(edge.cause)),
                        metrics.horizontalAdvance(QLatin1String(edge.action)));
}

struct Measures // at scale 1
{
    QSizeF box;
    QSizeF compactBox;
    QSizeF pitch;
    QSizeF compactPitch;

    explicit Measures(const QFont& font)
    {
        QFont bold = font;
        bold.setBold(true);
        const QFontMetricsF names(bold);
        qreal wide = 0;
        for (const Place& place : places)
            wide = std::max(wide, names.horizontalAdvance(tcpStateName(tcpStateAt(place.id))));
        box = QSizeF(wide + 20, 2 * names.height() + 16);
        compactBox = QSizeF(wide + 12, 2 * names.height() + 12);
        qreal label = 0;
        for (const TcpEdge& edge : tcpEdges())
            label = std::max(label, labelWidth(edge, font));
        pitch = box + QSizeF(label + 12, 2 * QFontMetricsF(StatesLayout::labelFont(font)).height() + 26);
        compactPitch = compactBox + QSizeF(24, 13);
    }
};

QPointF borderPoint(const QRectF& box, const QPointF& inside, const QPointF& outside)
{
    const QLineF line(inside, outside);
    QPointF at = inside;
    const std::array<QLineF, 4> sides = {
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    for (const QLineF& side : sides) {
        if (line.intersects(side, &at) == QLineF::BoundedIntersection)
            return at;
    }
    return at;
}

} // namespace

void StatesLayout::translate(const QPointF& offset)
{
    for (QRectF& box : boxes)
        box.translate(offset);
    for (Edge& edge : edges) {
        edge.line.translate(offset);
        edge.label.translate(offset);
    }
    anyState += offset;
    corner.translate(offset);
}

QFont StatesLayout::labelFont(const QFont& font)
{
    return scaled(font, 0.88);
}

QFont StatesLayout::scaled(const QFont& font, qreal scale)
{
    QFont result = font;
    result.setPixelSize(std::max(1, int(std::lround(QFontInfo(font).pixelSize() * scale))));
    return result;
}

static void addEdge(StatesLayout& layout, const TcpEdge& edge, const QRectF& from, const QRectF& to, QSizeF label)
{
    const Course course = courseOf(edge.id);
    // From CLOSED to SYN-SENT and back: past LISTEN, so from the outer end of the box.
    const bool isAroundListen = edge.id == TcpTransition::ActiveOpen || edge.id == TcpTransition::CloseSynSent;
    const QPointF outwards = layout.isOnItsSide ? QPointF(0, from.height() * 0.4) : QPointF(from.width() * 0.4, 0);
    const auto middleOf = [&](const QRectF& box) {
        return box.center() +
               (isAroundListen && &box == &layout.boxes[size_t(TcpState::Closed)] ? outwards : QPointF());
    };
    const QLineF middle(middleOf(from), middleOf(to));
    const qreal side = layout.isOnItsSide ? -1 : 1; // laid down, left and right change places
    const QPointF normal(-middle.dy() / middle.length() * side, middle.dx() / middle.length() * side);
    const QLineF shifted = middle.translated(normal * course.shift * parallelShift * layout.scale);
    const QLineF line(borderPoint(from, shifted.p1(), shifted.p2()), borderPoint(to, shifted.p2(), shifted.p1()));
    QPointF at = line.pointAt(course.labelAt);
    if (course.shift != 0 && course.isBeside) // away from its twin
        at += normal * (std::abs(normal.x()) * label.width() / 2 + std::abs(normal.y()) * label.height() / 2 + 3);
    StatesLayout::Edge& result = layout.edges[size_t(edge.id)];
    result.line = QPolygonF({line.p1(), line.p2()});
    result.label = QRectF(at - QPointF(label.width() / 2, label.height() / 2), label);
}

// RST comes from any state: a line of its own along the outer side.
static void addReset(StatesLayout& layout, QSizeF label)
{
    const QRectF ended = layout.boxes[size_t(TcpPlace::Ended)];
    const QRectF established = layout.boxes[size_t(TcpState::Established)];
    StatesLayout::Edge& reset = layout.edges[size_t(TcpTransition::Reset)];
    const qreal away = outerLine * layout.scale;
    QPointF at;
    if (layout.isOnItsSide) {
        const qreal y = ended.bottom() + away;
        reset.line = QPolygonF({QPointF(established.center().x(), y), QPointF(ended.center().x(), y),
                                QPointF(ended.center().x(), ended.bottom())});
        layout.anyState = QPointF(established.left(), y + label.height() / 4);
        at = QPointF(layout.boxes[size_t(TcpState::LastAck)].center().x(), y);
        reset.line[0].setX(established.right());
    } else {
        const qreal x = ended.right() + away;
        const QRectF closeWait = layout.boxes[size_t(TcpState::CloseWait)];
        const qreal y = (layout.boxes[size_t(TcpState::SynSent)].bottom() + closeWait.top()) / 2;
        reset.line =
            QPolygonF({QPointF(x, y), QPointF(x, ended.center().y()), QPointF(ended.right(), ended.center().y())});
        layout.anyState = QPointF(ended.center().x() - label.width() / 2, y + label.height() / 4);
        at = QPointF(x, closeWait.center().y());
    }
    reset.label = QRectF(at - QPointF(label.width() / 2, label.height() / 2), label);
}

static StatesLayout arranged(const Measures& at1, bool hasLabels, bool isOnItsSide, const QSizeF& room)
{
    const QSizeF box = hasLabels ? at1.box : at1.compactBox;
    const QSizeF pitch = hasLabels ? at1.pitch : at1.compactPitch;
    const qreal length = hasLabels ? places.back().along : places.back().compactAlong;
    const QSizeF steps = isOnItsSide ? QSizeF(length, 2) : QSizeF(2, length);
    const QSizeF rest =
        QSizeF(2 * edgeMargin, 2 * edgeMargin) + (isOnItsSide ? QSizeF(0, outerLine) : QSizeF(outerLine + halfRst, 0));
    StatesLayout layout;
    layout.hasLabels = hasLabels;
    layout.isOnItsSide = isOnItsSide;
    layout.size =
        QSizeF(box.width() + steps.width() * pitch.width(), box.height() + steps.height() * pitch.height()) + rest;
    layout.scale = std::clamp(std::min(room.width() / layout.size.width(), room.height() / layout.size.height()), 0.01,
                              hasLabels ? mostScale : mostCompactScale);
    return layout;
}

StatesLayout StatesLayout::of(const QSizeF& room, const QFont& font)
{
    const Measures at1(font);
    StatesLayout layout = arranged(at1, false, false, room);
    if (const StatesLayout onItsSide = arranged(at1, false, true, room); onItsSide.scale > layout.scale)
        layout = onItsSide;
    for (const bool isOnItsSide : {true, false}) {
        if (const StatesLayout rich = arranged(at1, true, isOnItsSide, room); rich.scale >= labelScale)
            layout = rich;
    }
    layout.scale = std::max(layout.scale, leastScale);

    const qreal scale = layout.scale;
    const QSizeF box = (layout.hasLabels ? at1.box : at1.compactBox) * scale;
    const QSizeF pitch = (layout.hasLabels ? at1.pitch : at1.compactPitch) * scale;
    layout.size = layout.size * scale;
    for (const Place& place : places) {
        const qreal along = layout.hasLabels ? place.along : place.compactAlong;
        const QPointF steps = layout.isOnItsSide ? QPointF(along, place.across) : QPointF(place.across, along);
        layout.boxes[size_t(place.id)] = QRectF(
            QPointF(edgeMargin * scale + steps.x() * pitch.width(), edgeMargin * scale + steps.y() * pitch.height()),
            box);
    }
    const QFont scaledFont = scaled(font, scale);
    const qreal line = QFontMetricsF(labelFont(scaledFont)).height();
    for (const TcpEdge& edge : tcpEdges()) {
        const QSizeF label(labelWidth(edge, scaledFont), *edge.action == '\0' ? line : 2 * line);
        const bool isOver = edge.id == TcpTransition::TimeWaitOver || edge.id == TcpTransition::LastAckAcknowledged;
        if (edge.id == TcpTransition::Reset)
            addReset(layout, label);
        else if (edge.id != TcpTransition::None)
            addEdge(layout, edge, layout.boxes[size_t(edge.from)],
                    layout.boxes[isOver ? size_t(TcpPlace::Ended) : size_t(edge.to)], label);
    }
    const QRectF closed = layout.boxes[size_t(TcpState::Closed)];
    const QRectF synReceived = layout.boxes[size_t(TcpState::SynReceived)];
    layout.corner = layout.isOnItsSide ? QRectF(8, 4, synReceived.left() - 12, closed.top() - 6)
                                       : QRectF(8, 4, closed.left() - 12, synReceived.top() - 10);
    return layout;
}
