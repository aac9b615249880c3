// SPDX-License-Identifier: MIT
#include "model/payload/TextEncoding.h"

#include "model/payload/MultiByteText.h"
#include "model/payload/Utf8.h"

#include <QHash>
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

TextStep singleByte(char byte, TextEncoding encoding)
{
    const auto code = quint8(byte);
    if (encoding == TextEncoding::Latin1 || code < 0x80)
        return {code, 1, TextStep::State::Valid};
    if (encoding == TextEncoding::Ascii)
        return {0, 1, TextStep::State::Invalid};
    static const QString upperHalf = [] {
        QByteArray bytes;
        for (int i = 0x80; i <= 0xff; ++i)
            bytes += char(i);
        return QString(QStringDecoder(textCodecName(TextEncoding::Windows1252), stateless).decode(bytes));
    }();
    const QChar character = upperHalf[code - 0x80];
    return character == QChar::ReplacementCharacter ? TextStep{0, 1, TextStep::State::Invalid}
                                                    : TextStep{character.unicode(), 1, TextStep::State::Valid};
}

// ASCII is written as Latin-1, of which it is a part that every Qt knows.
bool isBeyondAscii(const QString& text, TextEncoding encoding)
{
    return encoding == TextEncoding::Ascii &&
           std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
}

} // namespace

QList<TextEncoding> textEncodings()
{
    static const QList<TextEncoding> all = [] {
        QList<TextEncoding> known;
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Ascii, TextEncoding::Latin1,
                                            TextEncoding::Windows1252, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                                            TextEncoding::Gb18030, TextEncoding::Big5, TextEncoding::ShiftJis}) {
            if (QStringDecoder(textCodecName(encoding)).isValid() && QStringEncoder(textCodecName(encoding)).isValid())
                known += encoding;
        }
        return known;
    }();
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
    case TextEncoding::Ascii:
        return QStringLiteral("ASCII");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Big5:
        return QStringLiteral("Big5");
    case TextEncoding::ShiftJis:
        return QStringLiteral("Shift-JIS");
    }
    Q_UNREACHABLE();
    return {};
}

const char* textCodecName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Ascii:
    case TextEncoding::Latin1:
        return "ISO-8859-1";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Big5:
        return "Big5";
    case TextEncoding::ShiftJis:
        return "Shift_JIS";
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
    case TextEncoding::Ascii:
    case TextEncoding::Windows1252:
        return singleByte(bytes[at], encoding);
    case TextEncoding::Utf16Le:
        return utf16(bytes, at, false);
    case TextEncoding::Utf16Be:
        return utf16(bytes, at, true);
    case TextEncoding::Gb18030:
    case TextEncoding::Big5:
    case TextEncoding::ShiftJis:
        return multiByteStep(bytes, at, encoding);
    }
    Q_UNREACHABLE();
    return {};
}

qsizetype textStart(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    qsizetype start = at;
    switch (encoding) {
    case TextEncoding::Latin1:
    case TextEncoding::Ascii:
    case TextEncoding::Windows1252:
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
    case TextEncoding::Big5:
    case TextEncoding::ShiftJis:
        return multiByteStart(bytes, at, encoding);
    }
    qsizetype next = start;
    while (next <= at && next < bytes.size()) { // the last character that begins at or before `at`
        start = next;
        next += textStep(bytes, next, encoding).size;
    }
    return start;
}

QByteArray encodedText(const QString& text, TextEncoding encoding)
{
    // An encoder may write a question mark, or what looks nearly alike: only what reads the same again is the text.
    if (!text.isValidUtf16() || isBeyondAscii(text, encoding))
        return {};
    const QByteArray bytes = QStringEncoder(textCodecName(encoding), stateless).encode(text);
    return decodedText(bytes, encoding) == text ? bytes : QByteArray();
}

QString decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    return QStringDecoder(textCodecName(encoding), stateless | QStringConverter::Flag::ConvertInitialBom).decode(bytes);
}

QList<qsizetype> notEncodable(const QString& text, TextEncoding encoding, qsizetype most)
{
    QList<qsizetype> places;
    if (text.isEmpty() || !encodedText(text, encoding).isEmpty())
        return places;
    QHash<char32_t, bool> known; // text repeats its characters, and asking takes long
    for (qsizetype at = 0; at < text.size() && places.size() < most;) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype size = isPair ? 2 : 1;
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        auto found = known.constFind(c);
        if (found == known.constEnd())
            found = known.insert(c, !encodedText(text.mid(at, size), encoding).isEmpty());
        if (!*found)
            places += at;
        at += size;
    }
    return places;
}
