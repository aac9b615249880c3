// SPDX-License-Identifier: MIT
#include "widgets/window/QuickEcho.h"

#include "widgets/endpoints/ClientCard.h"
#include "widgets/endpoints/EndpointsPane.h"

namespace {

constexpr int readableMs = 700;
constexpr quint16 usualPort = 8888;

} // namespace

QuickEcho::QuickEcho(const SessionAccess& session, EndpointsPane& pane, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(readableMs);
    connect(&m_pace, &QTimer::timeout, this, &QuickEcho::goOn);
    connect(&session.table, &EndpointTable::changed, this, &QuickEcho::look);
}

void QuickEcho::start()
{
    if (isRunning())
        return;
    m_client = {};
    enter(Step::Listen);
    emit runningChanged(true);
    m_server = m_pane.startEchoServer(m_session.isPortFree(usualPort) ? usualPort : 0)->id();
}

void QuickEcho::enter(Step step)
{
    m_step = step;
    if (step == Step::Idle)
        emit runningChanged(false);
}

bool QuickEcho::hasFailed() const
{
    for (const SocketId id : {m_server, m_client}) {
        const EndpointState* state = m_session.table.find(id);
        if (state != nullptr && state->lastError != noEvent)
            return true;
        if (id.isValid() && m_pane.card(id) == nullptr)
            return true; // the user took it away
    }
    return false;
}

bool QuickEcho::isDone() const
{
    const EndpointState* server = m_session.table.find(m_server);
    const EndpointState* client = m_session.table.find(m_client);
    switch (m_step) {
    case Step::Idle:
        return false;
    case Step::Listen:
        return server != nullptr && server->phase == EndpointState::Phase::Listening;
    case Step::Connect:
        return client != nullptr && client->phase == EndpointState::Phase::Open && client->peer.isValid() &&
               !server->connections.isEmpty();
    case Step::Send:
        return client != nullptr && client->lastReceived != noEvent;
    case Step::Close:
        return client != nullptr && !client->isOpen();
    case Step::Stop:
        return server != nullptr && !server->isOpen();
    }
    Q_UNREACHABLE();
}

void QuickEcho::look()
{
    if (!isRunning())
        return;
    if (hasFailed())
        enter(Step::Idle); // the card says why
    else if (isDone() && !m_pace.isActive())
        m_pace.start();
}

void QuickEcho::goOn()
{
    if (!isRunning() || !isDone())
        return;
    switch (m_step) {
    case Step::Idle:
        break;
    case Step::Listen: {
        const EndpointState* server = m_session.table.find(m_server);
        const HostPort to{QStringLiteral("127.0.0.1"), server->local.port};
        enter(Step::Connect);
        m_client = m_pane.connectClient(to)->id();
        break;
    }
    case Step::Connect:
        enter(Step::Send);
        if (auto* client = qobject_cast<ClientCard*>(m_pane.card(m_client)))
            client->send();
        break;
    case Step::Send:
        enter(Step::Close);
        m_session.sink.post(command::Close{m_client});
        break;
    case Step::Close:
        enter(Step::Stop);
        m_session.sink.post(command::Close{m_server});
        break;
    case Step::Stop:
        enter(Step::Idle);
        break;
    }
    look(); // the fact may have come before the step was entered
}
