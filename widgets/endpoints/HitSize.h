// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

inline constexpr int usualHitSize = 28; // pixels
inline constexpr int largeHitSize = 44; // for a projector, where pointing is hard

// How high what can be clicked or typed into is at least, from now on; a part of the look of the whole application.
void setHitSize(int pixels);
// Makes everything in it that can be clicked or typed into at least that high.
void giveHitSize(const QWidget& root);
