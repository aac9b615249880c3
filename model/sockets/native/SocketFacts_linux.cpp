// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketFacts.h"

#include "model/sockets/native/TcpTable_linux.h"

#include <array>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

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

struct PeerQuestion
{
    nlmsghdr header = {sizeof(PeerQuestion), SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, 0, 0};
    unix_diag_req request = {AF_UNIX, 0, 0, ~0U, 0, UDIAG_SHOW_PEER, {~0U, ~0U}};
};

// What the kernel answers: the socket itself, then attributes; the one wanted is the other end's number.
std::optional<qint64> peerIn(nlmsghdr* answer, size_t size)
{
    if (!NLMSG_OK(answer, size) || answer->nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    auto* attribute = reinterpret_cast<rtattr*>(reinterpret_cast<char*>(answer) + NLMSG_SPACE(sizeof(unix_diag_msg)));
    auto left = NLMSG_PAYLOAD(answer, sizeof(unix_diag_msg));
    for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type == UNIX_DIAG_PEER && RTA_PAYLOAD(attribute) == sizeof(quint32)) {
            const quint32 number = *static_cast<quint32*>(RTA_DATA(attribute));
            return number > 0 ? std::optional<qint64>(number) : std::nullopt;
        }
    }
    return std::nullopt;
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

    std::optional<qint64> number(qintptr socket) const override
    {
        struct stat status = {};
        return ::fstat(int(socket), &status) == 0 ? std::optional<qint64>(status.st_ino) : std::nullopt;
    }

    std::optional<qint64> peerNumber(qintptr localSocket) const override
    {
        const auto mine = number(localSocket);
        if (!mine)
            return std::nullopt;
        const int kernel = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG);
        if (kernel < 0)
            return std::nullopt;
        PeerQuestion question;
        question.request.udiag_ino = quint32(*mine);
        alignas(nlmsghdr) std::array<char, 1024> answer = {};
        // The kernel answers within send().
        const bool isAsked = ::send(kernel, &question, sizeof question, 0) == ssize_t(sizeof question);
        const ssize_t size = isAsked ? ::recv(kernel, answer.data(), answer.size(), 0) : -1;
        ::close(kernel);
        return size > 0 ? peerIn(reinterpret_cast<nlmsghdr*>(answer.data()), size_t(size)) : std::nullopt;
    }

    std::unique_ptr<TcpTable> tcpTable() const override { return std::make_unique<LinuxTcpTable>(); }
};

} // namespace

const SocketFacts& SocketFacts::ofThisSystem()
{
    static const LinuxSocketFacts facts;
    return facts;
}
