// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketFacts.h"

#include "model/sockets/native/TcpTable_linux.h"

#include <array>

#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace {

std::optional<tcp_info> tcpInfo(qintptr socket)
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (::getsockopt(int(socket), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    return info;
}

std::optional<qint64> countBy(qintptr socket, unsigned long request)
{
    int count = 0;
    if (::ioctl(int(socket), request, &count) != 0)
        return std::nullopt;
    return count;
}

class LinuxSocketFacts final : public SocketFacts
{
public:
    std::optional<TcpState> tcpState(qintptr socket) const override
    {
        const auto info = tcpInfo(socket);
        return info ? std::optional(TcpState(info->tcpi_state)) : std::nullopt;
    }

    std::optional<qint64> unreadBytes(qintptr socket) const override { return countBy(socket, FIONREAD); }
    std::optional<qint64> unsentBytes(qintptr socket) const override { return countBy(socket, SIOCOUTQ); }

    std::optional<qint64> waitingConnections(qintptr socket) const override
    {
        const auto info = tcpInfo(socket); // on a listening socket tcpi_unacked is the length of the accept queue
        return info && TcpState(info->tcpi_state) == TcpState::Listen ? std::optional<qint64>(info->tcpi_unacked)
                                                                      : std::nullopt;
    }

    std::optional<qint64> droppedDatagrams(qintptr socket) const override
    {
        std::array<quint32, SK_MEMINFO_VARS> info = {};
        socklen_t size = sizeof info;
        if (::getsockopt(int(socket), SOL_SOCKET, SO_MEMINFO, info.data(), &size) != 0 ||
            size <= SK_MEMINFO_DROPS * sizeof(quint32))
            return std::nullopt;
        return info[SK_MEMINFO_DROPS];
    }

    std::unique_ptr<TcpTable> tcpTable() const override { return std::make_unique<LinuxTcpTable>(); }
};

} // namespace

const SocketFacts& SocketFacts::ofThisSystem()
{
    static const LinuxSocketFacts facts;
    return facts;
}
