// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketFacts.h"

#include <array>

#include <winsock2.h>

#include <mstcpip.h>

// Windows 10 1703 and later; older headers lack the names (mstcpip.h, "SIO_TCP_INFO").
#ifndef SIO_TCP_INFO
#define SIO_TCP_INFO _WSAIORW(IOC_VENDOR, 39)
#endif

namespace {

class WindowsSocketFacts final : public SocketFacts
{
public:
    std::optional<TcpState> tcpState(qintptr socket) const override
    {
        DWORD version = 0;
        std::array<quint32, 64> info = {}; // TCP_INFO_v0 begins with its state
        DWORD size = 0;
        if (::WSAIoctl(SOCKET(socket), SIO_TCP_INFO, &version, sizeof version, info.data(), sizeof info, &size, nullptr,
                       nullptr) != 0)
            return std::nullopt;
        // TCPSTATE: TCPSTATE_CLOSED is 0, TCPSTATE_TIME_WAIT 10
        static constexpr std::array<TcpState, 11> states = {
            TcpState::Closed,      TcpState::Listen,   TcpState::SynSent,  TcpState::SynReceived,
            TcpState::Established, TcpState::FinWait1, TcpState::FinWait2, TcpState::CloseWait,
            TcpState::Closing,     TcpState::LastAck,  TcpState::TimeWait};
        return info[0] < states.size() ? std::optional(states[info[0]]) : std::nullopt;
    }

    std::optional<qint64> unreadBytes(qintptr socket) const override
    {
        u_long count = 0;
        return ::ioctlsocket(SOCKET(socket), FIONREAD, &count) == 0 ? std::optional<qint64>(count) : std::nullopt;
    }

    std::optional<qint64> unsentBytes(qintptr) const override { return std::nullopt; }
    std::optional<qint64> waitingConnections(qintptr) const override { return std::nullopt; }
    std::optional<qint64> droppedDatagrams(qintptr) const override { return std::nullopt; }
    std::optional<qint64> number(qintptr) const override { return std::nullopt; }
    std::optional<qint64> peerNumber(qintptr) const override { return std::nullopt; }
    std::unique_ptr<TcpTable> tcpTable() const override { return nullptr; }
};

} // namespace

const SocketFacts& SocketFacts::ofThisSystem()
{
    static const WindowsSocketFacts facts;
    return facts;
}
