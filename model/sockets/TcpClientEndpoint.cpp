// SPDX-License-Identifier: MIT
#include "model/sockets/TcpClientEndpoint.h"

TcpClientEndpoint::TcpClientEndpoint(SocketId id, SocketContext context, QObject* parent)
    : StreamClient(id, context, parent)
    , m_lookup(m_record, this)
{
    connect(&m_lookup, &HostLookup::finished, this, &TcpClientEndpoint::onResolved);
}

void TcpClientEndpoint::open(const command::Connect& command)
{
    m_command = command;
    m_isResolving = true;
    startDeadline(command.timeoutMs);
    m_lookup.start(command.to.host.isEmpty() ? QStringLiteral("127.0.0.1") : command.to.host);
}

void TcpClientEndpoint::giveUp()
{
    m_isResolving = false;
    StreamClient::giveUp();
}

void TcpClientEndpoint::onResolved(const QList<QHostAddress>& addresses)
{
    if (!m_isResolving)
        return; // cancelled meanwhile
    m_isResolving = false;
    Attempt attempt;
    for (const QHostAddress& address : addresses)
        attempt.candidates.append(SocketAddress::internet(address, m_command.to.port));
    if (const auto local = literalAddress(m_command.local.host))
        attempt.local = SocketAddress::internet(*local, m_command.local.port);
    else if (m_command.local.port != 0)
        attempt.local = {SocketAddress::Family::IPv4, {}, m_command.local.port, {}};
    attempt.options = m_command.options;
    attempt.receive = m_command.receive;
    connectTo(attempt);
}
