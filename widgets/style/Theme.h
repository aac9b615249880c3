// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPalette>

enum class ThemeChoice : quint8 { System, Light, Dark };

// The look of the whole application: Fusion with our light or dark palette.
// Every colour is taken from the palette when something is painted, so switching needs no restart.
class Theme final
{
public:
    // Sets style, palette and font of the application. System follows the palette the desktop gave at the first call.
    static void apply(ThemeChoice choice);

    static QPalette palette(bool dark);
    // Qt 6.4 cannot ask the desktop, hence the lightness of the window colour.
    static bool isDark(const QPalette& palette);
    // The system's font, never below 13 px.
    static QFont font(const QFont& system);
};
