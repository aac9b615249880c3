// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

// What an icon of the window stands for.
enum class ActionIcon : quint8 {
    TcpServer,
    TcpClient,
    UdpEndpoint,
    LocalSocket,
    Relay,
    QuickEcho,
    Pause,
    Play,
    Stop,
    Close,
    Reset,
    ShutDown,
    Listen,
    Accept,
    Connect,
    Send,
    Receive,
    ChevronDown,
    ChevronRight,
    Copy,
    Clear,
    Settings,
    Theme,
    Language,
    Log,
    Add,
    Warning,
    Info,
    Lessons,
    Present,
    More,
};
inline constexpr int actionIconCount = int(ActionIcon::More) + 1;

// An outline drawing in the text colour of the application's palette at the time it is painted, at any size: it follows
// a change of theme by itself and is never black on dark.
QIcon actionIcon(ActionIcon icon);
