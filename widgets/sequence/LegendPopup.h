// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

// The legend in a frame that closes at the next click elsewhere or with Esc.
class LegendPopup final : public QFrame
{
    Q_OBJECT

public:
    // Under the widget, on the same screen.
    static void showBelow(QWidget& anchor);

private:
    explicit LegendPopup(QWidget* parent);
};
