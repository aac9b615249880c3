// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/Arrow.h"
#include "widgets/style/EventColors.h"

#include <QFont>
#include <QPalette>
#include <QPen>

// Fonts and colours of the diagram.
struct SequenceStyle
{
    SequenceStyle(const QFont& base, const QPalette& palette);

    QFont font;
    QFont mono;
    QFont small;
    EventColors colors;
    QColor text;
    QColor background;

    // Implied: dashed and grey, a reset in the colour of errors; data in that of sends.
    QColor arrowColor(const Arrow& arrow) const;
    QPen arrowPen(const Arrow& arrow, bool isSelected) const;
};
