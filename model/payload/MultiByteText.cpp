// SPDX-License-Identifier: MIT
#include "model/payload/MultiByteText.h"

#include <QStringConverter>

namespace {

constexpr TextStep invalid{0, 1, TextStep::State::Invalid};

bool isBetween(char c, quint8 first, quint8 last)
{
    return quint8(c) >= first && quint8(c) <= last;
}

TextStep cut(qsizetype left)
{
    return {0, int(left), TextStep::State::Cut};
}

// GB 18030-2005: two bytes 81-FE 40-FE without 7F, four bytes 81-FE 30-39 81-FE 30-39.
TextStep gb18030Size(QByteArrayView bytes)
{
    if (!isBetween(bytes[0], 0x81, 0xfe))
        return invalid;
    const qsizetype left = bytes.size();
    if (left < 2)
        return cut(left);
    if (!isBetween(bytes[1], 0x30, 0x39))
        return isBetween(bytes[1], 0x40, 0xfe) && bytes[1] != 0x7f ? TextStep{0, 2, TextStep::State::Valid} : invalid;
    if ((left > 2 && !isBetween(bytes[2], 0x81, 0xfe)) || (left > 3 && !isBetween(bytes[3], 0x30, 0x39)))
        return invalid;
    return left < 4 ? cut(left) : TextStep{0, 4, TextStep::State::Valid};
}

// Big5 with its extensions: two bytes 81-FE 40-7E or A1-FE.
TextStep big5Size(QByteArrayView bytes)
{
    if (!isBetween(bytes[0], 0x81, 0xfe))
        return invalid;
    if (bytes.size() < 2)
        return cut(1);
    return isBetween(bytes[1], 0x40, 0x7e) || isBetween(bytes[1], 0xa1, 0xfe) ? TextStep{0, 2, TextStep::State::Valid}
                                                                              : invalid;
}

// JIS X 0208 with Microsoft's extensions: katakana A1-DF, two bytes 81-9F or E0-FC, then 40-7E or 80-FC.
TextStep shiftJisSize(QByteArrayView bytes)
{
    if (isBetween(bytes[0], 0xa1, 0xdf))
        return {0, 1, TextStep::State::Valid};
    if (!isBetween(bytes[0], 0x81, 0x9f) && !isBetween(bytes[0], 0xe0, 0xfc))
        return invalid;
    if (bytes.size() < 2)
        return cut(1);
    return isBetween(bytes[1], 0x40, 0x7e) || isBetween(bytes[1], 0x80, 0xfc) ? TextStep{0, 2, TextStep::State::Valid}
                                                                              : invalid;
}

// Only how long: looking a character up takes much longer.
TextStep stepSize(QByteArrayView bytes, TextEncoding encoding)
{
    if (quint8(bytes[0]) < 0x80)
        return {char32_t(bytes[0]), 1, TextStep::State::Valid};
    switch (encoding) {
    case TextEncoding::Gb18030:
        return gb18030Size(bytes);
    case TextEncoding::Big5:
        return big5Size(bytes);
    default:
        return shiftJisSize(bytes);
    }
}

} // namespace

TextStep multiByteStep(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    TextStep step = stepSize(bytes.sliced(at), encoding);
    if (step.state != TextStep::State::Valid || step.codePoint != 0 || bytes[at] == 0)
        return step;
    QStringDecoder decoder(textCodecName(encoding), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes.sliced(at, step.size));
    const QList<uint> codePoints = text.toUcs4();
    if (decoder.hasError() || codePoints.size() != 1 || codePoints[0] == QChar::ReplacementCharacter)
        return {0, step.size, TextStep::State::Invalid};
    step.codePoint = codePoints[0];
    return step;
}

qsizetype multiByteStart(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    qsizetype start = at;
    while (start > 0 && !isBetween(bytes[start - 1], 0, 0x2f)) // nothing below 30 is ever a later byte of a character
        --start;
    qsizetype next = start;
    while (next <= at && next < bytes.size()) { // the last character that begins at or before `at`
        start = next;
        next += stepSize(bytes.sliced(next), encoding).size;
    }
    return start;
}
