// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventKind.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

// The small mark on the shape of an event that needs attention.
enum class EventBadge : quint8 { None, Warning, Error };

// The shape of an event kind in the unit square. Shapes carry the meaning (triangle up: out, triangle down: in,
// diamond: datagram, half disc: half closed, square: closed, octagon: error); colour comes second.
struct EventShape
{
    QPainterPath stroke;
    QPainterPath fill;
    EventBadge badge = EventBadge::None;
};

const EventShape& eventShape(EventKind kind);

// Paints the shape into a square of `rect`, with its badge.
void paintEventShape(QPainter& painter, EventKind kind, const QRectF& rect, const QColor& color);
