// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/SafeText.h"
#include "widgets/style/EventColors.h"

#include <QFont>
#include <QModelIndex>
#include <QPalette>

class LogHeader;
class QPainter;

// Paints one row of the log. Keeps only fonts and colours.
class LogRowPainter final
{
public:
    // How a row stands among its neighbours.
    struct Situation
    {
        bool isAlternate = false;
        bool isSelected = false;
        bool isAboveSelected = false; // the row before is selected too: no line between
        bool isBelowSelected = false;
        bool hasFocus = false;
        bool isMarked = false; // some of its bytes are selected elsewhere
    };

    LogRowPainter(const QFont& font, const QPalette& palette);

    // `row`: any column. `rect`: the whole row on the viewport. Columns are where the header has them.
    void paint(QPainter& painter, const QModelIndex& row, const QRect& rect, const LogHeader& header,
               Situation situation) const;
    // The place of the rows while there are none.
    void paintEmpty(QPainter& painter, const QRect& room, const QString& text) const;
    // The width that shows the cell without a cut.
    int width(const QModelIndex& index) const;

private:
    void paintGroup(QPainter& painter, const QModelIndex& row, const QRect& rect) const;
    void paintFrame(QPainter& painter, const QRect& rect, Situation situation) const;
    void paintEvent(QPainter& painter, const QModelIndex& row, const QRect& rect, const QColor& color) const;
    void paintBadge(QPainter& painter, EventKind kind, const QRect& room) const;
    void paintRuns(QPainter& painter, const QList<SafeRun>& runs, const QRect& rect) const;
    int markerWidth(const QString& text) const;
    int iconSide() const;

    QFont m_font;
    QFont m_mono;
    QFont m_small;
    QColor m_text;
    EventColors m_colors;
};
