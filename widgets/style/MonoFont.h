// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

// The system's fixed-width font in the size of `like`, with the families that carry Chinese at the same width behind
// it.
QFont monoFont(const QFont& like);
