// SPDX-License-Identifier: MIT
#include "model/sockets/StreamServer.h"

#include "model/sockets/Acceptor.h"
#include "model/sockets/StreamConnection.h"

static constexpr qint64 nsPerSecond = 1'000'000'000;

bool StreamServer::listen(qintptr socket, const SocketAddress& address, const Policy& policy)
{
    if (!m_record.bind(socket, address)) {
        m_record.close(socket);
        return false;
    }
    if (const int error = native::listenSocket(socket, policy.backlog)) {
        m_record.recordError(Call::Listen, error);
        m_record.close(socket);
        return false;
    }
    m_policy = policy;
    m_socket = socket;
    Event listening = m_record.event(EventKind::Listen, Call::Listen);
    listening.value = policy.backlog;
    listening.asked = policy.backlog;
    listening.tcpState = m_record.tcpState(socket);
    m_record.record(listening);

    m_acceptor = new Acceptor(socket, this);
    connect(m_acceptor, &Acceptor::accepted, this, &StreamServer::onAccepted);
    connect(m_acceptor, &Acceptor::failed, this, &StreamServer::onAcceptFailed);
    m_acceptor->setAutomatic(policy.acceptAutomatically);
    return true;
}

void StreamServer::onAccepted(qintptr socket)
{
    const SocketId id = connectionId(++m_lastConnection);
    SocketRecord record(id, m_record.context());
    record.setLocal(native::localAddress(socket));
    record.setPeer(native::peerAddress(socket));
    record.setDescriptor(socket);
    m_lastWaiting = 0;

    Event accepted = m_record.event(EventKind::Accept, Call::Accept);
    accepted.value = qint64(id.packed());
    accepted.local = record.localId(); // its own: the listening socket may be bound to any address
    accepted.peer = record.peerId();
    // A connection that was reset before accept() has no peer address any more.
    accepted.tcpState = record.tcpState(socket);
    accepted.flags = record.peer().isValid() ? 0 : Event::PeerUnknown;
    if (record.local().family == SocketAddress::Family::Local)
        accepted.asked = m_record.context().facts.peerNumber(socket).value_or(0);
    m_record.record(accepted);

    if (m_connections.size() >= m_policy.maxConnections) {
        record.recordError(Call::Accept, ErrorId::Limit, m_policy.maxConnections);
        record.close(socket);
        return;
    }
    for (const OptionRequest& option : m_policy.connectionOptions)
        record.setOption(socket, record.local().family, option);
    auto* const connection = new StreamConnection(socket, record, m_policy.receive, m_policy.behaviour, this);
    m_connections.insert(id, connection);
    connect(connection, &StreamConnection::ended, this, [this, id] { m_connections.remove(id); });
    tie(connection);
    connection->start();
}

void StreamServer::tie(StreamConnection* connection)
{
    connect(connection, &StreamConnection::passedOn, this, [this, id = connection->id()](const QByteArray& bytes) {
        const auto others = m_connections; // a send may end a connection
        for (StreamConnection* other : others) {
            if (other->id() != id)
                other->send(bytes);
        }
    });
}

void StreamServer::onAcceptFailed(int systemError)
{
    const qint64 now = Moment::now().monotonicNs;
    if (now - m_lastFailureNs < nsPerSecond)
        return; // tried twice a second, told once a second
    m_lastFailureNs = now;
    m_record.recordError(Call::Accept, systemError);
}

void StreamServer::accept()
{
    if (m_acceptor)
        m_acceptor->acceptOne();
}

void StreamServer::setAccept(bool automatic)
{
    m_policy.acceptAutomatically = automatic;
    m_lastWaiting = 0;
    if (m_acceptor)
        m_acceptor->setAutomatic(automatic);
}

void StreamServer::setReceive(const command::ReceiveMode& receive)
{
    m_policy.receive = receive;
}

void StreamServer::setBehaviour(const BehaviourSpec& behaviour)
{
    m_policy.behaviour = behaviour;
}

void StreamServer::setOption(OptionRequest option)
{
    if (m_socket >= 0)
        m_record.setOption(m_socket, m_record.local().family, option);
}

void StreamServer::close(bool andConnections)
{
    if (m_socket >= 0) {
        m_acceptor->disconnect(this);
        m_acceptor->close();
        m_acceptor->deleteLater();
        m_acceptor = nullptr;
        m_socket = -1;
        m_record.recordClose();
        onClosed();
    }
    if (andConnections) {
        const auto connections = m_connections;
        for (StreamConnection* connection : connections)
            connection->close();
    }
}

void StreamServer::reset()
{
    const auto connections = m_connections;
    for (StreamConnection* connection : connections)
        connection->reset();
}

void StreamServer::look()
{
    const auto connections = m_connections; // looking may end a connection
    for (StreamConnection* connection : connections)
        connection->look();
    if (m_socket >= 0 && !m_policy.acceptAutomatically)
        noteWaiting();
}

void StreamServer::noteWaiting()
{
    const qint64 waiting = m_record.context().facts.waitingConnections(m_socket).value_or(0);
    if (waiting > m_lastWaiting) {
        Event event = m_record.event(EventKind::Waiting, Call::Poll);
        event.value = waiting;
        m_record.record(event);
    }
    m_lastWaiting = waiting;
}
