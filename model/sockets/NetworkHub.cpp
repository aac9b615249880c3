// SPDX-License-Identifier: MIT
#include "model/sockets/NetworkHub.h"

#include "model/sockets/HostQuestion.h"
#include "model/sockets/LimitedProcess.h"
#include "model/sockets/LocalClientEndpoint.h"
#include "model/sockets/LocalServerEndpoint.h"
#include "model/sockets/StreamConnection.h"
#include "model/sockets/TcpClientEndpoint.h"
#include "model/sockets/TcpRelayEndpoint.h"
#include "model/sockets/TcpServerEndpoint.h"
#include "model/sockets/UdpRelayEndpoint.h"

static constexpr int lookMs = 100;

NetworkHub::NetworkHub(EventStore& store, const SocketFacts& facts)
    : m_recorder(store)
    , m_closed(facts)
    , m_context{m_recorder, facts, m_closed}
    , m_look(this)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &NetworkHub::look);
}

void NetworkHub::run(const Command& command)
{
    std::visit([this](const auto& wish) { on(wish); }, command);
}

Endpoint* NetworkHub::endpoint(SocketId id) const
{
    return m_endpoints.value(id.endpoint());
}

void NetworkHub::refuse(SocketId id, int order)
{
    SocketRecord(id, m_context).recordOrderError(ErrorId::Pipe, order);
}

template <typename Kind, typename OpenCommand>
void NetworkHub::open(const OpenCommand& command)
{
    Endpoint*& known = m_endpoints[command.on];
    auto* endpoint = qobject_cast<Kind*>(known);
    if (!endpoint) {
        if (known)
            known->deleteLater(); // a local client in the place of a closed local server
        endpoint = new Kind(command.on, m_context, this);
        known = endpoint;
    }
    if (!endpoint->isOpen())
        endpoint->open(command);
    if (!m_look.isActive())
        m_look.start();
}

template <typename Action>
void NetworkHub::withStream(SocketId id, Action action, int order)
{
    Endpoint* const owner = endpoint(id);
    StreamConnection* const stream = owner ? owner->stream(id) : nullptr;
    if (stream)
        action(*stream);
    else
        refuse(id, order);
}

template <typename Action>
void NetworkHub::withUdp(SocketId id, Action action)
{
    auto* const udp = qobject_cast<UdpEndpoint*>(endpoint(id));
    if (udp && udp->id() == id) // not a relay's socket towards its target
        action(*udp);
    else
        refuse(id);
}

void NetworkHub::on(const command::Listen& command)
{
    open<TcpServerEndpoint>(command);
}

void NetworkHub::on(const command::ListenLocal& command)
{
    open<LocalServerEndpoint>(command);
}

void NetworkHub::on(const command::Connect& command)
{
    open<TcpClientEndpoint>(command);
}

void NetworkHub::on(const command::ConnectLocal& command)
{
    open<LocalClientEndpoint>(command);
}

void NetworkHub::on(const command::OpenUdp& command)
{
    open<UdpEndpoint>(command);
}

void NetworkHub::on(const command::OpenRelay& command)
{
    if (command.on.isUdp())
        open<UdpRelayEndpoint>(command);
    else
        open<TcpRelayEndpoint>(command);
}

void NetworkHub::on(const command::SetImpairments& command)
{
    if (Endpoint* const relay = endpoint(command.on))
        relay->setImpairments(command.impairments);
}

void NetworkHub::on(const command::OpenLimited& command)
{
    open<LimitedProcess>(command);
}

void NetworkHub::on(const command::Accept& command)
{
    if (Endpoint* const server = endpoint(command.on))
        server->accept();
}

void NetworkHub::on(const command::Receive& command)
{
    if (command.on.isUdp())
        withUdp(command.on, [&command](UdpEndpoint& udp) { udp.receive(command.size); });
    else
        withStream(command.on, [&command](StreamConnection& stream) { stream.receive(command.size); });
}

void NetworkHub::on(const command::Send& command)
{
    withStream(command.on, [&command](StreamConnection& stream) { stream.send(command.bytes); });
}

void NetworkHub::on(const command::SendFile& command)
{
    command::SendOrder order;
    order.on = command.on;
    order.file = command.path;
    on(order);
}

