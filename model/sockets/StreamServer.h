// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/Endpoint.h"

#include <QHash>

class Acceptor;

// What TCP and AF_UNIX servers share: listening, accepting, and the connections they accepted.
class StreamServer : public Endpoint
{
    Q_OBJECT

public:
    using Endpoint::Endpoint;

    bool isOpen() const override { return m_socket >= 0; }
    StreamConnection* stream(SocketId id) const override { return m_connections.value(id); }
    // Stops listening; the connections stay unless they are named too.
    void close(bool andConnections) override;
    void reset() override; // every connection; goes on listening
    void setOption(OptionRequest option) override;
    void setReceive(const command::ReceiveMode& receive) override;
    void setBehaviour(const BehaviourSpec& behaviour) override;
    void accept() override;
    void setAccept(bool automatic) override;
    void look() override;

protected:
    // How connections are treated; said before listen().
    struct Policy
    {
        command::ReceiveMode receive;
        BehaviourSpec behaviour;
        QList<OptionRequest> connectionOptions;
        int backlog = 128;
        int maxConnections = 1000;
        bool acceptAutomatically = true;
    };
    // bind() and listen() on the opened descriptor, which is closed if that fails. True: listening.
    bool listen(qintptr socket, const SocketAddress& address, const Policy& policy);
    // Called when the listening socket is gone.
    virtual void onClosed() {}
    // The name of the nth connection, from 1.
    virtual SocketId connectionId(quint32 nth) const { return id().accepted(nth); }
    // Called when a connection was accepted, before it reads anything: ties it to whom it has to do with.
    virtual void tie(StreamConnection* connection);

private:
    void onAccepted(qintptr socket);
    void onAcceptFailed(int systemError);
    void noteWaiting();

    Policy m_policy;
    Acceptor* m_acceptor = nullptr;
    qintptr m_socket = -1;
    QHash<SocketId, StreamConnection*> m_connections;
    quint32 m_lastConnection = 0;
    qint64 m_lastWaiting = 0;
    qint64 m_lastFailureNs = 0;
};
