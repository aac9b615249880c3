// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// The socket options that can be asked for. Integer options; the unit is said at each.
enum class OptionName : quint8 {
    ReuseAddress,      // SO_REUSEADDR, 0/1
    NoDelay,           // TCP_NODELAY, 0/1
    KeepAlive,         // SO_KEEPALIVE, 0/1
    KeepAliveIdle,     // TCP_KEEPIDLE, seconds
    KeepAliveInterval, // TCP_KEEPINTVL, seconds
    KeepAliveCount,    // TCP_KEEPCNT
    SendBuffer,        // SO_SNDBUF, bytes (Linux reads back twice the value asked for)
    ReceiveBuffer,     // SO_RCVBUF, bytes
    Linger,            // SO_LINGER, seconds; -1: off
    V6Only,            // IPV6_V6ONLY, 0/1
    Broadcast,         // SO_BROADCAST, 0/1
    MulticastTtl,      // IP_MULTICAST_TTL / IPV6_MULTICAST_HOPS, 0 … 255
    MulticastLoop,     // IP_MULTICAST_LOOP / IPV6_MULTICAST_LOOP, 0/1
    TimeToLive,        // IP_TTL / IPV6_UNICAST_HOPS, 1 … 255
    ReceiveErrors, // IP_RECVERR / IPV6_RECVERR, 0/1 (Linux): ICMP answers to an unconnected UDP socket become events
};
inline constexpr int optionCount = int(OptionName::ReceiveErrors) + 1;

// "SO_REUSEADDR": the name of the C constant, never translated.
QLatin1String optionId(OptionName name);
std::optional<OptionName> optionFromId(QStringView id);

struct OptionRequest
{
    OptionName name = OptionName::ReuseAddress;
    int value = 0;

    friend bool operator==(const OptionRequest&, const OptionRequest&) = default;
};
Q_DECLARE_METATYPE(OptionRequest)
