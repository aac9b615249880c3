// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceStyle.h"

#include "widgets/style/MonoFont.h"

#include <QFontInfo>

#include <algorithm>

SequenceStyle::SequenceStyle(const QFont& base, const QPalette& palette)
    : font(base)
    , mono(monoFont(base))
    , small(base)
    , colors(EventColors::of(palette))
    , text(palette.color(QPalette::Text))
    , background(palette.color(QPalette::Base))
{
    small.setPixelSize(std::max(11, QFontInfo(base).pixelSize() - 2));
}

QColor SequenceStyle::arrowColor(const Arrow& arrow) const
{
    if (arrow.what == Arrow::What::Reset || arrow.what == Arrow::What::PortUnreachable)
        return colors.text(EventRole::Error);
    return arrow.level == Arrow::Level::Implied ? colors.secondary() : colors.text(EventRole::Send);
}

QPen SequenceStyle::arrowPen(const Arrow& arrow, bool isSelected) const
{
    const bool isImplied = arrow.level == Arrow::Level::Implied;
    QPen pen(arrowColor(arrow), (isImplied ? 1.3 : 2.0) + (isSelected ? 1.2 : 0.0));
    pen.setCapStyle(Qt::FlatCap);
    if (isImplied)
        pen.setDashPattern({4, 2.5});
    return pen;
}
