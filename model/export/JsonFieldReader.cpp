// SPDX-License-Identifier: MIT
#include "model/export/JsonFieldReader.h"

#include <QDate>
#include <QTime>

#include <cstdlib>

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
    constexpr qint64 secondsPerDay = 86'400;
    constexpr qint64 epochDay = 2'440'588; // the Julian day of 1970-01-01
    constexpr qint64 mostDays = 106'000;   // 64 bits of nanoseconds end in the year 2262
    constexpr QLatin1String form("0000-00-00T00:00:00.000000000Z");
    const QString text = this->text(key);
    bool isWhole = text.size() == form.size();
    for (qsizetype i = 0; isWhole && i < form.size(); ++i) {
        const bool isDigit = text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9');
        isWhole = form[i] == QLatin1Char('0') ? isDigit : text[i] == form[i];
    }
    const auto part = [&text](qsizetype at, qsizetype size) { return QStringView(text).mid(at, size).toInt(); };
    const QDate date(part(0, 4), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2));
    const qint64 days = date.isValid() ? date.toJulianDay() - epochDay : mostDays + 1;
    if (!isWhole || !time.isValid() || std::abs(days) > mostDays) {
        fail(QT_TRANSLATE_NOOP("model", "The field “%1” is not a time such as 2026-02-03T04:05:06.000000007Z."), key);
        return 0;
    }
    return (days * secondsPerDay + time.msecsSinceStartOfDay() / 1000) * perSecond + part(20, 9);
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
