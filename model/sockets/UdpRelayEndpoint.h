// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/DatagramLine.h"
#include "model/sockets/HostLookup.h"
#include "model/sockets/UdpEndpoint.h"

#include <map>

// A simulated relay for UDP: a socket that clients send to and, for each client, one connected to the target, so that
// an answer finds its way back; datagrams are passed on both ways, disturbed on purpose. Of many clients the one that
// was quiet longest gives its place up.
class UdpRelayEndpoint final : public UdpEndpoint
{
    Q_OBJECT

public:
    static constexpr size_t mostClients = 64;

    UdpRelayEndpoint(SocketId id, SocketContext context, QObject* parent);

    void open(const command::OpenRelay& command);
    bool isOpen() const override { return m_isOpening || UdpEndpoint::isOpen(); }
    void close(bool andConnections) override;
    void setImpairments(const Impairments& impairments) override;
    void look() override;

private:
    struct Way // one direction
    {
        SocketId id; // of the socket that receives
        DatagramLine line;
        quint32 salt = 0; // so that each way throws its own dice
    };
    struct Client
    {
        SocketAddress address;
        UdpEndpoint* target = nullptr; // the socket towards it
        Way toTarget;
        Way toClient;
        quint64 lastUse = 0;
    };

    void onTargetFound(const QList<QHostAddress>& addresses);
    void onDelivered(EventId id, quint32 peer, QByteArrayView bytes);
    Client* clientAt(quint32 peer);
    void forgetQuietest();
    void end(const Client& client);
    void take(Way& way, EventId id, QByteArrayView bytes);
    void pump();

    command::OpenRelay m_command;
    HostLookup m_lookup;
    SocketAddress m_to;
    std::map<quint32, Client> m_clients; // by the store's number of their address
    QTimer m_due;
    quint32 m_lastClient = 0;
    quint64 m_uses = 0;
    bool m_isOpening = false; // looks the target up
};
