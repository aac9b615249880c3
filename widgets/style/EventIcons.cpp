// SPDX-License-Identifier: MIT
#include "widgets/style/EventIcons.h"

#include "widgets/style/EventColors.h"
#include "widgets/style/OutlinePath.h"

#include <QPainter>
#include <QTransform>

#include <array>

namespace {

constexpr qreal grid = 24;
constexpr qreal lineWidth = 2.2 / grid;

#define UP_TRIANGLE "M 12 3.5 L 21.5 20 L 2.5 20 Z"
#define DOWN_TRIANGLE "M 12 20.5 L 21.5 4 L 2.5 4 Z"
#define DIAMOND "M 12 2 L 22 12 L 12 22 L 2 12 Z"
#define UPPER_HALF "M 2 12 L 12 2 L 22 12 Z"
#define LOWER_HALF "M 2 12 L 12 22 L 22 12 Z"
#define OCTAGON "M 8.1 2.5 L 15.9 2.5 L 21.5 8.1 L 21.5 15.9 L 15.9 21.5 L 8.1 21.5 L 2.5 15.9 L 2.5 8.1 Z "
#define CROSS "M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5"
#define RING "O 12 12 8.5 "

struct Drawing
{
    EventKind kind;
    const char* stroke;
    const char* fill;
    EventBadge badge = EventBadge::None;
};

constexpr std::array<Drawing, eventKindCount> drawings = {{
    {EventKind::Socket, RING, ""},
    {EventKind::Option,
     "O 12 12 5.5 M 12 2.5 L 12 6 M 12 18 L 12 21.5 M 2.5 12 L 6 12 M 18 12 L 21.5 12 M 5.3 5.3 L 7.8 7.8 "
     "M 16.2 16.2 L 18.7 18.7 M 5.3 18.7 L 7.8 16.2 M 16.2 7.8 L 18.7 5.3",
     "O 12 12 1.8"},
    {EventKind::Resolve,
     "O 12 12 3.7 M 15.7 8.3 L 15.7 13 C 15.7 17 21 17 21 12 C 21 6.8 17.2 3 12 3 C 6.8 3 3 6.8 3 12 "
     "C 3 17.2 6.8 21 12 21 C 14.2 21 15.8 20.5 17.3 19.5",
     ""},
    {EventKind::Bind,
     "M 12 21.5 C 8 16.5 5 13.5 5 9.7 C 5 5.5 8 2.8 12 2.8 C 16 2.8 19 5.5 19 9.7 C 19 13.5 16 16.5 12 21.5 Z",
     "O 12 9.7 2.5"},
    {EventKind::Listen, RING, "O 12 12 3.4"},
    {EventKind::ConnectStart, "M 2 12 L 4.5 12 M 8.5 12 L 11 12 M 15 12 L 20 12 M 15 6 L 21 12 L 15 18", ""},
    {EventKind::Connect, "M 2.5 12 L 20.5 12 M 15 6 L 21 12 L 15 18", ""},
    {EventKind::Waiting, "M 5.5 3 L 18.5 3 M 5.5 21 L 18.5 21 M 7 3 C 7 9.5 17 14.5 17 21 M 17 3 C 17 9.5 7 14.5 7 21",
     "M 8.5 20.5 L 12 15.5 L 15.5 20.5 Z"},
    {EventKind::Accept, "M 3.5 12 L 21.5 12 M 9 6 L 3 12 L 9 18", ""},
    {EventKind::Send, "", UP_TRIANGLE},
    {EventKind::SendPartial, "", UP_TRIANGLE, EventBadge::Warning},
    {EventKind::SendFull, "M 3 3.5 L 21 3.5", "M 12 8 L 21 21 L 3 21 Z", EventBadge::Warning},
    {EventKind::SendResume, "M 12 5 L 20 19 L 4 19 Z", ""},
    {EventKind::Pending, "M 12 19 L 20 5 L 4 5 Z", ""},
    {EventKind::Recv, "", DOWN_TRIANGLE},
    {EventKind::Eof, "M 3 12 L 15 12", "R 15 3.5 4.5 17 1"},
    {EventKind::SendTo, DIAMOND, UPPER_HALF},
    {EventKind::RecvFrom, DIAMOND, LOWER_HALF},
    {EventKind::RecvFromCut, DIAMOND, LOWER_HALF, EventBadge::Warning},
    {EventKind::Dropped, DIAMOND " M 9 9 L 15 15 M 15 9 L 9 15", "", EventBadge::Error},
    {EventKind::Shutdown, RING, "M 12 3.5 C 7.3 3.5 3.5 7.3 3.5 12 C 3.5 16.7 7.3 20.5 12 20.5 Z"},
    {EventKind::Close, "", "R 4 4 16 16 1.5"},
    {EventKind::ResetOut, OCTAGON CROSS, ""},
    {EventKind::ResetIn, OCTAGON CROSS, ""},
    {EventKind::Error, OCTAGON "M 12 6.8 L 12 13", "O 12 17 1.6"},
    {EventKind::State, DIAMOND, ""},
    {EventKind::Join, RING "M 12 8 L 12 16 M 8 12 L 16 12", ""},
    {EventKind::Leave, RING "M 8 12 L 16 12", ""},
    {EventKind::Note, "M 3.5 20.5 L 4.8 15.2 L 16 4 L 20 8 L 8.8 19.2 Z M 13 7 L 17 11", ""},
    {EventKind::Simulated, "M 3.5 3.5 L 20.5 3.5 L 20.5 20.5 L 3.5 20.5 Z",
     "O 8.2 8.2 1.8 O 15.8 8.2 1.8 O 12 12 1.8 O 8.2 15.8 1.8 O 15.8 15.8 1.8"},
}};

std::array<EventShape, eventKindCount> makeShapes()
{
    const QTransform toUnit = QTransform::fromScale(1 / grid, 1 / grid);
    std::array<EventShape, eventKindCount> shapes;
    for (size_t i = 0; i < shapes.size(); ++i) {
        Q_ASSERT(drawings[i].kind == EventKind(i));
        shapes[i] = {toUnit.map(outlinePath(QLatin1String(drawings[i].stroke))),
                     toUnit.map(outlinePath(QLatin1String(drawings[i].fill))), drawings[i].badge};
    }
    return shapes;
}

void paintBadge(QPainter& painter, EventBadge badge)
{
    const EventColors::Badge colors =
        badge == EventBadge::Warning ? EventColors::warningBadge() : EventColors::errorBadge();
    painter.setPen(QPen(colors.text, 1.2 / grid));
    painter.setBrush(colors.background);
    painter.drawEllipse(QPointF(18 / grid, 6 / grid), 5.5 / grid, 5.5 / grid);
    painter.setPen(QPen(colors.text, 2.2 / grid, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(18 / grid, 2.6 / grid), QPointF(18 / grid, 6.8 / grid));
    painter.drawLine(QPointF(18 / grid, 7.8 / grid), QPointF(18 / grid, 9.6 / grid));
}

} // namespace

const EventShape& eventShape(EventKind kind)
{
    static const std::array<EventShape, eventKindCount> shapes = makeShapes();
    return shapes[size_t(kind)];
}

void paintEventShape(QPainter& painter, EventKind kind, const QRectF& rect, const QColor& color)
{
    const EventShape& shape = eventShape(kind);
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape.stroke);
    painter.fillPath(shape.fill, color);
    if (shape.badge != EventBadge::None)
        paintBadge(painter, shape.badge);
    painter.restore();
}
