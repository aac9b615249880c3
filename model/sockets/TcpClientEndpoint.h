// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/HostLookup.h"
#include "model/sockets/StreamClient.h"

// A TCP client: resolve, then every address the name has until one answers.
class TcpClientEndpoint final : public StreamClient
{
    Q_OBJECT

public:
    TcpClientEndpoint(SocketId id, SocketContext context, QObject* parent);

    void open(const command::Connect& command);
    bool isOpen() const override { return m_isResolving || StreamClient::isOpen(); }

protected:
    void giveUp() override;

private:
    void onResolved(const QList<QHostAddress>& addresses);

    command::Connect m_command;
    HostLookup m_lookup;
    bool m_isResolving = false;
};
