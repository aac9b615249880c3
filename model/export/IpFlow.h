// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <optional>

// Where an IP packet comes from and goes to: two addresses of one family.
struct IpFlow
{
    QHostAddress from;
    QHostAddress to;
    quint16 fromPort = 0;
    quint16 toPort = 0;

    // Nothing if one of them is not an internet address, or the families do not meet. ::ffff:… is IPv4, as on the wire.
    // A wildcard (0.0.0.0, ::) that talks to a loopback address is taken for the loopback address.
    static std::optional<IpFlow> between(const SocketAddress& from, const SocketAddress& to);

    bool isIPv6() const { return from.protocol() == QAbstractSocket::IPv6Protocol; }
    IpFlow reversed() const { return {to, from, toPort, fromPort}; }

    friend bool operator==(const IpFlow&, const IpFlow&) = default;
    friend size_t qHash(const IpFlow& flow, size_t seed = 0)
    {
        return qHashMulti(seed, flow.from, flow.to, flow.fromPort, flow.toPort);
    }
};
