// SPDX-License-Identifier: MIT
#include "model/export/JsonFieldReader.h"

#include <QDateTime>

#include <cmath>

qint64 JsonFieldReader::number(QLatin1String key, qint64 otherwise, qint64 least, qint64 most)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    bool isNumber = false;
    qint64 number = 0;
    if (value.isString()) {
        number = value.toString().toLongLong(&isNumber);
    } else if (value.isDouble()) {
        number = value.toInteger();
        isNumber = value == QJsonValue(number); // not a fraction, and not rounded
    }
    if (!isNumber)
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is not a whole number."), key);
    else if (number < least || number > most)
        refuse(key);
    return number;
}

QString JsonFieldReader::text(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isUndefined())
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is not a text."), key);
    return value.toString();
}

bool JsonFieldReader::flag(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool() && !value.isUndefined())
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is neither true nor false."), key);
    return value.toBool();
}

QByteArray JsonFieldReader::base64(QLatin1String key)
{
    const auto decoded = QByteArray::fromBase64Encoding(text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is not base64."), key);
    return *decoded;
}

qint64 JsonFieldReader::wallTime(QLatin1String key)
{
    constexpr qint64 perSecond = 1'000'000'000;
    constexpr qint64 mostSeconds = 9'200'000'000; // 64 bits of nanoseconds end in the year 2262
    constexpr qsizetype dateSize = 19;            // 2026-02-03T04:05:06
    constexpr qsizetype fractionSize = 9;
    const QString text = this->text(key);
    const QString fraction = text.mid(dateSize + 1, fractionSize);
    const QDateTime time = QDateTime::fromString(text.left(dateSize) + QLatin1Char('Z'), Qt::ISODate);
    bool isNumber = false;
    const qint64 nanoseconds = fraction.toUInt(&isNumber);
    const bool isWhole = text.size() == dateSize + 1 + fractionSize + 1 && text[dateSize] == QLatin1Char('.') &&
                         text.endsWith(QLatin1Char('Z'));
    if (!isWhole || !isNumber || !fraction[0].isDigit() || !time.isValid() ||
        std::abs(time.toSecsSinceEpoch()) > mostSeconds) {
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is not a time such as 2026-02-03T04:05:06.000000007Z."), key);
        return 0;
    }
    return time.toSecsSinceEpoch() * perSecond + nanoseconds;
}

void JsonFieldReader::require(QLatin1String key)
{
    if (!has(key))
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is missing."), key);
}

void JsonFieldReader::refuse(QLatin1String key)
{
    fail(QT_TRANSLATE_NOOP("model", "The value of the field “%1” makes no sense."), key);
}

void JsonFieldReader::fail(const char* text, QLatin1String key)
{
    if (!m_problem)
        m_problem = Message{text, {key}};
}
