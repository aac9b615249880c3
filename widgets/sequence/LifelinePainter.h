// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceIndex.h"
#include "widgets/sequence/SequenceGeometry.h"
#include "widgets/sequence/SequenceStyle.h"

class QPainter;

// Paints the lifelines of the rows on screen: who may still send, where sockets begin, fork and end.
class LifelinePainter final
{
public:
    LifelinePainter(const SequenceIndex& index, const LaneChoice& choice, const SequenceGeometry& geometry,
                    const SequenceStyle& style);

    void paint(QPainter& painter, EventRange rows, double height) const;
    // A piece of a lifeline; also used for the legend.
    static void paintPiece(QPainter& painter, const SequenceStyle& style, Lane::Kind kind, LifelineState state,
                           const QLineF& line);
    // The end of a lifeline: a square, or an octagon with a cross for a reset.
    static void paintEnd(QPainter& painter, const SequenceStyle& style, const QPointF& at, bool isReset);

private:
    void paintLane(QPainter& painter, int column, EventRange rows, double height) const;
    void paintForks(QPainter& painter, EventRange rows) const;

    const SequenceIndex& m_index;
    const LaneChoice& m_choice;
    const SequenceGeometry& m_geometry;
    const SequenceStyle& m_style;
};
