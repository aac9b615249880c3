// SPDX-License-Identifier: MIT
#include "model/payload/TextEncoding.h"

#include "model/payload/Utf8.h"

#include <QStringConverter>

#include <algorithm>

namespace {

constexpr auto stateless = QStringConverter::Flag::Stateless;

TextStep utf8(QByteArrayView bytes, qsizetype at)
{
    const Utf8Step step = utf8Step(bytes, at);
    if (step.isValid)
        return {step.codePoint, step.size, TextStep::State::Valid};
    // Cut: a beginning that some bytes would complete. Trying the least and greatest of them asks RFC 3629's table.
    const auto left = bytes.size() - at;
    if (left < 4) {
        const QByteArray start = bytes.sliced(at).toByteArray();
        for (const char filler : {'\x80', '\x9f', '\xa0', '\xbf'}) {
            const Utf8Step whole = utf8Step(start + QByteArray(3, filler), 0);
            if (whole.isValid && whole.size > left)
                return {0, int(left), TextStep::State::Cut};
        }
    }
    return {0, 1, TextStep::State::Invalid};
}

TextStep utf16(QByteArrayView bytes, qsizetype at, bool isBig)
{
    const auto unit = [&](qsizetype i) {
        const auto first = quint8(bytes[i]);
        const auto second = quint8(bytes[i + 1]);
        return char16_t(isBig ? first << 8 | second : second << 8 | first);
    };
    const qsizetype left = bytes.size() - at;
    if (left < 2)
        return {0, 1, TextStep::State::Cut};
    const char16_t first = unit(at);
    if (!QChar::isSurrogate(first))
        return {first, 2, TextStep::State::Valid};
    if (QChar::isLowSurrogate(first))
        return {0, 2, TextStep::State::Invalid};
    if (left < 4)
        return {0, int(left), TextStep::State::Cut};
    if (!QChar::isLowSurrogate(unit(at + 2)))
        return {0, 2, TextStep::State::Invalid};
    return {QChar::surrogateToUcs4(first, unit(at + 2)), 4, TextStep::State::Valid};
}

bool isBetween(char c, quint8 first, quint8 last)
{
    return quint8(c) >= first && quint8(c) <= last;
}

// GB 18030-2005: one byte below 80, two bytes 81-FE 40-FE without 7F, four bytes 81-FE 30-39 81-FE 30-39. Only how
// long: looking a character up takes much longer.
TextStep gb18030Size(QByteArrayView bytes, qsizetype at)
{
    if (quint8(bytes[at]) < 0x80)
        return {char32_t(bytes[at]), 1, TextStep::State::Valid};
    const TextStep invalid{0, 1, TextStep::State::Invalid};
    const qsizetype left = bytes.size() - at;
    if (!isBetween(bytes[at], 0x81, 0xfe))
        return invalid;
    if (left < 2)
        return {0, 1, TextStep::State::Cut};
    int size = 2;
    if (isBetween(bytes[at + 1], 0x30, 0x39)) {
        size = 4;
        if ((left > 2 && !isBetween(bytes[at + 2], 0x81, 0xfe)) || (left > 3 && !isBetween(bytes[at + 3], 0x30, 0x39)))
            return invalid;
        if (left < 4)
            return {0, int(left), TextStep::State::Cut};
    } else if (!isBetween(bytes[at + 1], 0x40, 0xfe) || bytes[at + 1] == 0x7f) {
        return invalid;
    }
    return {0, size, TextStep::State::Valid};
}

TextStep gb18030(QByteArrayView bytes, qsizetype at)
{
    TextStep step = gb18030Size(bytes, at);
    if (step.state != TextStep::State::Valid || step.size == 1)
        return step;
    QStringDecoder decoder("GB18030", stateless);
    const QString text = decoder.decode(bytes.sliced(at, step.size));
    const QList<uint> codePoints = text.toUcs4();
    if (decoder.hasError() || codePoints.size() != 1 || codePoints[0] == QChar::ReplacementCharacter)
        return {0, step.size, TextStep::State::Invalid};
    step.codePoint = codePoints[0];
    return step;
}

} // namespace

QList<TextEncoding> textEncodings()
{
    QList<TextEncoding> all{TextEncoding::Utf8, TextEncoding::Latin1, TextEncoding::Utf16Le, TextEncoding::Utf16Be};
    if (QStringDecoder("GB18030").isValid())
        all += TextEncoding::Gb18030;
    return all;
}

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Latin1:
        return QStringLiteral("Latin-1");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Gb18030:
        return QStringLiteral("GB18030");
    }
    Q_UNREACHABLE();
    return {};
}

int unitSize(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ? 2 : 1;
}

TextStep textStep(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    Q_ASSERT(at >= 0 && at < bytes.size());
    switch (encoding) {
    case TextEncoding::Utf8:
        return utf8(bytes, at);
    case TextEncoding::Latin1:
        return {quint8(bytes[at]), 1, TextStep::State::Valid};
    case TextEncoding::Utf16Le:
        return utf16(bytes, at, false);
    case TextEncoding::Utf16Be:
        return utf16(bytes, at, true);
    case TextEncoding::Gb18030:
        return gb18030(bytes, at);
    }
    Q_UNREACHABLE();
    return {};
}

qsizetype textStart(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    qsizetype start = at;
    switch (encoding) {
    case TextEncoding::Latin1:
        return at;
    case TextEncoding::Utf8:
        while (start > 0 && at - start < 3 && (quint8(bytes[start]) & 0xc0U) == 0x80)
            --start;
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        start = at / 2 * 2;
        if (start >= 2 && textStep(bytes, start - 2, encoding).size == 4)
            start -= 2;
        break;
    case TextEncoding::Gb18030:
        // Nothing below 30 is ever the second, third or fourth byte.
        while (start > 0 && !isBetween(bytes[start - 1], 0, 0x2f))
            --start;
        break;
    }
    qsizetype next = start;
    while (next <= at && next < bytes.size()) { // the last character that begins at or before `at`
        start = next;
        next += (encoding == TextEncoding::Gb18030 ? gb18030Size(bytes, next) : textStep(bytes, next, encoding)).size;
    }
    return start;
}

QByteArray encodedText(const QString& text, TextEncoding encoding)
{
    const QString name = encoding == TextEncoding::Latin1    ? QStringLiteral("ISO-8859-1")
                         : encoding == TextEncoding::Utf16Le ? QStringLiteral("UTF-16LE")
                         : encoding == TextEncoding::Utf16Be ? QStringLiteral("UTF-16BE")
                                                             : textEncodingName(encoding);
    QStringEncoder encoder(name.toLatin1().constData(), stateless);
    const QByteArray bytes = encoder.encode(text);
    return encoder.hasError() ? QByteArray() : bytes;
}
