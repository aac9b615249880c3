// SPDX-License-Identifier: MIT
#include "model/payload/ByteLiteral.h"

#include <QByteArray>

namespace {

constexpr qsizetype bytesPerLine = 16;

QString cArray(QByteArrayView bytes)
{
    // ISO C has no array of length 0.
    QString code = QStringLiteral("static const unsigned char bytes[%1] = {").arg(qMax(qsizetype(1), bytes.size()));
    if (bytes.isEmpty())
        return code + QLatin1String("0}; // no bytes");
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        code += i % bytesPerLine == 0 ? QLatin1String("\n    ") : QLatin1String(" ");
        code += QStringLiteral("0x%1,").arg(quint8(bytes[i]), 2, 16, QLatin1Char('0'));
    }
    return code + QLatin1String("\n};");
}

QLatin1String shortEscape(char c)
{
    switch (c) {
    case '\r':
        return QLatin1String("\\r");
    case '\n':
        return QLatin1String("\\n");
    case '\t':
        return QLatin1String("\\t");
    case '"':
        return QLatin1String("\\\"");
    case '\\':
        return QLatin1String("\\\\");
    default:
        return {};
    }
}

QString python(QByteArrayView bytes)
{
    QString code = QStringLiteral("b\"");
    for (const char c : bytes) {
        if (const QLatin1String escape = shortEscape(c); !escape.isEmpty())
            code += escape;
        else if (c >= ' ' && c <= '~')
            code += QLatin1Char(c);
        else
            code += QStringLiteral("\\x%1").arg(quint8(c), 2, 16, QLatin1Char('0'));
    }
    return code + QLatin1Char('"');
}

QString qtCode(QByteArrayView bytes)
{
    return QStringLiteral("QByteArray(%1, %2)").arg(cStringLiteral(bytes)).arg(bytes.size());
}

} // namespace

QString byteLiteral(QByteArrayView bytes, ByteForm form)
{
    const auto raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    switch (form) {
    case ByteForm::Text:
        return QString::fromUtf8(bytes);
    case ByteForm::Hex:
        return QString::fromLatin1(raw.toHex(' '));
    case ByteForm::CArray:
        return cArray(bytes);
    case ByteForm::Python:
        return python(bytes);
    case ByteForm::QByteArrayCode:
        return qtCode(bytes);
    case ByteForm::Base64:
        return QString::fromLatin1(raw.toBase64());
    }
    Q_UNREACHABLE();
    return {};
}

QString cStringLiteral(QByteArrayView bytes)
{
    // Three octal digits end by themselves; \x would swallow hex digits that follow. "??" would begin a trigraph.
    QString code(QLatin1Char('"'));
    char before = 0;
    for (const char c : bytes) {
        if (const QLatin1String escape = shortEscape(c); !escape.isEmpty())
            code += escape;
        else if (c >= ' ' && c <= '~' && !(c == '?' && before == '?'))
            code += QLatin1Char(c);
        else
            code += QStringLiteral("\\%1").arg(quint8(c), 3, 8, QLatin1Char('0'));
        before = c;
    }
    return code + QLatin1Char('"');
}
