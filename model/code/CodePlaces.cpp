// SPDX-License-Identifier: MIT
#include "model/code/CodePlaces.h"

#include <algorithm>

void CodePlaces::add(const SocketAddress& bound)
{
    if (!bound.isValid() || m_bound.contains(bound))
        return;
    m_bound += bound;
    if (bound.family == SocketAddress::Family::Local) {
        if (!bound.path.isEmpty())
            m_paths += bound.path;
    } else if (!m_ports.contains(bound.port)) {
        m_ports += bound.port;
    }
}

QString CodePlaces::nameOf(quint16 port)
{
    return QStringLiteral("PORT_%1").arg(port);
}

QString CodePlaces::nameOf(const QString& path) const
{
    const qsizetype index = m_paths.indexOf(path);
    return index < 0 ? QString() : QStringLiteral("PATH_%1").arg(index + 1);
}

bool CodePlaces::has(const SocketAddress& address) const
{
    if (address.family == SocketAddress::Family::Local)
        return m_paths.contains(address.path);
    const auto isAny = [](const QHostAddress& host) {
        return host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::AnyIPv6);
    };
    const bool isForMany = address.host.isMulticast() || address.host.isBroadcast();
    return std::any_of(m_bound.cbegin(), m_bound.cend(), [&](const SocketAddress& bound) {
        return bound.family != SocketAddress::Family::Local && bound.port == address.port &&
               (isForMany || isAny(bound.host) || isAny(address.host) || bound.displayHost() == address.displayHost());
    });
}
