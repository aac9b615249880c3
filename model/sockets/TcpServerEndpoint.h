// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/HostLookup.h"
#include "model/sockets/StreamServer.h"

// A TCP server: resolve, socket, options, bind, listen.
class TcpServerEndpoint : public StreamServer
{
    Q_OBJECT

public:
    TcpServerEndpoint(SocketId id, SocketContext context, QObject* parent);

    void open(const command::Listen& command);
    void close(bool andConnections) override;
    bool isOpen() const override { return m_isResolving || StreamServer::isOpen(); }

private:
    void listenOn(const QHostAddress& address);

    command::Listen m_command;
    HostLookup m_lookup;
    bool m_isResolving = false;
};
