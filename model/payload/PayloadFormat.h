// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextEncoding.h"

#include <QMetaType>

// How what is typed becomes bytes. Nothing is appended or interpreted unless asked for.
struct PayloadFormat
{
    enum class Mode : quint8 { Text, Hex };
    enum class LineEnding : quint8 { None, Lf, CrLf, Cr };

    Mode mode = Mode::Text;
    bool readsEscapes = false;                  // Text: \n \r \t \0 \\ \xHH \uHHHH \u{…}
    LineEnding lineEnding = LineEnding::None;   // Text: appended at the end
    TextEncoding encoding = TextEncoding::Utf8; // Text; of the line ending, too

    friend bool operator==(const PayloadFormat&, const PayloadFormat&) = default;
};
Q_DECLARE_METATYPE(PayloadFormat)
