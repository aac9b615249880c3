// SPDX-License-Identifier: MIT
#include "model/payload/PayloadParser.h"

#include "model/payload/HexDigits.h"
#include "model/payload/TypedText.h"

#include <algorithm>

namespace {

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

Result<QByteArray> parseHex(QStringView text, QList<qsizetype>* places)
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
            if (places)
                places->append(at);
            at += 2;
        }
    }
    return bytes;
}

QString lineEndingText(PayloadFormat::LineEnding ending)
{
    switch (ending) {
    case PayloadFormat::LineEnding::None:
        return {};
    case PayloadFormat::LineEnding::Lf:
        return QStringLiteral("\n");
    case PayloadFormat::LineEnding::CrLf:
        return QStringLiteral("\r\n");
    case PayloadFormat::LineEnding::Cr:
        return QStringLiteral("\r");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QByteArray lineEndingBytes(const PayloadFormat& format)
{
    return encodedText(lineEndingText(format.lineEnding), format.encoding);
}

Result<QByteArray> parsePayload(const QString& text, const PayloadFormat& format, QList<qsizetype>* hexPlaces)
{
    if (format.mode == PayloadFormat::Mode::Hex)
        return parseHex(text, hexPlaces);
    Result<QByteArray> bytes = typedRuns(text, format.readsEscapes).encoded(format.encoding);
    if (bytes)
        bytes.value() += lineEndingBytes(format);
    return bytes;
}

QList<qsizetype> notEncodablePlaces(const QString& text, const PayloadFormat& format, qsizetype most)
{
    if (format.mode == PayloadFormat::Mode::Hex)
        return {};
    return typedRuns(text, format.readsEscapes).notEncodable(format.encoding, most);
}

QString withoutNotEncodable(const QString& text, const PayloadFormat& format)
{
    QString fitting;
    const TypedRuns typed = typedRuns(text, format.readsEscapes);
    const QList<qsizetype> lacking = notEncodablePlaces(text, format, text.size());
    qsizetype from = 0;
    for (const qsizetype place : lacking) {
        const bool isPair =
            text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
        const auto behind = std::partition_point(typed.runs.cbegin(), typed.runs.cend(),
                                                 [place](const TypedRun& run) { return run.from <= place; });
        const bool isEscape = !std::prev(behind)->isPlain;
        fitting += QStringView(text).sliced(from, place - from);
        fitting += QLatin1Char('?');
        from = !isEscape ? place + (isPair ? 2 : 1) : behind != typed.runs.cend() ? behind->from : text.size();
    }
    return fitting += QStringView(text).sliced(from);
}