void NetworkHub::on(const command::SendOrder& command)
{
    if (command.on.isUdp())
        withUdp(command.on, [&command](UdpEndpoint& udp) { udp.send(command); });
    else
        withStream(
            command.on, [&command](StreamConnection& stream) { stream.send(command); }, command.number);
}

void NetworkHub::on(const command::StopOrder& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (auto* const udp = qobject_cast<UdpEndpoint*>(owner))
        udp->stopOrder(command.number);
    else if (StreamConnection* const stream = owner ? owner->stream(command.on) : nullptr)
        stream->stopOrder(command.number);
}

void NetworkHub::on(const command::SendTo& command)
{
    withUdp(command.on, [&command](UdpEndpoint& udp) { udp.sendTo(command); });
}

void NetworkHub::on(const command::SetPeer& command)
{
    withUdp(command.on, [&command](UdpEndpoint& udp) { udp.setPeer(command.to); });
}

void NetworkHub::on(const command::Join& command)
{
    withUdp(command.on, [&command](UdpEndpoint& udp) { udp.joinGroup(command.group, command.interface, true); });
}

void NetworkHub::on(const command::Leave& command)
{
    withUdp(command.on, [&command](UdpEndpoint& udp) { udp.joinGroup(command.group, command.interface, false); });
}

void NetworkHub::on(const command::ShutDown& command)
{
    withStream(command.on, [&command](StreamConnection& stream) { stream.shutDown(command.direction); });
}

void NetworkHub::on(const command::Close& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (owner && !command.on.isConnection())
        owner->close(command.andConnections);
    else if (command.on.isConnection() && !(owner && owner->closeElsewhere(command.on)))
        withStream(command.on, [](StreamConnection& stream) { stream.close(); });
}

void NetworkHub::on(const command::Reset& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (command.on.isConnection())
        withStream(command.on, [](StreamConnection& stream) { stream.reset(); });
    else if (owner)
        owner->reset();
}

void NetworkHub::on(const command::CloseAll&)
{
    for (Endpoint* const each : std::as_const(m_endpoints))
        each->close(true);
}

void NetworkHub::on(const command::SetOption& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (command.on.isConnection())
        withStream(command.on, [&command](StreamConnection& stream) { stream.setOption(command.option); });
    else if (owner)
        owner->setOption(command.option);
}

void NetworkHub::on(const command::SetBehaviour& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (command.on.isConnection())
        withStream(command.on, [&command](StreamConnection& stream) { stream.setBehaviour(command.behaviour); });
    else if (owner)
        owner->setBehaviour(command.behaviour);
}

void NetworkHub::on(const command::SetAccept& command)
{
    if (Endpoint* const server = endpoint(command.on))
        server->setAccept(command.automatic);
}

void NetworkHub::on(const command::SetReceive& command)
{
    Endpoint* const owner = endpoint(command.on);
    if (command.on.isConnection())
        withStream(command.on, [&command](StreamConnection& stream) { stream.setReceive(command.receive); });
    else if (owner)
        owner->setReceive(command.receive);
}

void NetworkHub::on(const command::Note& command)
{
    const SocketRecord record(command.on, m_context);
    Event note = record.event(EventKind::Note, Call::None);
    note.text = m_recorder.store().textId(command.text);
    note.value = qint64(command.about);
    record.record(note);
}

void NetworkHub::on(const command::Resolve& command)
{
    auto* const question = new HostQuestion(SocketRecord(command.on, m_context), this);
    question->ask(command.host);
}

void NetworkHub::look()
{
    for (Endpoint* const each : std::as_const(m_endpoints))
        each->look();
    m_closed.look(Moment::now().monotonicNs);
    const EventStore::Keeping keeping = m_recorder.store().keeping();
    if (keeping != m_keeping && keeping != EventStore::Keeping::Normal)
        SocketRecord(SocketId(), m_context)
            .recordError(Call::None, keeping == EventStore::Keeping::Held ? ErrorId::Storage : ErrorId::Unrecorded);
    m_keeping = keeping;
}

void NetworkHub::shutDown()
{
    m_look.stop();
    qDeleteAll(findChildren<Endpoint*>(QString(), Qt::FindDirectChildrenOnly)); // no slot of theirs is on the stack
    m_endpoints.clear();
}
