// SPDX-License-Identifier: MIT
#include "model/payload/FieldReader.h"

#include "model/payload/SafeText.h"
#include "model/payload/Utf8.h"

#include <QDateTime>
#include <QFloat16>
#include <QHostAddress>
#include <QTimeZone>
#include <QtEndian>

#include <limits>

namespace {

QString numberText(float value)
{
    return QString::number(double(value), 'g', std::numeric_limits<float>::max_digits10);
}
QString numberText(double value)
{
    return QString::number(value, 'g', std::numeric_limits<double>::max_digits10);
}
QString numberText(qfloat16 value)
{
    return QString::number(double(float(value)), 'g', 5);
}
template <typename Integer>
QString numberText(Integer value)
{
    return QString::number(value);
}

template <typename Value>
Field number(const char* name, QByteArrayView bytes)
{
    Field field{QLatin1String(name), int(sizeof(Value)), {}, {}};
    if (bytes.size() < qsizetype(sizeof(Value)))
        return field;
    field.big = numberText(qFromBigEndian<Value>(bytes.data()));
    if (sizeof(Value) > 1)
        field.little = numberText(qFromLittleEndian<Value>(bytes.data()));
    return field;
}

// Seconds from 1 to 9999 AD; outside it is no time that anybody meant.
QString timeText(qint64 ms)
{
    constexpr qint64 first = -62135596800000;
    constexpr qint64 last = 253402300799999;
    if (ms < first || ms > last)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

template <typename Value>
Field time(const char* name, QByteArrayView bytes, qint64 msPerUnit)
{
    Field field{QLatin1String(name), int(sizeof(Value)), {}, {}};
    if (bytes.size() < qsizetype(sizeof(Value)))
        return field;
    const auto text = [msPerUnit](Value units) {
        const auto number = qint64(units);
        const qint64 most = std::numeric_limits<qint64>::max() / msPerUnit;
        return number > most || number < -most ? QString() : timeText(number * msPerUnit);
    };
    field.big = text(qFromBigEndian<Value>(bytes.data()));
    field.little = text(qFromLittleEndian<Value>(bytes.data()));
    return field;
}

Field codePoint(QByteArrayView bytes)
{
    Field field{QLatin1String("UTF-8"), 1, {}, {}};
    if (bytes.isEmpty())
        return field;
    const Utf8Step step = utf8Step(bytes, 0);
    if (!step.isValid)
        return field;
    field.size = step.size;
    field.big =
        QStringLiteral("U+%1").arg(QString::number(step.codePoint, 16).toUpper().rightJustified(4, QLatin1Char('0')));
    if (!isInvisible(step.codePoint))
        field.big += QStringLiteral("  ") + QStringView(QChar::fromUcs4(step.codePoint)).toString();
    return field;
}

} // namespace

QList<Field> readFields(QByteArrayView bytes)
{
    Field ip4{QLatin1String("IPv4"), 4, {}, {}};
    if (bytes.size() >= 4) // an address is in network order; the other column is for who wrote it the wrong way round
        ip4 = {ip4.name, ip4.size, QHostAddress(qFromBigEndian<quint32>(bytes.data())).toString(),
               QHostAddress(qFromLittleEndian<quint32>(bytes.data())).toString()};
    Field ip6{QLatin1String("IPv6"), 16, {}, {}};
    if (bytes.size() >= 16)
        ip6.big = QHostAddress(reinterpret_cast<const quint8*>(bytes.data())).toString();
    Field mac{QLatin1String("MAC"), 6, {}, {}};
    if (bytes.size() >= 6)
        mac.big = QString::fromLatin1(bytes.first(6).toByteArray().toHex(':'));
    return {number<qint8>("int8", bytes),
            number<quint8>("uint8", bytes),
            number<qint16>("int16", bytes),
            number<quint16>("uint16", bytes),
            number<qint32>("int32", bytes),
            number<quint32>("uint32", bytes),
            number<qint64>("int64", bytes),
            number<quint64>("uint64", bytes),
            number<qfloat16>("float16", bytes),
            number<float>("float32", bytes),
            number<double>("float64", bytes),
            ip4,
            ip6,
            mac,
            time<quint32>("time32 s", bytes, 1000),
            time<qint64>("time64 s", bytes, 1000),
            time<qint64>("time64 ms", bytes, 1),
            codePoint(bytes)};
}
