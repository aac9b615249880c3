// SPDX-License-Identifier: MIT
#include "model/log/TimeFormat.h"

#include <QDateTime>

static QString seconds(qint64 ns)
{
    return QString::number(double(ns) / 1e9, 'f', 4);
}

QString timeText(TimeFormat format, const Event& event, const Event* before)
{
    switch (format) {
    case TimeFormat::SinceStart:
        return seconds(event.timeNs);
    case TimeFormat::SinceShown:
    case TimeFormat::SinceConnection:
        return before == nullptr ? QStringLiteral("–") : seconds(event.timeNs - before->timeNs);
    case TimeFormat::Clock:
        return QDateTime::fromMSecsSinceEpoch(event.wallNs / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
    case TimeFormat::Utc:
        return QDateTime::fromMSecsSinceEpoch(event.wallNs / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs);
    case TimeFormat::Nanoseconds:
        return QString::number(event.timeNs);
    }
    Q_UNREACHABLE();
    return {};
}
