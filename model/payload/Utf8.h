// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// One step through bytes that may or may not be UTF-8.
struct Utf8Step
{
    char32_t codePoint = 0; // the byte itself if it is not part of a valid sequence
    int size = 1;           // bytes
    bool isValid = true;
};

// The code point that begins at `at` (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
Utf8Step utf8Step(QByteArrayView bytes, qsizetype at);
