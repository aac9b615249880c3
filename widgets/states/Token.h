// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"
#include "model/states/TcpTrail.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

// One socket in the figure: its name in a rounded box, a client's round, a server's square. Solid: the state was read
// from the system; hollow: derived from our calls; dashed: the socket passed through.
struct Token
{
    SocketId socket;
    QString text; // the name, in TIME-WAIT with the seconds that are left
    StateKnowledge known = StateKnowledge::Derived;
    bool isSelected = false;
    bool isFlying = false; // drawn elsewhere, on its way here

    static QSizeF size(const QString& text, const QFont& font);
    void paint(QPainter& painter, const QRectF& rect, const QPalette& palette) const; // in the painter's font
};
