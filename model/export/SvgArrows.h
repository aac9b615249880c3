// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/SvgText.h"
#include "model/sequence/Arrow.h"

#include <QLineF>
#include <QStringList>

// Draws arrows and ends of lifelines into an SVG picture as the window does.
class SvgArrows final
{
public:
    explicit SvgArrows(SvgText& svg)
        : m_svg(svg)
    {
    }

    void draw(const Arrow& arrow, const QLineF& line);
    // `texts`: the same in ever fewer words; the first that fits between the lifelines is written.
    void label(const Arrow& arrow, const QLineF& line, const QStringList& texts);
    void lifeEnd(double x, double y, bool isReset);

    // The classes that are used here.
    static QByteArray styles();

private:
    void drawMarks(const Arrow& arrow, const QLineF& whole);
    void drawHead(const Arrow& arrow, const QLineF& line);
    void drawMark(const Arrow& arrow, const QLineF& line);

    SvgText& m_svg;
};
