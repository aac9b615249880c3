// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

// Which panes the window shows, and where. Settings know them by number: new ones come last.
enum class PaneLayout : quint8 {
    Play,    // the diagram above the log
    Inspect, // no diagram: the log and the panes beside it have all the room
    Teach,   // as Play, with the lesson above
    Present, // for a projector: large, the cards above the diagram, and nothing else
};
inline constexpr std::array paneLayouts = {PaneLayout::Play, PaneLayout::Inspect, PaneLayout::Teach,
                                           PaneLayout::Present};
