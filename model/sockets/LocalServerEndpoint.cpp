// SPDX-License-Identifier: MIT
#include "model/sockets/LocalServerEndpoint.h"

#include <QFile>

LocalServerEndpoint::~LocalServerEndpoint()
{
    onClosed();
}

void LocalServerEndpoint::open(const command::ListenLocal& command)
{
    const SocketAddress where = SocketAddress::local(command.path);
    const std::optional<qintptr> socket = m_record.open(SocketAddress::Family::Local, false);
    if (!socket)
        return;
    // Only bind() decides: it never replaces what is there. What is in the way is told by the kind of the file.
    const native::PathKind before = native::pathKind(command.path);
    if (QFile::encodeName(command.path).size() > maxPathBytes || before == native::PathKind::Other) {
        Event refused = m_record.event(EventKind::Error, Call::Bind);
        refused.error = ErrorId::BadPath;
        refused.local = m_record.context().recorder.store().addressId(where);
        m_record.record(refused);
        m_record.close(*socket);
        return;
    }
    Policy policy;
    policy.receive = command.receive;
    policy.behaviour = command.behaviour;
    policy.backlog = command.backlog;
    policy.maxConnections = command.maxConnections;
    policy.acceptAutomatically = command.acceptAutomatically;
    if (listen(*socket, where, policy)) {
        m_path = command.path;
        m_file = native::fileNumber(m_path);
    } else if (before == native::PathKind::Absent && m_record.local() == where) {
        QFile::remove(command.path); // bound, but not listening
    }
}

void LocalServerEndpoint::onClosed()
{
    if (!m_path.isEmpty() && native::pathKind(m_path) == native::PathKind::Socket &&
        native::fileNumber(m_path) == m_file)
        QFile::remove(m_path);
    m_path.clear();
}
