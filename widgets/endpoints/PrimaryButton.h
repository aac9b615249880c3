// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

// The one button a beginner should see first, in the highlight colour.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};
