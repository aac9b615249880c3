// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketFacts.h"

#include <array>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace {

class DarwinSocketFacts final : public SocketFacts
{
public:
    std::optional<TcpState> tcpState(qintptr socket) const override
    {
        tcp_connection_info info = {};
        socklen_t size = sizeof info;
        if (::getsockopt(int(socket), IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &size) != 0)
            return std::nullopt;
        // netinet/tcp_fsm.h: TCPS_CLOSED is 0, TCPS_TIME_WAIT 10
        static constexpr std::array<TcpState, 11> states = {
            TcpState::Closed,      TcpState::Listen,    TcpState::SynSent,  TcpState::SynReceived,
            TcpState::Established, TcpState::CloseWait, TcpState::FinWait1, TcpState::Closing,
            TcpState::LastAck,     TcpState::FinWait2,  TcpState::TimeWait};
        return info.tcpi_state < states.size() ? std::optional(states[info.tcpi_state]) : std::nullopt;
    }

    std::optional<qint64> unreadBytes(qintptr socket) const override
    {
        int count = 0;
        return ::ioctl(int(socket), FIONREAD, &count) == 0 ? std::optional<qint64>(count) : std::nullopt;
    }

    std::optional<qint64> unsentBytes(qintptr socket) const override
    {
        int count = 0;
        socklen_t size = sizeof count;
        return ::getsockopt(int(socket), SOL_SOCKET, SO_NWRITE, &count, &size) == 0 ? std::optional<qint64>(count)
                                                                                    : std::nullopt;
    }

    std::optional<qint64> waitingConnections(qintptr) const override { return std::nullopt; }
    std::optional<qint64> droppedDatagrams(qintptr) const override { return std::nullopt; }
    std::optional<qint64> number(qintptr) const override { return std::nullopt; }
    std::optional<qint64> peerNumber(qintptr) const override { return std::nullopt; }
    std::unique_ptr<TcpTable> tcpTable() const override { return nullptr; }
};

} // namespace

const SocketFacts& SocketFacts::ofThisSystem()
{
    static const DarwinSocketFacts facts;
    return facts;
}
