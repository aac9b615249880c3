// SPDX-License-Identifier: MIT
#pragma once

#include "model/states/TcpStates.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QSize>

#include <array>

// Where the states and transitions of the figure are drawn, for the room there is: upright as RFC 9293 prints it, or on
// its side where the room is wide and low; with a label at every transition where they fit. Scaled to the room, but
// never below what can be read: then it is larger than the room.
struct StatesLayout
{
    struct Edge
    {
        QPolygonF line; // the arrow is at its end; empty: not drawn
        QRectF label;   // two lines, one if nothing is done
    };

    qreal scale = 1; // of the font
    bool hasLabels = false;
    bool isOnItsSide = false;
    QSizeF size; // of the figure
    std::array<QRectF, tcpPlaceCount> boxes;
    std::array<Edge, tcpTransitionCount> edges;
    QRectF corner;    // free: above or beside CLOSED
    QPointF anyState; // where the words "any state" begin, the origin of RST

    void translate(const QPointF& offset);

    static StatesLayout of(const QSizeF& room, const QFont& font);
    static QFont labelFont(const QFont& font); // of the labels, for the font of the names
    static QFont scaled(const QFont& font, qreal scale);
};
