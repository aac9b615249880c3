// SPDX-License-Identifier: MIT
#include "widgets/window/WindowLook.h"

#include "widgets/style/Theme.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <array>

void WindowLook::apply(const QString& theme, int zoomPercent)
{
    const ThemeChoice choice = theme == QLatin1String("dark")    ? ThemeChoice::Dark
                               : theme == QLatin1String("light") ? ThemeChoice::Light
                                                                 : ThemeChoice::System;
    Theme::apply(choice);
    QFont font = QApplication::font();
    font.setPixelSize(QFontInfo(font).pixelSize() * zoomPercent / 100);
    QApplication::setFont(font);
}

int WindowLook::zoomStep(int percent, bool larger)
{
    constexpr std::array<int, 10> steps = {leastZoom, 110, 125, 150, 175, 200, 250, 300, 350, mostZoom};
    if (larger) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), percent);
        return next == steps.end() ? mostZoom : *next;
    }
    const auto at = std::lower_bound(steps.begin(), steps.end(), percent);
    return at == steps.begin() ? leastZoom : *(at - 1);
}
