// SPDX-License-Identifier: MIT
#include "model/behaviours/DaytimeBehaviour.h"

#include <QLocale>

QByteArray DaytimeBehaviour::line(const QDateTime& time)
{
    const QLocale english = QLocale::c(); // a machine may read it: the same words whatever the language
    const QString text = english.toString(time, QStringLiteral("dddd, MMMM d, yyyy HH:mm:ss'-'"));
    return (text + time.timeZoneAbbreviation() + QLatin1String("\r\n")).toUtf8();
}
