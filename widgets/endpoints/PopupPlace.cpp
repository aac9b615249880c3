// SPDX-License-Identifier: MIT
#include "widgets/endpoints/PopupPlace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

QPoint popupPlace(const QWidget& popup, const QWidget& anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    return {std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - popup.width())),
            std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - popup.height()))};
}
