// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"
#include "model/payload/TextCells.h"
#include "widgets/style/EventColors.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

// Fonts, colours and small drawings that the views of bytes share. Made anew when font or palette change.
class ByteLook final
{
public:
    ByteLook(const QFont& font, const QPalette& palette);

    const QFont& mono() const { return m_mono; }
    const QFont& small() const { return m_small; }
    int cell() const { return m_cell; } // width of a character
    int rowHeight() const { return m_rowHeight; }
    QColor text() const { return m_text; }
    const EventColors& colors() const { return m_colors; }
    QColor color(const BytePiece& piece) const; // of its direction

    // How wide a character is where rows are not grids.
    int width(const TextCell& cell) const;
    void paint(QPainter& painter, const TextCell& cell, const QRect& room) const;
    // A word in a frame, so that it cannot be taken for text.
    void paintMarker(QPainter& painter, const QString& text, const QRect& room, const QColor& color) const;
    // The shape and number of the event that brought the bytes; returns its width. Without a painter: only that.
    int paintEvent(QPainter* painter, const BytePiece& piece, const QPoint& topLeft) const;

private:
    QFont m_mono;
    QFont m_small;
    int m_cell;
    int m_rowHeight;
    QColor m_text;
    EventColors m_colors;
};
