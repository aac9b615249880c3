// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Which panes the window shows.
enum class PaneLayout : quint8 {
    Play,    // the diagram above the log
    Inspect, // no diagram: the log and the panes beside it have all the room
};
