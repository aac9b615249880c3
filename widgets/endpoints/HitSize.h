// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

// Makes everything in it that can be clicked or typed into at least 28 px high.
void giveHitSize(const QWidget& root);
