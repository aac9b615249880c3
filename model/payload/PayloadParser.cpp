// SPDX-License-Identifier: MIT
#include "model/payload/PayloadParser.h"

namespace {

int hexValue(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= '0' && unit <= '9')
        return unit - '0';
    const char16_t lower = unit | 0x20;
    return lower >= 'a' && lower <= 'f' && unit < 0x80 ? lower - 'a' + 10 : -1;
}

int hexValueAt(QStringView text, qsizetype at)
{
    return at < text.size() ? hexValue(text[at]) : -1;
}

bool startsWithAt(QStringView text, qsizetype at, QLatin1String prefix)
{
    return text.mid(at).startsWith(prefix, Qt::CaseInsensitive);
}

Problem hexProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not hexadecimal bytes")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "Write two digits for each byte, as in 48 65 6C 6C 6F.")},
            position};
}

Result<QByteArray> parseHex(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 2);
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == QLatin1Char('#')) {
            const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), at);
            at = lineEnd < 0 ? text.size() : lineEnd;
        } else if (c.isSpace() || c == QLatin1Char(':') || c == QLatin1Char(',')) {
            ++at;
        } else if (startsWithAt(text, at, QLatin1String("0x")) || startsWithAt(text, at, QLatin1String("\\x"))) {
            if (hexValueAt(text, at + 2) < 0)
                return hexProblem({QT_TRANSLATE_NOOP("model", "No digits follow here.")}, at);
            at += 2;
        } else if (hexValue(c) < 0) {
            return hexProblem({QT_TRANSLATE_NOOP("model", "This character is no hexadecimal digit.")}, at);
        } else if (hexValueAt(text, at + 1) < 0) {
            return hexProblem({QT_TRANSLATE_NOOP("model", "This digit stands alone; a byte has two.")}, at);
        } else {
            bytes += char(hexValue(c) * 16 + hexValueAt(text, at + 1));
            at += 2;
        }
    }
    return bytes;
}

Problem escapeProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not an escape")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "These are read: \\n \\r \\t \\0 \\\\ \\xHH \\uHHHH \\u{…}. A backslash of its "
                                        "own is written \\\\.")},
            position};
}

bool isCharacter(char32_t c)
{
    return c <= 0x10ffff && !(c >= 0xd800 && c < 0xe000);
}

// Up to `most` hex digits from `at` on, which is moved behind them.
char32_t hexNumber(QStringView text, qsizetype& at, int most)
{
    char32_t number = 0;
    for (int i = 0; i < most && hexValueAt(text, at) >= 0; ++i, ++at)
        number = number * 16 + char32_t(hexValueAt(text, at));
    return number;
}

// The bytes of the escape that begins with the backslash at `at`, which is moved behind it.
Result<QByteArray> parseEscape(QStringView text, qsizetype& at)
{
    const qsizetype start = at;
    const char16_t kind = start + 1 < text.size() ? text[start + 1].unicode() : u' ';
    at += 2;
    switch (kind) {
    case 'n':
        return QByteArray("\n");
    case 'r':
        return QByteArray("\r");
    case 't':
        return QByteArray("\t");
    case '0':
        return QByteArray(1, '\0');
    case '\\':
        return QByteArray("\\");
    case 'x': {
        const char32_t byte = hexNumber(text, at, 2);
        if (at != start + 4)
            return escapeProblem({QT_TRANSLATE_NOOP("model", "\\x needs two hexadecimal digits.")}, start);
        return QByteArray(1, char(byte));
    }
    case 'u': {
        const bool hasBraces = startsWithAt(text, at, QLatin1String("{"));
        at += hasBraces ? 1 : 0;
        const qsizetype digits = at;
        const char32_t c = hexNumber(text, at, hasBraces ? 6 : 4);
        if (hasBraces ? at == digits || !startsWithAt(text, at, QLatin1String("}")) : at != digits + 4)
            return escapeProblem({QT_TRANSLATE_NOOP("model", "\\u needs four hexadecimal digits, or one to six in "
                                                             "braces.")},
                                 start);
        at += hasBraces ? 1 : 0;
        if (!isCharacter(c))
            return escapeProblem({QT_TRANSLATE_NOOP("model", "There is no character with this number.")}, start);
        return QStringView(QChar::fromUcs4(c)).toUtf8(); // QString::fromUcs4() drops U+FEFF
    }
    default:
        return escapeProblem({QT_TRANSLATE_NOOP("model", "This backslash begins no escape.")}, start);
    }
}

QByteArray lineEndingBytes(PayloadFormat::LineEnding ending)
{
    switch (ending) {
    case PayloadFormat::LineEnding::None:
        return {};
    case PayloadFormat::LineEnding::Lf:
        return "\n";
    case PayloadFormat::LineEnding::CrLf:
        return "\r\n";
    case PayloadFormat::LineEnding::Cr:
        return "\r";
    }
    Q_UNREACHABLE();
    return {};
}

// Half of a surrogate pair has no UTF-8 form; toUtf8() would silently send a question mark. -1: all are whole.
qsizetype halfCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

Result<QByteArray> parseText(const QString& text, const PayloadFormat& format)
{
    if (const qsizetype half = halfCharacter(text); half >= 0)
        return Problem{{QT_TRANSLATE_NOOP("model", "Not text")},
                       {QT_TRANSLATE_NOOP("model", "Here is half of a character (a lone surrogate).")},
                       {QT_TRANSLATE_NOOP("model", "Delete it and type the character again.")},
                       half};
    if (!format.readsEscapes)
        return text.toUtf8() + lineEndingBytes(format.lineEnding);
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype backslash = text.indexOf(QLatin1Char('\\'), at);
        bytes += QStringView(text).mid(at, backslash < 0 ? -1 : backslash - at).toUtf8();
        if (backslash < 0)
            break;
        at = backslash;
        const Result<QByteArray> escape = parseEscape(text, at);
        if (!escape)
            return escape;
        bytes += *escape;
    }
    return bytes + lineEndingBytes(format.lineEnding);
}

} // namespace

Result<QByteArray> parsePayload(const QString& text, const PayloadFormat& format)
{
    return format.mode == PayloadFormat::Mode::Hex ? parseHex(text) : parseText(text, format);
}
