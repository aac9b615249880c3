// SPDX-License-Identifier: MIT
#include "model/behaviours/CharGenBehaviour.h"

static QByteArray wholePattern()
{
    constexpr int printable = 95; // ' ' … '~'
    constexpr int width = 72;
    QByteArray pattern;
    for (int line = 0; line < printable; ++line) {
        for (int column = 0; column < width; ++column)
            pattern += char(' ' + (line + column) % printable);
        pattern += "\r\n";
    }
    return pattern;
}

QByteArray CharGenBehaviour::more()
{
    static const QByteArray pattern = wholePattern();
    return pattern; // it ends where it begins, so that calls join without a seam
}
