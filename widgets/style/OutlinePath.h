// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QPainterPath>

// Reads our own drawings. Commands: M x y, L x y, C x1 y1 x2 y2 x y, Z as in SVG (absolute);
// O cx cy r: a circle; R x y w h r: a rectangle with round corners. All parts are separated by single spaces.
QPainterPath outlinePath(QLatin1String text);
