// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ByteAmount.h"

#include <QLocale>

#include <array>

QString byteAmount(quint64 bytes)
{
    if (bytes < 10000)
        return QString::number(bytes) + QLatin1String(" B");
    constexpr std::array<const char*, 6> units = {" kB", " MB", " GB", " TB", " PB", " EB"};
    double amount = double(bytes) / 1000;
    size_t unit = 0;
    while (amount >= 1000 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    return QLocale().toString(amount, 'f', 1) + QLatin1String(units.at(unit));
}

QString trafficAmount(quint64 sent, quint64 received)
{
    return QStringLiteral("↑%1 ↓%2").arg(byteAmount(sent), byteAmount(received));
}

QString shortTrafficAmount(quint64 sent, quint64 received)
{
    const auto amount = [](quint64 bytes) { return bytes < 10000 ? QString::number(bytes) : byteAmount(bytes); };
    return QStringLiteral("↑%1 ↓%2").arg(amount(sent), amount(received));
}
