// SPDX-License-Identifier: MIT
#include "model/payload/TypedText.h"

#include "model/payload/HexDigits.h"
#include "model/payload/SafeText.h"

namespace {

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

// The escape that begins with the backslash at `at`, which is moved behind it.
Result<TypedRun> parseEscape(QStringView text, qsizetype& at)
{
    const qsizetype start = at;
    const auto character = [start](char32_t c) {
        return TypedRun{start, false, QStringView(QChar::fromUcs4(c)).toString(), {}};
    };
    const char16_t kind = start + 1 < text.size() ? text[start + 1].unicode() : u' ';
    at += 2;
    switch (kind) {
    case 'n':
        return character(U'\n');
    case 'r':
        return character(U'\r');
    case 't':
        return character(U'\t');
    case '0':
        return character(U'\0');
    case '\\':
        return character(U'\\');
    case 'x': {
        const char32_t byte = hexNumber(text, at, 2);
        if (at != start + 4)
            return escapeProblem({QT_TRANSLATE_NOOP("model", "\\x needs two hexadecimal digits.")}, start);
        return TypedRun{start, false, {}, QByteArray(1, char(byte))};
    }
    case 'u': {
        const bool hasBraces = text.mid(at).startsWith(QLatin1Char('{'));
        at += hasBraces ? 1 : 0;
        const qsizetype digits = at;
        const char32_t c = hexNumber(text, at, hasBraces ? 6 : 4);
        if (hasBraces ? at == digits || !text.mid(at).startsWith(QLatin1Char('}')) : at != digits + 4)
            return escapeProblem({QT_TRANSLATE_NOOP("model", "\\u needs four hexadecimal digits, or one to six in "
                                                             "braces.")},
                                 start);
        at += hasBraces ? 1 : 0;
        if (!isCharacter(c))
            return escapeProblem({QT_TRANSLATE_NOOP("model", "There is no character with this number.")}, start);
        return character(c);
    }
    default:
        return escapeProblem({QT_TRANSLATE_NOOP("model", "This backslash begins no escape.")}, start);
    }
}

Problem notEncodableProblem(const TypedRun& run, qsizetype at, TextEncoding encoding)
{
    const QChar first = run.text[at];
    const bool isPair = first.isHighSurrogate() && at + 1 < run.text.size() && run.text[at + 1].isLowSurrogate();
    const qsizetype place = run.from + (run.isPlain ? at : 0);
    if (first.isSurrogate() && !isPair)
        return {{QT_TRANSLATE_NOOP("model", "Not text")},
                {QT_TRANSLATE_NOOP("model", "Here is half of a character (a lone surrogate).")},
                {QT_TRANSLATE_NOOP("model", "Delete it and type the character again.")},
                place};
    const char32_t c = isPair ? QChar::surrogateToUcs4(first, run.text[at + 1]) : first.unicode();
    const QString code = QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return {{QT_TRANSLATE_NOOP("model", "Not a character of %1"), {textEncodingName(encoding)}},
            {QT_TRANSLATE_NOOP("model", "%1 (%2) has no bytes in this encoding."),
             {isInvisible(c) ? code : run.text.mid(at, isPair ? 2 : 1), code}},
            {QT_TRANSLATE_NOOP("model", "Choose UTF-8, or write something else here.")},
            place};
}

} // namespace

TypedRuns typedRuns(QStringView text, bool readsEscapes)
{
    TypedRuns read;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype backslash = readsEscapes ? text.indexOf(QLatin1Char('\\'), at) : -1;
        const qsizetype end = backslash < 0 ? text.size() : backslash;
        if (end > at)
            read.runs += TypedRun{at, true, text.sliced(at, end - at).toString(), {}};
        at = end;
        if (backslash < 0)
            break;
        const Result<TypedRun> escape = parseEscape(text, at);
        if (!escape) {
            read.problem = escape.problem();
            break;
        }
        read.runs += *escape;
    }
    return read;
}

Result<QByteArray> TypedRuns::encoded(TextEncoding encoding) const
{
    QByteArray bytes;
    for (const TypedRun& run : runs) {
        const QByteArray encoded = encodedText(run.text, encoding);
        if (encoded.isEmpty() && !run.text.isEmpty())
            return notEncodableProblem(run, ::notEncodable(run.text, encoding, 1).value(0), encoding);
        bytes += encoded;
        bytes += run.bytes;
    }
    if (problem)
        return *problem;
    return bytes;
}

QList<qsizetype> TypedRuns::notEncodable(TextEncoding encoding, qsizetype most) const
{
    QList<qsizetype> places;
    for (const TypedRun& run : runs) {
        const QList<qsizetype> inRun = ::notEncodable(run.text, encoding, most - places.size());
        for (const qsizetype at : inRun)
            places += run.from + (run.isPlain ? at : 0);
    }
    return places;
}

QString typedText(QByteArrayView bytes, TextEncoding encoding)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const TextStep step = textStep(bytes, at, encoding);
        const QByteArrayView own = bytes.sliced(at, step.size);
        const QString character =
            step.state == TextStep::State::Valid ? QStringView(QChar::fromUcs4(step.codePoint)).toString() : QString();
        at += step.size;
        // Some encodings have two codes for one character: what would come out as the other one stays bytes.
        if (character.isEmpty() || encodedText(character, encoding) != own) {
            for (const char byte : own)
                text += QStringLiteral("\\x%1").arg(quint8(byte), 2, 16, QLatin1Char('0'));
            continue;
        }
        switch (step.codePoint) {
        case U'\n':
            text += QLatin1String("\\n");
            break;
        case U'\r':
            text += QLatin1String("\\r");
            break;
        case U'\t':
            text += QLatin1String("\\t");
            break;
        case U'\0':
            text += QLatin1String("\\0");
            break;
        case U'\\':
            text += QLatin1String("\\\\");
            break;
        default:
            text +=
                isInvisible(step.codePoint) ? QStringLiteral("\\u{%1}").arg(uint(step.codePoint), 0, 16) : character;
        }
    }
    return text;
}
