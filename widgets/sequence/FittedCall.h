// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetrics;

// The words at a dot, "recv() → ECONNRESET", in at most `room` pixels. What the call returned says more than its name:
// where there is no room for both, an ellipsis takes the place of the arguments, then of the end of the name.
QString fittedCall(const QString& words, const QFontMetrics& metrics, double room);
