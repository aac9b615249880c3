// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// `size` bytes that only `number` begins with: what was mixed up or torn does not compare equal.
inline QByteArray patternBytes(quint64 number, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 word = (number + 1) * 0x9e3779b97f4a7c15U;
    for (qsizetype i = 0; i < size; ++i) {
        if (i % 8 == 7)
            word = word * 6364136223846793005U + 1442695040888963407U;
        bytes[i] = char(word >> (i % 8 * 8));
    }
    return bytes;
}
