// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceText.h"
#include "widgets/sequence/SequenceScene.h"
#include "widgets/sequence/SequenceStyle.h"

#include <QSize>

class QFontMetrics;
class QPainter;

// Paints the rows of the diagram that are on screen, or that go into a picture: times, lifelines, arrows, dots and
// words.
class SequencePainter final
{
public:
    SequencePainter(const SequenceIndex& index, const LaneChoice& choice, const SequenceGeometry& geometry,
                    const SequenceStyle& style)
        : m_index(index)
        , m_choice(choice)
        , m_geometry(geometry)
        , m_style(style)
        , m_text(index, translated)
    {
    }

    // Into a place of this size whose corner is at 0, 0.
    void paint(QPainter& painter, const SequenceScene& scene, QSize size, EventId selected, bool hasFocus) const;
    // The box over a lifeline.
    void paintHead(QPainter& painter, int column, const QRectF& box, EventId at, bool hasFocus) const;
    QString headTitle(int column) const;
    QString headAddress(int column, EventId at) const; // empty: none

private:
    bool hasWords() const;
    bool isCrowded(EventId row) const; // not the first one
    void paintNarrowHead(QPainter& painter, const QRectF& box, const QFont& font, const QString& title,
                         bool isOver) const;
    void paintSelection(QPainter& painter, EventId selected, int width, bool hasFocus) const;
    void paintArrows(QPainter& painter, const SequenceScene& scene, EventId selected) const;
    // A dot, or where rows are too low for words a piece of a bar: they merge.
    void paintDot(QPainter& painter, EventId row, EventRole role, int column, bool isEnd) const;
    void paintRow(QPainter& painter, const SequenceScene& scene, EventId row, int width, EventId selected) const;
    QString wordsOf(EventId row, const Event& event, const QFontMetrics& metrics, double room) const;
    void paintTimes(QPainter& painter, EventRange rows, int height) const;
    void paintGap(QPainter& painter, EventId row) const;

    const SequenceIndex& m_index;
    const LaneChoice& m_choice;
    const SequenceGeometry& m_geometry;
    const SequenceStyle& m_style;
    const SequenceText m_text;
};
