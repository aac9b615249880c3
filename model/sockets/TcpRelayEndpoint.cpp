// SPDX-License-Identifier: MIT
#include "model/sockets/TcpRelayEndpoint.h"

#include "model/sockets/RelayLink.h"
#include "model/sockets/StreamConnection.h"

void TcpRelayEndpoint::open(const command::OpenRelay& command)
{
    m_to = command.to;
    m_impairments = command.impairments;
    command::Listen listen;
    listen.on = command.on;
    listen.where = command.where;
    listen.receive.size = RelayLink::receiveSize;
    listen.connectionOptions = RelayLink::options();
    TcpServerEndpoint::open(listen);
}

void TcpRelayEndpoint::tie(StreamConnection* connection)
{
    const SocketId client = connection->id();
    const SocketId target = id().accepted(client.connection() + 1);
    auto* const link = new RelayLink(connection, target, m_impairments, m_record.context(), this);
    m_links.insert(client, link);
    m_links.insert(target, link);
    connect(link, &RelayLink::ended, this, [this, link, client, target] {
        m_links.remove(client);
        m_links.remove(target);
        link->deleteLater();
    });
    link->connectTo(m_to);
}

void TcpRelayEndpoint::setImpairments(const Impairments& impairments)
{
    m_impairments = impairments;
    const auto links = m_links; // may end a link
    for (RelayLink* const link : links)
        link->setImpairments(impairments);
}

StreamConnection* TcpRelayEndpoint::stream(SocketId id) const
{
    RelayLink* const link = m_links.value(id);
    return link ? link->stream(id) : TcpServerEndpoint::stream(id);
}

void TcpRelayEndpoint::look()
{
    TcpServerEndpoint::look();
    const auto links = m_links;
    for (auto each = links.cbegin(); each != links.cend(); ++each) {
        if (!each.key().isAccepted())
            each.value()->look();
    }
}
