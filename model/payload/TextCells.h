// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextEncoding.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

// One character as it may be shown, with the bytes it is made of. A marker stands for what is invisible or no character
// ("CR", "U+202E", "E5", "E5 …") and is drawn so that it cannot be taken for text.
struct TextCell
{
    quint64 offset = 0; // of its first byte
    int size = 0;       // bytes
    QString text;
    bool isMarker = false;
    bool isInvalid = false; // a marker of bytes that are no character
    bool isCut = false;     // a marker of a character that the bytes end in

    friend bool operator==(const TextCell&, const TextCell&) = default;
};

// The characters of the bytes, of which the first has the given offset and begins a character. Combining marks are part
// of the cell before them, up to a limit: no stack of marks covers other lines.
QList<TextCell> textCells(QByteArrayView bytes, quint64 offset, TextEncoding encoding);
