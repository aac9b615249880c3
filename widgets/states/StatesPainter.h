// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/states/StatesLayout.h"

#include <QCoreApplication>
#include <QPalette>

#include <bitset>

class QPainter;

// Paints what lies between and below the states: transitions with their labels, and the notes.
class StatesPainter final
{
    Q_DECLARE_TR_FUNCTIONS(StatesPainter)

public:
    using Transitions = std::bitset<tcpTransitionCount>;
    struct Marks
    {
        Transitions lit;   // taken just now
        Transitions trail; // of the chosen socket
        TcpTransition explained = TcpTransition::None;
        TcpTransition hovered = TcpTransition::None;
    };

    StatesPainter(const QFont& font, const QPalette& palette);

    void paintTransitions(QPainter& painter, const StatesLayout& layout, const Marks& marks) const;
    // The legend and what the figure is not, in the room below it.
    void paintNotes(QPainter& painter, const QRectF& room) const;
    qreal notesHeight(qreal width) const;

private:
    void paintArrow(QPainter& painter, const QPolygonF& line, const QColor& color, qreal width) const;
    void paintLabel(QPainter& painter, const TcpEdge& edge, const QRectF& rect, qreal scale, bool isStrong) const;
    QList<QPointF> legendPlaces(qreal width) const; // of its words
    qreal legendHeight(qreal width) const;
    QStringList legendWords() const;
    static QString caption();

    QFont m_font;
    QPalette m_palette;
};
