// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sequence/SequenceStyle.h"

#include <QLineF>
#include <QString>

class QPainter;

// Paints one arrow of the diagram on a line from tail to head: what its level, kind and fate look like.
// Also used for the legend.
class ArrowPainter final
{
public:
    explicit ArrowPainter(const SequenceStyle& style)
        : m_style(style)
    {
    }

    void paint(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const;
    // On the middle of the line; observed ones a little above it. Nothing if it does not fit.
    void paintLabel(QPainter& painter, const Arrow& arrow, const QLineF& line, const QString& text) const;

private:
    static QLineF stopped(const Arrow& arrow, const QLineF& line);
    void paintRibbon(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const;
    void paintHead(QPainter& painter, const Arrow& arrow, const QLineF& line, const QColor& color) const;
    void paintMark(QPainter& painter, const Arrow& arrow, const QLineF& line) const;

    const SequenceStyle& m_style;
};
