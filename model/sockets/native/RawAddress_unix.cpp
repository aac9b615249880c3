// SPDX-License-Identifier: MIT
#include "model/sockets/native/RawAddress_unix.h"

#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/un.h>

namespace native {

RawAddress RawAddress::room()
{
    RawAddress raw;
    raw.size = sizeof raw.storage;
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
        raw.size = sizeof in;
        break;
    }
    case SocketAddress::Family::IPv6: {
        sockaddr_in6 in = {};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(address.port);
        const Q_IPV6ADDR bytes = address.host.toIPv6Address();
        std::memcpy(&in.sin6_addr, &bytes, sizeof in.sin6_addr);
        const QString scope = address.host.scopeId();
        bool isNumber = false;
        in.sin6_scope_id = scope.toUInt(&isNumber);
        if (!isNumber)
            in.sin6_scope_id = ::if_nametoindex(scope.toLatin1().constData());
        std::memcpy(&raw.storage, &in, sizeof in);
        raw.size = sizeof in;
        break;
    }
    case SocketAddress::Family::Local: {
        sockaddr_un un = {};
        un.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(address.path);
        if (path.isEmpty() || size_t(path.size()) >= sizeof un.sun_path)
            break;
        std::memcpy(un.sun_path, path.constData(), size_t(path.size()));
        std::memcpy(&raw.storage, &un, sizeof un);
        raw.size = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(path.size()) + 1;
        break;
    }
    }
    return raw;
}

SocketAddress RawAddress::value() const
{
    if (size < sizeof(sa_family_t))
        return {};
    switch (storage.ss_family) {
    case AF_INET:
    case AF_INET6: {
        QHostAddress host(get());
        quint16 port = 0;
        if (storage.ss_family == AF_INET) {
            sockaddr_in in;
            std::memcpy(&in, &storage, sizeof in);
            port = ntohs(in.sin_port);
        } else {
            sockaddr_in6 in;
            std::memcpy(&in, &storage, sizeof in);
            port = ntohs(in.sin6_port);
            char name[IF_NAMESIZE] = {};
            if (in.sin6_scope_id != 0 && ::if_indextoname(in.sin6_scope_id, name))
                host.setScopeId(QString::fromLatin1(name));
        }
        return SocketAddress::internet(host, port);
    }
    case AF_UNIX: {
        sockaddr_un un = {};
        std::memcpy(&un, &storage, std::min(sizeof un, size_t(size)));
        const size_t start = offsetof(sockaddr_un, sun_path);
        const size_t length =
            size > start ? ::strnlen(un.sun_path, std::min(size_t(size) - start, sizeof un.sun_path)) : 0;
        return SocketAddress::local(QFile::decodeName(QByteArray(un.sun_path, qsizetype(length))));
    }
    default:
        return {};
    }
}

} // namespace native
