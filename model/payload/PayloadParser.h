// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/payload/PayloadFormat.h"

#include <QByteArray>
#include <QString>

// The bytes of what was typed: text in its encoding, or hex digits in pairs that may be separated by white space,
// colons, commas, 0x and \x, with comments from # to the end of the line. A problem says at which UTF-16 unit; nothing
// is guessed or padded. Empty text is no bytes, which is a payload too (an empty datagram). hexPlaces: where the digits
// of each byte stand.
Result<QByteArray> parsePayload(const QString& text, const PayloadFormat& format,
                                QList<qsizetype>* hexPlaces = nullptr);
// Where the characters stand that the encoding of the format does not have; at most `most`.
QList<qsizetype> notEncodablePlaces(const QString& text, const PayloadFormat& format, qsizetype most);
// The text with a question mark for each of them, also for those written as escapes.
QString withoutNotEncodable(const QString& text, const PayloadFormat& format);
// What the format puts behind the text.
QByteArray lineEndingBytes(const PayloadFormat& format);
