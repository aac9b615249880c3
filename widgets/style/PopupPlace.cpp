// SPDX-License-Identifier: MIT
#include "widgets/style/PopupPlace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

QPoint popupPlace(const QWidget& popup, const QWidget& anchor)
{
    return popupPlace(popup, anchor, anchor.rect());
}

QPoint popupPlace(const QWidget& popup, const QWidget& anchor, const QRect& place)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(place.left(), place.top() + place.height()));
    return {std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - popup.width())),
            std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - popup.height()))};
}
