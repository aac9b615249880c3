// SPDX-License-Identifier: MIT
#include "widgets/endpoints/HitSize.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

namespace {

int leastHeight = usualHitSize;

} // namespace

void setHitSize(int pixels)
{
    leastHeight = pixels;
}

void giveHitSize(const QWidget& root)
{
    const QList<QWidget*> inside = root.findChildren<QWidget*>();
    for (QWidget* widget : inside) {
        const bool isPart = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr;
        const bool isTarget = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                              qobject_cast<QComboBox*>(widget) != nullptr ||
                              qobject_cast<QLineEdit*>(widget) != nullptr;
        if (isTarget && !isPart)
            widget->setMinimumHeight(leastHeight);
    }
}
