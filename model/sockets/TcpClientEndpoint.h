// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/HostLookup.h"
#include "model/sockets/StreamClient.h"

// A TCP client: resolve (the local address first, if it was given by a name), then every address the name has until one
// answers.
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
    void onLocalResolved(const QList<QHostAddress>& addresses);
    void onResolved(const QList<QHostAddress>& addresses);

    command::Connect m_command;
    HostLookup m_localLookup; // of the address to connect from, if one was asked for
    QList<QHostAddress> m_locals;
    HostLookup m_lookup;
    bool m_isResolving = false;
};
