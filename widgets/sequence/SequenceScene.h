// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventPart.h"
#include "model/sequence/SequenceIndex.h"
#include "widgets/sequence/SequenceGeometry.h"

#include <QLineF>
#include <QList>
#include <QPointF>

#include <vector>

// The arrows on screen with their places: what is painted, and what a click can hit.
class SequenceScene final
{
public:
    struct Drawn
    {
        Arrow arrow;
        QLineF line;
        bool isMarked = false; // some of its bytes are selected elsewhere
    };

    SequenceScene() = default;
    SequenceScene(const SequenceIndex& index, const LaneChoice& choice, const SequenceGeometry& geometry,
                  EventRange rows, double height, bool withImplied);

    // Marks the arrows of these bytes.
    void mark(const SequenceIndex& index, const QList<EventPart>& parts);

    EventRange rows() const { return m_rows; }
    const std::vector<Drawn>& arrows() const { return m_arrows; }
    // The arrow under the point, nullptr: none is near.
    const Drawn* arrowAt(const QPointF& point) const;
    // Whether words at the dot of this row should stand left of it: not where its arrows are.
    bool isTextLeft(EventId row, int column, int columns) const;

private:
    EventRange m_rows;
    std::vector<Drawn> m_arrows;
    std::vector<signed char> m_sides; // of the rows: arrows go left (-1), right (1), both or none (0)
};
