// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/payload/TextEncoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// A stretch of what was typed as text, and what it stands for: characters, or a byte that is none (\xHH).
struct TypedRun
{
    qsizetype from = 0;   // UTF-16 unit at which it was typed
    bool isPlain = false; // typed as it is: unit i of `text` was typed at from + i
    QString text;
    QByteArray bytes; // instead of text
};

// What was typed, in stretches, as far as it can be read.
struct TypedRuns
{
    QList<TypedRun> runs;
    std::optional<Problem> problem; // that ended the reading

    // The bytes of all stretches; a problem is the first in the text, of the encoding or of an escape.
    Result<QByteArray> encoded(TextEncoding encoding) const;
    // Where the characters stand that the encoding does not have; at most `most`.
    QList<qsizetype> notEncodable(TextEncoding encoding, qsizetype most) const;
};
// Escapes, if they are read: \n \r \t \0 \\ \xHH \uHHHH \u{…}.
TypedRuns typedRuns(QStringView text, bool readsEscapes);
// Any bytes as somebody could type them as text with escapes: read in that encoding they are the same bytes, and
// nothing in it is invisible.
QString typedText(QByteArrayView bytes, TextEncoding encoding);
