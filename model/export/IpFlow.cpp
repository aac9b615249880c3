// SPDX-License-Identifier: MIT
#include "model/export/IpFlow.h"

#include "model/core/MappedAddress.h"

namespace {

bool isAny(const QHostAddress& host)
{
    return host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6;
}

// As on the wire: without a scope, and IPv4 is IPv4.
QHostAddress onWire(const QHostAddress& host)
{
    const QHostAddress plain = unmapped(host);
    return plain.protocol() == QAbstractSocket::IPv4Protocol ? plain : QHostAddress(plain.toIPv6Address());
}

// What a wildcard can only mean when it talks to `other`.
QHostAddress meant(const QHostAddress& host, const QHostAddress& other)
{
    if (!isAny(host))
        return host;
    const bool isIPv6 = other.protocol() == QAbstractSocket::IPv6Protocol;
    if (other.isLoopback())
        return QHostAddress(isIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    return QHostAddress(isIPv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
}

bool isInternet(const SocketAddress& address)
{
    return address.family == SocketAddress::Family::IPv4 || address.family == SocketAddress::Family::IPv6;
}

} // namespace

std::optional<IpFlow> IpFlow::between(const SocketAddress& from, const SocketAddress& to)
{
    if (!isInternet(from) || !isInternet(to))
        return std::nullopt;
    const QHostAddress source = onWire(from.host);
    const QHostAddress target = onWire(to.host);
    const IpFlow flow{meant(source, target), meant(target, source), from.port, to.port};
    if (flow.from.protocol() != flow.to.protocol())
        return std::nullopt;
    return flow;
}
