// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sequence/SequenceStyle.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <vector>

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

    static constexpr double markLength = 26; // px, of a mark that does not reach the other side

    void paint(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const;
    // Behind the arrow, whose bytes are (in part) selected elsewhere.
    void paintMarked(QPainter& painter, const QLineF& line) const;
    // Beside the line; on it, if the arrow is implied. The first of `texts` that fits, where none of `taken` is, if
    // there is such a place; then it is taken, too. Nothing if there is no room.
    void paintLabel(QPainter& painter, const Arrow& arrow, const QLineF& line, const QStringList& texts,
                    std::vector<QRectF>& taken) const;

    // Where a cross, a question mark or a tray is; invalid: there is none.
    static QRectF markBox(const Arrow& arrow, const QLineF& line);

private:
    static QLineF stopped(const Arrow& arrow, const QLineF& line);
    // side: 1 above the line, -1 below.
    static QRectF labelBox(const Arrow& arrow, const QLineF& line, double place, QSizeF size, double side);
    void paintMarkLabel(QPainter& painter, const QLineF& line, const QString& text) const;
    void paintRibbon(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const;
    void paintHead(QPainter& painter, const Arrow& arrow, const QLineF& line, const QColor& color) const;
    void paintMark(QPainter& painter, const Arrow& arrow, const QLineF& line) const;

    const SequenceStyle& m_style;
};
