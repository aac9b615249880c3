// SPDX-License-Identifier: MIT
#include "model/payload/Utf8.h"

Utf8Step utf8Step(QByteArrayView bytes, qsizetype at)
{
    const quint8 first = quint8(bytes[at]);
    if (first < 0x80)
        return {first, 1, true};
    const Utf8Step invalid = {first, 1, false};
    const int size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() - at < size)
        return invalid;
    char32_t codePoint = first & (0xffU >> (size + 1));
    for (int i = 1; i < size; ++i) {
        const quint8 next = quint8(bytes[at + i]);
        if ((next & 0xc0) != 0x80)
            return invalid;
        codePoint = (codePoint << 6) | (next & 0x3fU);
    }
    const bool isOverlong = (size == 3 && codePoint < 0x800) || (size == 4 && codePoint < 0x10000);
    const bool isSurrogate = codePoint >= 0xd800 && codePoint < 0xe000;
    return isOverlong || isSurrogate || codePoint > 0x10ffff ? invalid : Utf8Step{codePoint, size, true};
}
