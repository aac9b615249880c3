// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QtGlobal>

// How a protocol marks where its messages end in a stream of bytes that has no such places itself.
struct Framing
{
    enum class Kind : quint8 {
        None,
        Line,         // ends with LF; a CR before it belongs to the end
        Delimiter,    // ends with the given bytes
        Fixed,        // always the same number of bytes
        LengthPrefix, // begins with its length
        Http,         // HTTP/1.1, RFC 9112
        JsonLines,    // one JSON value a line
    };

    Kind kind = Kind::None;
    QByteArray delimiter = "\n"; // Delimiter; not empty
    quint32 size = 16;           // Fixed: bytes, from 1
    int prefixBytes = 4;         // LengthPrefix: 1, 2 or 4
    bool isLittleEndian = false; // LengthPrefix
    bool countsItself = false;   // LengthPrefix: the number includes its own bytes

    friend bool operator==(const Framing&, const Framing&) = default;
};
Q_DECLARE_METATYPE(Framing)
