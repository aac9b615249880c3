// SPDX-License-Identifier: MIT
#include "model/core/MappedAddress.h"

QHostAddress unmapped(const QHostAddress& host)
{
    bool isIPv4 = false;
    const quint32 ipv4 = host.toIPv4Address(&isIPv4);
    return isIPv4 && ipv4 != 0 ? QHostAddress(ipv4) : host; // Qt takes :: for 0.0.0.0, which is another socket's
}
