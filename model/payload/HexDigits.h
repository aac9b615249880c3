// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

// ASCII hexadecimal digits; those of other scripts are none. -1: not a digit.
inline int hexValue(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= '0' && unit <= '9')
        return unit - '0';
    const char16_t lower = unit | 0x20;
    return lower >= 'a' && lower <= 'f' && unit < 0x80 ? lower - 'a' + 10 : -1;
}

inline int hexValueAt(QStringView text, qsizetype at)
{
    return at < text.size() ? hexValue(text[at]) : -1;
}
