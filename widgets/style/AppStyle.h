// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

// Fusion with flat controls whose edges can be seen on dark too: Fusion makes them darker than the window, which is
// invisible on a dark one. Edges have at least 3:1 (WCAG 1.4.11); the focus is a line of 2 px.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;

    static QColor edge(const QPalette& palette);
    // Of a button that is switched on: the accent, so thin that text on it keeps its contrast.
    static QColor checkedFill(const QPalette& palette);

private:
    void drawField(const QStyleOption& option, QPainter& painter, const QColor& fill, bool hasFocus) const;
    void drawButton(const QStyleOption& option, QPainter& painter) const;
    // A chevron, pointing down at 0 degrees.
    void drawArrow(const QStyleOption& option, QPainter& painter, const QRect& room, qreal degrees,
                   bool isUsable) const;
    void drawBox(const QStyleOption& option, QPainter& painter, qreal corner) const;
    void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
    void drawPopupEdge(const QStyleOption& option, QPainter& painter) const;
    void drawTab(const QStyleOption& option, QPainter& painter) const;
    void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
};
