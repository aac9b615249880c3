// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/TcpServerEndpoint.h"

class RelayLink;

// A simulated relay for TCP: a server that connects to its target for every client it accepts and passes the bytes on
// both ways, disturbed on purpose.
class TcpRelayEndpoint final : public TcpServerEndpoint
{
    Q_OBJECT

public:
    using TcpServerEndpoint::TcpServerEndpoint;

    void open(const command::OpenRelay& command);
    void setImpairments(const Impairments& impairments) override;
    StreamConnection* stream(SocketId id) const override;
    void setBehaviour(const BehaviourSpec&) override {} // it passes on, whatever comes
    void look() override;

protected:
    SocketId connectionId(quint32 nth) const override { return id().accepted(2 * nth - 1); }
    void tie(StreamConnection* connection) override;

private:
    HostPort m_to;
    Impairments m_impairments;
    QHash<SocketId, RelayLink*> m_links; // by both ends
};
