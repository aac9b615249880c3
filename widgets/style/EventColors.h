// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventKind.h"

#include <QColor>
#include <QPalette>

// The colours of events on light and dark rows. Each text colour reaches 4.5:1 on every background it is used on, and
// any two roles stay apart for people with any kind of colour vision; tests/widgets/tst_EventColors computes both.
class EventColors final
{
public:
    explicit EventColors(bool dark)
        : m_dark(dark)
    {
    }
    // By the lightness of the palette's window colour.
    static EventColors of(const QPalette& palette);

    QColor text(EventRole role) const;
    QColor secondary() const; // implied, muted and less important text
    QColor row(bool alternate) const;
    QColor selection() const;    // a pale tint, so that text keeps its role colour
    QColor selectionBar() const; // bar and outline of a selection, focus rings, links

    struct Badge
    {
        QColor text;
        QColor background;
    };
    static Badge warningBadge(); // partial, full, cut
    static Badge errorBadge();

private:
    bool m_dark;
};
