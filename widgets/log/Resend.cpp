// SPDX-License-Identifier: MIT
#include "widgets/log/Resend.h"

Resend::Resend(const EventStore& store, const EndpointTable* table, EventId id)
    : m_store(store)
    , m_event(store.at(id))
{
    const bool isSent =
        m_event.kind == EventKind::Send || m_event.kind == EventKind::SendPartial || m_event.kind == EventKind::SendTo;
    const EndpointState* state = table == nullptr ? nullptr : table->find(m_event.on);
    m_isPossible = isSent && state != nullptr && state->phase == EndpointState::Phase::Open && !state->hasSentFin &&
                   store.payloadState(m_event) == ColdState::Kept;
}

Command Resend::command() const
{
    const QByteArray bytes = m_store.payload(m_event);
    if (m_event.kind != EventKind::SendTo)
        return command::Send{m_event.on, bytes};
    const SocketAddress to = m_store.address(m_event.peer);
    return command::SendTo{m_event.on, {to.host.toString(), to.port}, bytes};
}
