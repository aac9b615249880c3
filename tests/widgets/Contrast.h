// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <array>
#include <cmath>

// sRGB without its gamma, each 0 … 1 (IEC 61966-2-1).
inline std::array<double, 3> linearRgb(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

// The contrast ratio of WCAG 2.1, 1 … 21.
inline double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const std::array<double, 3> rgb = linearRgb(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}
