// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>

class QRect;
class QWidget;

// Where a popup goes so that it is right below its anchor and all on the screen.
QPoint popupPlace(const QWidget& popup, const QWidget& anchor);
// `place`: the part of the anchor that it belongs to.
QPoint popupPlace(const QWidget& popup, const QWidget& anchor, const QRect& place);
