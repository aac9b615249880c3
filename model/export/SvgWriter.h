// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/DiagramRows.h"
#include "model/export/ExportWriter.h"

#include <QLineF>

class SvgArrows;
class SvgText;

// The sequence diagram as a picture for browsers and documents: real text, title and description for screen readers,
// the legend below. Light, on white.
class SvgWriter final : public ExportWriter
{
public:
    SvgWriter(const EventStore& store, Wording words, bool isOver);

    void add(EventId id, const Event& event, QByteArray& to) override;
    void end(QByteArray& to) override;
    QList<Message> remarks() const override;

private:
    double x(int column) const;
    double y(int row) const; // the middle
    int columns() const;
    QLineF line(const Arrow& arrow) const;
    void writeHead(SvgText& svg, QByteArray& to) const;
    void writeLanes(SvgText& svg, SvgArrows& arrows) const;
    void writePiece(SvgText& svg, int lane, LifelineState state, double at, double from, double to) const;
    void writeRow(SvgText& svg, SvgArrows& arrows, int row) const;
    void writeLegend(SvgText& svg, SvgArrows& arrows, double top) const;

    DiagramRows m_rows;
};
