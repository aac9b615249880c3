// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/TcpState.h"
#include "model/sockets/native/TcpTable.h"

#include <QtGlobal>

#include <memory>
#include <optional>

// What only the operating system knows of a socket. Absent means "not known on this system"; never a made-up 0.
class SocketFacts
{
public:
    virtual ~SocketFacts() = default;

    // Linux TCP_INFO (tcp(7)), macOS TCP_CONNECTION_INFO, Windows SIO_TCP_INFO.
    virtual std::optional<TcpState> tcpState(qintptr socket) const = 0;
    // Bytes received and not yet read: FIONREAD.
    virtual std::optional<qint64> unreadBytes(qintptr socket) const = 0;
    // Bytes the kernel took and the peer has not acknowledged: SIOCOUTQ, SO_NWRITE.
    virtual std::optional<qint64> unsentBytes(qintptr socket) const = 0;
    // Connections complete and not yet accepted, of a listening socket.
    virtual std::optional<qint64> waitingConnections(qintptr socket) const = 0;
    // Datagrams the kernel threw away because the receive buffer was full, since the socket exists: SO_MEMINFO.
    virtual std::optional<qint64> droppedDatagrams(qintptr socket) const = 0;
    // The system's number of the socket, and of the one at the other end of an AF_UNIX stream: fstat(2), sock_diag(7).
    virtual std::optional<qint64> number(qintptr socket) const = 0;
    virtual std::optional<qint64> peerNumber(qintptr localSocket) const = 0;
    // What becomes of a TCP connection after close(); nullptr: not known on this system.
    virtual std::unique_ptr<TcpTable> tcpTable() const = 0;

    // Those of the system this program runs on.
    static const SocketFacts& ofThisSystem();
};
