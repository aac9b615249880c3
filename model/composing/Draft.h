// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SendPlan.h"
#include "model/composing/TemplateValues.h"
#include "model/core/Result.h"
#include "model/payload/PayloadFormat.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

// What somebody wrote to be sent, and how it shall go out.
struct Draft
{
    enum class Kind : quint8 { Text, Hex, Template, File };

    Kind kind = Kind::Text;
    QString text;         // as typed; File: the path
    PayloadFormat format; // Text, Template: escapes, line ending, encoding
    SendPlan plan;

    // The format with the mode of the kind.
    PayloadFormat payloadFormat() const;
    friend bool operator==(const Draft&, const Draft&) = default;
};
Q_DECLARE_METATYPE(Draft)

// The bytes that are sent, exactly; a problem says at which UTF-16 unit of the text. Not for files, which are never
// read whole.
Result<QByteArray> resolved(const Draft& draft, const TemplateValues& values);
// The bytes as a draft of another kind (Text, Hex or Template), with the rest as it is in `like`. Text reads escapes
// only if some byte needs one.
Draft draftOf(const QByteArray& bytes, Draft::Kind kind, const Draft& like);
// Whether a field that shows this text as lines has it unchanged: no control characters but line feeds and tabs, and
// nothing else that such a field takes as the end of a line.
bool fitsIntoLines(const QString& text);
// The text with escapes for what does not fit, to be read with escapes. `hasEscapes`: it has some already; else its
// backslashes are doubled.
QString escapedIntoLines(const QString& text, bool hasEscapes);
// Whether the file is there and can be read, and its size in bytes.
Result<qint64> sizeOfFile(const QString& path);
