// SPDX-License-Identifier: MIT
#include "model/sockets/native/RawAddress_windows.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

namespace native {

namespace {

// afunix.h of Windows 10 1803 and later; mingw's headers lack it.
struct SockaddrUn
{
    ADDRESS_FAMILY sun_family = AF_UNIX;
    std::array<char, 108> sun_path = {};
};

} // namespace

RawAddress RawAddress::room()
{
    RawAddress raw;
    raw.size = int(sizeof raw.storage);
    return raw;
}

RawAddress RawAddress::from(const SocketAddress& address)
{
    RawAddress raw;
    switch (address.family) {
    case SocketAddress::Family::None:
        break;
    case SocketAddress::Family::IPv4: {
        sockaddr_in in = {};
        in.sin_family = AF_INET;
        in.sin_port = htons(address.port);
        in.sin_addr.s_addr = htonl(address.host.toIPv4Address());
        std::memcpy(&raw.storage, &in, sizeof in);
        raw.size = int(sizeof in);
        break;
    }
    case SocketAddress::Family::IPv6: {
        sockaddr_in6 in = {};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(address.port);
        const Q_IPV6ADDR bytes = address.host.toIPv6Address();
        std::memcpy(&in.sin6_addr, &bytes, sizeof in.sin6_addr);
        in.sin6_scope_id = address.host.scopeId().toULong(); // Windows scopes are numbers
        std::memcpy(&raw.storage, &in, sizeof in);
        raw.size = int(sizeof in);
        break;
    }
    case SocketAddress::Family::Local: {
        SockaddrUn un;
        const QByteArray path = address.path.toUtf8();
        if (path.isEmpty() || size_t(path.size()) >= un.sun_path.size())
            break;
        std::memcpy(un.sun_path.data(), path.constData(), size_t(path.size()));
        std::memcpy(&raw.storage, &un, sizeof un);
        raw.size = int(sizeof un);
        break;
    }
    }
    return raw;
}

SocketAddress RawAddress::value() const
{
    if (size < int(sizeof(ADDRESS_FAMILY)))
        return {};
    switch (storage.ss_family) {
    case AF_INET: {
        sockaddr_in in;
        std::memcpy(&in, &storage, sizeof in);
        return SocketAddress::internet(QHostAddress(get()), ntohs(in.sin_port));
    }
    case AF_INET6: {
        sockaddr_in6 in;
        std::memcpy(&in, &storage, sizeof in);
        QHostAddress host(get());
        if (in.sin6_scope_id != 0)
            host.setScopeId(QString::number(in.sin6_scope_id));
        return SocketAddress::internet(host, ntohs(in.sin6_port));
    }
    case AF_UNIX: {
        SockaddrUn un;
        std::memcpy(&un, &storage, std::min(sizeof un, size_t(size)));
        return SocketAddress::local(QString::fromUtf8(un.sun_path.data()));
    }
    default:
        return {};
    }
}

} // namespace native
