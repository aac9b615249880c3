// SPDX-License-Identifier: MIT
#include "model/core/SocketAddress.h"

#include "model/core/MappedAddress.h"

SocketAddress SocketAddress::internet(const QHostAddress& host, quint16 port)
{
    const bool isIPv4 = host.protocol() == QAbstractSocket::IPv4Protocol;
    return {isIPv4 ? Family::IPv4 : Family::IPv6, host, port, {}};
}

SocketAddress SocketAddress::local(const QString& path)
{
    return {Family::Local, {}, 0, path};
}

static QString withPort(const QString& host, quint16 port)
{
    const bool needsBrackets = host.contains(QLatin1Char(':'));
    return (needsBrackets ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') +
           QString::number(port);
}

QString SocketAddress::displayHost() const
{
    return family == Family::Local ? path : unmapped(host).toString();
}

QString SocketAddress::display() const
{
    switch (family) {
    case Family::None:
        return {};
    case Family::Local:
        return path;
    case Family::IPv4:
    case Family::IPv6:
        break;
    }
    return withPort(displayHost(), port);
}

QString SocketAddress::raw() const
{
    return family == Family::IPv6 ? withPort(host.toString(), port) : display();
}

bool SocketAddress::isLoopback() const
{
    return family == Family::Local || host.isLoopback();
}
