// SPDX-License-Identifier: MIT
#include "model/sockets/TcpClientEndpoint.h"

#include <algorithm>

TcpClientEndpoint::TcpClientEndpoint(SocketId id, SocketContext context, QObject* parent)
    : StreamClient(id, context, parent)
    , m_localLookup(m_record, this)
    , m_lookup(m_record, this)
{
    connect(&m_localLookup, &HostLookup::finished, this, &TcpClientEndpoint::onLocalResolved);
    connect(&m_lookup, &HostLookup::finished, this, &TcpClientEndpoint::onResolved);
}

void TcpClientEndpoint::open(const command::Connect& command)
{
    m_command = command;
    m_isResolving = true;
    m_locals.clear();
    startDeadline(command.timeoutMs);
    if (command.local.host.isEmpty())
        m_lookup.start(command.to.host.isEmpty() ? QStringLiteral("127.0.0.1") : command.to.host);
    else
        m_localLookup.start(command.local.host);
}

void TcpClientEndpoint::giveUp()
{
    m_isResolving = false;
    StreamClient::giveUp();
}

void TcpClientEndpoint::onLocalResolved(const QList<QHostAddress>& addresses)
{
    if (!m_isResolving)
        return; // cancelled meanwhile
    if (addresses.isEmpty()) {
        giveUp();
        return;
    }
    m_locals = addresses;
    m_lookup.start(m_command.to.host.isEmpty() ? QStringLiteral("127.0.0.1") : m_command.to.host);
}

void TcpClientEndpoint::onResolved(const QList<QHostAddress>& addresses)
{
    if (!m_isResolving)
        return; // cancelled meanwhile
    m_isResolving = false;
    Attempt attempt;
    for (const QHostAddress& address : addresses)
        attempt.candidates.append(SocketAddress::internet(address, m_command.to.port));
    if (!m_locals.isEmpty()) {
        // A name may have addresses of both families: one that fits the first address to try.
        const auto fits = std::find_if(m_locals.cbegin(), m_locals.cend(), [&addresses](const QHostAddress& local) {
            return local.protocol() == addresses.value(0).protocol();
        });
        attempt.local =
            SocketAddress::internet(fits != m_locals.cend() ? *fits : m_locals.constFirst(), m_command.local.port);
    } else if (m_command.local.port != 0) {
        attempt.local = {SocketAddress::Family::IPv4, {}, m_command.local.port, {}};
    }
    attempt.options = m_command.options;
    attempt.receive = m_command.receive;
    connectTo(attempt);
}
