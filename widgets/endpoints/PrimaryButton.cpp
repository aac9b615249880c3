// SPDX-License-Identifier: MIT
#include "widgets/endpoints/PrimaryButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

void PrimaryButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isEnabled()) {
        option.palette.setColor(QPalette::Button, option.palette.color(QPalette::Highlight));
        option.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::HighlightedText));
    }
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
}
