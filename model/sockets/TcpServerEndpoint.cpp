// SPDX-License-Identifier: MIT
#include "model/sockets/TcpServerEndpoint.h"

#include <algorithm>

TcpServerEndpoint::TcpServerEndpoint(SocketId id, SocketContext context, QObject* parent)
    : StreamServer(id, context, parent)
    , m_lookup(m_record, this)
{
    connect(&m_lookup, &HostLookup::finished, this, [this](const QList<QHostAddress>& addresses) {
        const bool isWanted = m_isResolving;
        m_isResolving = false;
        if (isWanted && !addresses.isEmpty())
            listenOn(addresses.first());
    });
}

void TcpServerEndpoint::close(bool andConnections)
{
    m_isResolving = false;
    StreamServer::close(andConnections);
}

void TcpServerEndpoint::open(const command::Listen& command)
{
    m_command = command;
    m_isResolving = true;
    m_lookup.start(command.where.host.isEmpty() ? QStringLiteral("127.0.0.1") : command.where.host);
}

void TcpServerEndpoint::listenOn(const QHostAddress& address)
{
    const SocketAddress where = SocketAddress::internet(address, m_command.where.port);
    const std::optional<qintptr> socket = m_record.open(where.family, false);
    if (!socket)
        return;
    const bool saysV6Only = std::any_of(m_command.options.cbegin(), m_command.options.cend(),
                                        [](const OptionRequest& option) { return option.name == OptionName::V6Only; });
    if (address == QHostAddress(QHostAddress::AnyIPv6) && !saysV6Only) // the systems' defaults differ
        m_record.setOption(*socket, where.family, {OptionName::V6Only, 0});
    for (const OptionRequest& option : m_command.options)
        m_record.setOption(*socket, where.family, option);
    Policy policy;
    policy.receive = m_command.receive;
    policy.behaviour = m_command.behaviour;
    policy.connectionOptions = m_command.connectionOptions;
    policy.backlog = m_command.backlog;
    policy.maxConnections = m_command.maxConnections;
    policy.acceptAutomatically = m_command.acceptAutomatically;
    listen(*socket, where, policy);
}
