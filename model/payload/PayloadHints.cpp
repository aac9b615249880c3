// SPDX-License-Identifier: MIT
#include "model/payload/PayloadHints.h"

#include "model/payload/Utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Signature
{
    QByteArrayView start;
    const char* name;
};

// RFC 1952, RFC 1950, RFC 8878; PNG 5.2, JPEG B.1, GIF89a, PDF 7.5.2, APPNOTE 4.3.7, ELF, Unicode 2.6.
const Signature signatures[] = {
    {QByteArrayView("\x1f\x8b\x08", 3), QT_TRANSLATE_NOOP("model", "gzip data")},
    {QByteArrayView("\x28\xb5\x2f\xfd", 4), QT_TRANSLATE_NOOP("model", "Zstandard data")},
    {QByteArrayView("\x89PNG\r\n\x1a\n", 8), QT_TRANSLATE_NOOP("model", "a PNG picture")},
    {QByteArrayView("\xff\xd8\xff", 3), QT_TRANSLATE_NOOP("model", "a JPEG picture")},
    {QByteArrayView("GIF8", 4), QT_TRANSLATE_NOOP("model", "a GIF picture")},
    {QByteArrayView("%PDF-", 5), QT_TRANSLATE_NOOP("model", "a PDF document")},
    {QByteArrayView("PK\x03\x04", 4), QT_TRANSLATE_NOOP("model", "a ZIP archive")},
    {QByteArrayView("\x7f\x45LF", 4), QT_TRANSLATE_NOOP("model", "an ELF program")},
    {QByteArrayView("SSH-2.0-", 8), QT_TRANSLATE_NOOP("model", "the greeting of SSH")},
    {QByteArrayView("PRI * HTTP/2.0\r\n", 16), QT_TRANSLATE_NOOP("model", "the preface of HTTP/2")},
    {QByteArrayView("\xef\xbb\xbf", 3), QT_TRANSLATE_NOOP("model", "UTF-8 text with a byte order mark")},
    {QByteArrayView("\xff\xfe", 2), QT_TRANSLATE_NOOP("model", "UTF-16 text, little endian")},
    {QByteArrayView("\xfe\xff", 2), QT_TRANSLATE_NOOP("model", "UTF-16 text, big endian")},
};

quint16 big16(QByteArrayView bytes, qsizetype at)
{
    return quint16(quint8(bytes[at]) << 8 | quint8(bytes[at + 1]));
}

// RFC 8446 section 5.1: type, legacy version 3.x, length up to 2^14 + 256.
const char* tlsRecord(QByteArrayView bytes)
{
    if (bytes.size() < 6 || bytes[1] != 3 || quint8(bytes[2]) > 4 || big16(bytes, 3) > 16640 || big16(bytes, 3) == 0)
        return nullptr;
    switch (bytes[0]) {
    case 20:
        return QT_TRANSLATE_NOOP("model", "a TLS record: change cipher spec");
    case 21:
        return QT_TRANSLATE_NOOP("model", "a TLS record: alert");
    case 22:
        return bytes[5] == 1   ? QT_TRANSLATE_NOOP("model", "a TLS record: ClientHello")
               : bytes[5] == 2 ? QT_TRANSLATE_NOOP("model", "a TLS record: ServerHello")
                               : QT_TRANSLATE_NOOP("model", "a TLS record: handshake");
    case 23:
        return QT_TRANSLATE_NOOP("model", "a TLS record: encrypted data");
    default:
        return nullptr;
    }
}

const char* http(QByteArrayView bytes)
{
    const QByteArrayView line = bytes.first(std::min(bytes.size(), qsizetype(2048)));
    if (line.startsWith("HTTP/1."))
        return QT_TRANSLATE_NOOP("model", "an HTTP response");
    const qsizetype end = line.indexOf('\n');
    if (end > 0 && line.first(end).contains(QByteArrayView(" HTTP/1.")) && line[0] >= 'A' && line[0] <= 'Z')
        return QT_TRANSLATE_NOOP("model", "an HTTP request");
    return nullptr;
}

