// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Theme and text size of the whole application.
class WindowLook final
{
public:
    static constexpr int leastZoom = 100;
    static constexpr int mostZoom = 400;

    // theme: "system", "light", "dark". zoomPercent: of the system's font.
    static void apply(const QString& theme, int zoomPercent);
    // The next step of 100, 110, 125, 150, 175, 200 … 400.
    static int zoomStep(int percent, bool larger);
};
