// SPDX-License-Identifier: MIT
#include "model/payload/PayloadParser.h"
#include "model/payload/TypedPlaces.h"
#include "model/payload/TypedText.h"

#include <cstdlib>

// What was typed into a composer: the first byte chooses the format, the rest is the text. A refusal points into the
// text; what is accepted and printed as hex or as text with escapes is the same bytes when it is read again.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    if (size == 0)
        return 0;
    PayloadFormat format;
    format.mode = (data[0] & 1) != 0 ? PayloadFormat::Mode::Hex : PayloadFormat::Mode::Text;
    format.readsEscapes = (data[0] & 2) != 0;
    format.lineEnding = PayloadFormat::LineEnding((data[0] >> 2) & 3);
    const QList<TextEncoding> encodings = textEncodings();
    format.encoding = encodings[(data[0] >> 4) % encodings.size()];
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const Result<QByteArray> bytes = parsePayload(text, format);
    if (!bytes) {
        if (bytes.problem().what.isEmpty() || bytes.problem().position < -1 || bytes.problem().position > text.size())
            std::abort();
        if (!notEncodablePlaces(withoutNotEncodable(text, format), format, 1).isEmpty())
            std::abort();
        return 0;
    }
    // All bytes but those of the line ending stand somewhere.
    const qsizetype typedBytes =
        bytes->size() - (format.mode == PayloadFormat::Mode::Hex ? 0 : lineEndingBytes(format).size());
    if (TypedPlaces(text, format).bytesAt({0, text.size()}) != TypedPlaces::Stretch{0, typedBytes})
        std::abort();
    if (format.mode == PayloadFormat::Mode::Text && !notEncodablePlaces(text, format, 1).isEmpty())
        std::abort();
    PayloadFormat hex;
    hex.mode = PayloadFormat::Mode::Hex;
    const Result<QByteArray> again = parsePayload(QString::fromLatin1(bytes->toHex(' ')), hex);
    if (!again || *again != *bytes)
        std::abort();
    PayloadFormat escaped;
    escaped.readsEscapes = true;
    escaped.encoding = format.encoding;
    const Result<QByteArray> typed = parsePayload(typedText(*bytes, format.encoding), escaped);
    if (!typed || *typed != *bytes)
        std::abort();
    return 0;
}