const char* json(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.trimmed();
    if (text.size() < 2)
        return nullptr;
    const char second = text.sliced(1).trimmed().isEmpty() ? '\0' : text.sliced(1).trimmed()[0];
    const bool isObject = text[0] == '{' && (second == '"' || second == '}');
    const bool isArray = text[0] == '[' && (second == ']' || QByteArrayView("{[\"-0123456789tfn").contains(second));
    return isObject || isArray ? QT_TRANSLATE_NOOP("model", "JSON") : nullptr;
}

// RFC 1035 section 4.1.1: few questions, no reserved opcode, a name of labels that ends inside.
const char* dns(QByteArrayView bytes)
{
    if (bytes.size() < 17 || (quint8(bytes[2]) & 0x78U) > 0x28 || (quint8(bytes[3]) & 0x40U) != 0 ||
        big16(bytes, 4) != 1 || big16(bytes, 6) > 64 || big16(bytes, 8) > 64 || big16(bytes, 10) > 64)
        return nullptr;
    qsizetype at = 12;
    while (at < bytes.size() && bytes[at] != 0) {
        if (quint8(bytes[at]) > 63)
            return nullptr;
        at += quint8(bytes[at]) + 1;
    }
    if (at + 5 > bytes.size() || at - 12 > 255 || big16(bytes, at + 3) > 255)
        return nullptr;
    return quint8(bytes[2]) & 0x80U ? QT_TRANSLATE_NOOP("model", "a DNS answer")
                                    : QT_TRANSLATE_NOOP("model", "a DNS query");
}

// RFC 1950 section 2.2: deflate with a window of 32 KiB, and a check of the two bytes.
bool isZlib(QByteArrayView bytes)
{
    return bytes.size() > 5 && bytes[0] == 0x78 && big16(bytes, 0) % 31 == 0;
}

// Latin text in UTF-16 has a zero in every second byte.
const char* utf16(QByteArrayView bytes)
{
    const qsizetype pairs = std::min(bytes.size(), qsizetype(512)) / 2;
    if (pairs < 3)
        return nullptr;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        const bool isFirst = bytes[2 * i] == 0 && bytes[2 * i + 1] >= ' ';
        const bool isSecond = bytes[2 * i + 1] == 0 && bytes[2 * i] >= ' ';
        first += isFirst;
        second += isSecond;
    }
    if (second * 10 >= pairs * 9)
        return QT_TRANSLATE_NOOP("model", "UTF-16 text, little endian");
    return first * 10 >= pairs * 9 ? QT_TRANSLATE_NOOP("model", "UTF-16 text, big endian") : nullptr;
}

const char* text(QByteArrayView bytes)
{
    bool isAscii = true;
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Step step = utf8Step(bytes, at);
        if (!step.isValid && bytes.size() - at >= 4)
            return nullptr;
        if (step.codePoint < 0x20 && step.codePoint != '\n' && step.codePoint != '\r' && step.codePoint != '\t')
            return nullptr;
        isAscii = isAscii && step.codePoint < 0x80;
        at += step.size;
    }
    return isAscii ? QT_TRANSLATE_NOOP("model", "ASCII text") : QT_TRANSLATE_NOOP("model", "UTF-8 text");
}

} // namespace

QList<Message> payloadHints(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.start))
            return {Message{signature.name}};
    }
    QList<Message> hints;
    const auto add = [&hints](const char* name) {
        if (name != nullptr)
            hints += Message{name};
    };
    add(tlsRecord(bytes));
    add(http(bytes));
    add(json(bytes));
    if (isZlib(bytes))
        add(QT_TRANSLATE_NOOP("model", "zlib data"));
    if (hints.isEmpty())
        add(utf16(bytes));
    if (hints.isEmpty())
        add(dns(bytes));
    if (hints.isEmpty())
        add(text(bytes));
    if (hints.isEmpty() && bytes.size() >= 1024 && byteEntropy(bytes) > 7.5)
        add(QT_TRANSLATE_NOOP("model", "compressed, encrypted or random bytes"));
    return hints;
}

double byteEntropy(QByteArrayView bytes)
{
    std::array<qsizetype, 256> counts = {};
    for (const char c : bytes)
        ++counts[quint8(c)];
    double bits = 0;
    for (const qsizetype count : counts) {
        const double share = bytes.isEmpty() ? 0 : double(count) / double(bytes.size());
        if (share > 0)
            bits -= share * std::log2(share);
    }
    return bits;
}
