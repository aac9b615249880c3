// SPDX-License-Identifier: MIT
#include "model/core/SocketOption.h"

#include <array>

static constexpr std::array<const char*, optionCount> optionNames = {
    "SO_REUSEADDR", "TCP_NODELAY",      "SO_KEEPALIVE",      "TCP_KEEPIDLE", "TCP_KEEPINTVL",
    "TCP_KEEPCNT",  "SO_SNDBUF",        "SO_RCVBUF",         "SO_LINGER",    "IPV6_V6ONLY",
    "SO_BROADCAST", "IP_MULTICAST_TTL", "IP_MULTICAST_LOOP", "IP_TTL",       "IP_RECVERR"};

QLatin1String optionId(OptionName name)
{
    return QLatin1String(optionNames[size_t(name)]);
}

std::optional<OptionName> optionFromId(QStringView id)
{
    for (int i = 0; i < optionCount; ++i) {
        if (id == QLatin1String(optionNames[size_t(i)]))
            return OptionName(i);
    }
    return std::nullopt;
}
