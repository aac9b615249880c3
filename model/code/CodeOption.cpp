// SPDX-License-Identifier: MIT
#include "model/code/CodeOption.h"

#include "model/core/SocketOption.h"

CodeOption CodeOption::of(const CodeStep& step)
{
    const OptionName option = optionFromId(step.name).value_or(OptionName::ReuseAddress);
    const QLatin1String id = optionId(option);
    const QLatin1String ip = step.isIPv6 ? QLatin1String("IPPROTO_IPV6") : QLatin1String("IPPROTO_IP");
    const auto named = [&step](QLatin1String v4, const char* v6) { return step.isIPv6 ? QLatin1String(v6) : v4; };
    switch (option) {
    case OptionName::NoDelay:
    case OptionName::KeepAliveIdle:
    case OptionName::KeepAliveInterval:
    case OptionName::KeepAliveCount:
        return {QLatin1String("IPPROTO_TCP"), id};
    case OptionName::V6Only:
        return {QLatin1String("IPPROTO_IPV6"), id};
    case OptionName::MulticastTtl:
        return {ip, named(id, "IPV6_MULTICAST_HOPS")};
    case OptionName::MulticastLoop:
        return {ip, named(id, "IPV6_MULTICAST_LOOP")};
    case OptionName::TimeToLive:
        return {ip, named(id, "IPV6_UNICAST_HOPS")};
    case OptionName::ReceiveErrors:
        return {ip, named(id, "IPV6_RECVERR")};
    default:
        return {QLatin1String("SOL_SOCKET"), id, option == OptionName::Linger};
    }
}
