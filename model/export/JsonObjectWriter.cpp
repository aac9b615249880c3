// SPDX-License-Identifier: MIT
#include "model/export/JsonObjectWriter.h"

#include "model/payload/SafeText.h"
#include "model/payload/Utf8.h"

#include <QChar>
#include <QLatin1String>

static void addUnit(QByteArray& line, quint32 unit)
{
    line += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

void JsonObjectWriter::addKey(const char* key)
{
    if (m_line.size() > 1)
        m_line += ',';
    m_line += '"';
    m_line += key;
    m_line += "\":";
}

void JsonObjectWriter::add(const char* key, qint64 number)
{
    constexpr qint64 largestExact = qint64(1) << 53;
    if (number > largestExact || number < -largestExact) {
        addPlain(key, QByteArray::number(number));
        return;
    }
    addKey(key);
    m_line += QByteArray::number(number);
}

void JsonObjectWriter::add(const char* key, bool value)
{
    addKey(key);
    m_line += value ? "true" : "false";
}

void JsonObjectWriter::add(const char* key, QStringView text)
{
    addUtf8(key, text.toUtf8());
}

void JsonObjectWriter::add(const char* key, QLatin1String text)
{
    addPlain(key, QByteArrayView(text.data(), text.size()));
}

void JsonObjectWriter::addUtf8(const char* key, QByteArrayView text)
{
    addKey(key);
    m_line += '"';
    addEscaped(text);
    m_line += '"';
}

void JsonObjectWriter::addPlain(const char* key, QByteArrayView text)
{
    addKey(key);
    m_line += '"';
    m_line += text;
    m_line += '"';
}

void JsonObjectWriter::addEscaped(QByteArrayView utf8)
{
    qsizetype plainFrom = 0; // what needs no escape is copied in one go
    for (qsizetype at = 0; at < utf8.size();) {
        const Utf8Step step = utf8Step(utf8, at);
        const char32_t c = step.codePoint;
        const bool isPlainAscii = c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
        if (isPlainAscii || (c >= 0x80 && !isInvisible(c))) {
            at += step.size;
            continue;
        }
        m_line += utf8.sliced(plainFrom, at - plainFrom);
        at += step.size;
        plainFrom = at;
        if (c == '"' || c == '\\') {
            m_line += '\\';
            m_line += char(c);
        } else if (c == '\n') {
            m_line += "\\n";
        } else if (c == '\r') {
            m_line += "\\r";
        } else if (c == '\t') {
            m_line += "\\t";
        } else if (QChar::requiresSurrogates(c)) {
            addUnit(m_line, QChar::highSurrogate(c));
            addUnit(m_line, QChar::lowSurrogate(c));
        } else {
            addUnit(m_line, quint32(c));
        }
    }
    m_line += utf8.sliced(plainFrom);
}

QByteArray JsonObjectWriter::finish()
{
    return m_line + "}\n";
}
