// SPDX-License-Identifier: MIT
#include "widgets/window/EndpointActions.h"

#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/endpoints/UdpCard.h"
#include "widgets/window/WindowActions.h"

EndpointActions::EndpointActions(const SessionAccess& session, WindowActions& actions, EndpointsPane& pane,
                                 QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_pane(pane)
{
    connectNew();
    connectCurrent();
    connect(&session.table, &EndpointTable::changed, this, &EndpointActions::refresh);
    connect(&pane, &EndpointsPane::currentChanged, this, &EndpointActions::refresh);
    refresh();
}

void EndpointActions::connectNew()
{
    const auto adds = [this](QAction* action, EndpointRole role) {
        connect(action, &QAction::triggered, &m_pane, [this, role] { m_pane.addCard(role); });
    };
    adds(m_actions.tcpServer, EndpointRole::TcpServer);
    adds(m_actions.tcpClient, EndpointRole::TcpClient);
    adds(m_actions.udpEndpoint, EndpointRole::Udp);
    adds(m_actions.tcpRelay, EndpointRole::TcpRelay);
    adds(m_actions.udpRelay, EndpointRole::UdpRelay);
    adds(m_actions.limited, EndpointRole::Limited);
    adds(m_actions.localServer, EndpointRole::LocalServer);
    adds(m_actions.localClient, EndpointRole::LocalClient);
    connect(m_actions.removeClosed, &QAction::triggered, &m_pane, [this] {
        m_pane.removeClosed();
        refresh();
    });
    connect(m_actions.closeAll, &QAction::triggered, this, [this] { m_session.sink.post(command::CloseAll{}); });
}

void EndpointActions::connectCurrent()
{
    const auto posts = [this](QAction* action, const std::function<Command(SocketId)>& make) {
        connect(action, &QAction::triggered, this, [this, make] { m_session.sink.post(make(current())); });
    };
    posts(m_actions.accept, [](SocketId id) -> Command { return command::Accept{id.endpoint()}; });
    posts(m_actions.shutDownSend, [](SocketId id) -> Command {
        return command::ShutDown{id, command::Direction::Send};
    });
    posts(m_actions.shutDownReceive, [](SocketId id) -> Command {
        return command::ShutDown{id, command::Direction::Receive};
    });
    posts(m_actions.close, [](SocketId id) -> Command { return command::Close{id}; });
    posts(m_actions.reset, [](SocketId id) -> Command { return command::Reset{id}; });
    connect(m_actions.receive, &QAction::triggered, this, &EndpointActions::receive);
    connect(m_actions.send, &QAction::triggered, this, [this] { m_pane.currentCard()->focusComposer(); });
    connect(m_actions.options, &QAction::triggered, this, [this] { m_pane.currentCard()->openOptions(); });
    connect(m_actions.joinGroup, &QAction::triggered, this, [this] {
        if (auto* udp = qobject_cast<UdpCard*>(m_pane.currentCard()))
            udp->openGroups();
    });
}

SocketId EndpointActions::current() const
{
    return m_pane.currentSocket();
}

void EndpointActions::receive()
{
    m_session.sink.post(command::Receive{current(), m_pane.currentCard()->setup().receive.size});
}

void EndpointActions::refresh()
{
    using Phase = EndpointState::Phase;
    const EndpointCard* card = m_pane.currentCard();
    const EndpointState* state = card == nullptr ? nullptr : m_session.table.find(current());
    const EndpointState* endpoint = card == nullptr ? nullptr : card->state();
    const bool isOpen = state != nullptr && state->phase == Phase::Open;
    const bool isListening = state != nullptr && state->phase == Phase::Listening;
    const bool isUdp = card != nullptr && card->id().isUdp();
    const bool isRelay = card != nullptr && card->id().isRelay();
    const bool isStream = isOpen && !isUdp;
    m_actions.accept->setEnabled(endpoint != nullptr && endpoint->phase == Phase::Listening &&
                                 !card->setup().acceptAutomatically);
    m_actions.receive->setEnabled(isOpen && !card->setup().receive.automatic);
    m_actions.send->setEnabled(isOpen && !isRelay && !state->hasSentFin);
    m_actions.shutDownSend->setEnabled(isStream && !state->hasSentFin);
    m_actions.shutDownReceive->setEnabled(isStream);
    m_actions.close->setEnabled(state != nullptr && state->isOpen());
    m_actions.reset->setEnabled(isStream || (isListening && card->id().letter() != 'P'));
    m_actions.joinGroup->setEnabled(isOpen && isUdp && !isRelay);
    m_actions.options->setEnabled(card != nullptr);
    m_actions.removeClosed->setEnabled(m_pane.hasClosed());
    m_actions.closeAll->setEnabled(m_session.table.openSockets() != 0);
}
