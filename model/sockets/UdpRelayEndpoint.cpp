// SPDX-License-Identifier: MIT
#include "model/sockets/UdpRelayEndpoint.h"

#include <algorithm>
#include <limits>
#include <utility>

static constexpr qint64 nsPerMs = 1'000'000;

UdpRelayEndpoint::UdpRelayEndpoint(SocketId id, SocketContext context, QObject* parent)
    : UdpEndpoint(id, context, parent)
    , m_lookup(m_record, this)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &UdpRelayEndpoint::pump);
    connect(&m_lookup, &HostLookup::finished, this, &UdpRelayEndpoint::onTargetFound);
    connect(this, &UdpEndpoint::delivered, this, &UdpRelayEndpoint::onDelivered);
}

void UdpRelayEndpoint::open(const command::OpenRelay& command)
{
    m_command = command;
    m_isOpening = true;
    m_lookup.start(command.to.host.isEmpty() ? QStringLiteral("127.0.0.1") : command.to.host);
}

void UdpRelayEndpoint::onTargetFound(const QList<QHostAddress>& addresses)
{
    const bool isWanted = std::exchange(m_isOpening, false);
    if (!isWanted || addresses.isEmpty())
        return; // closed meanwhile, or not found, and that is recorded
    m_to = SocketAddress::internet(addresses.first(), m_command.to.port);
    command::OpenUdp udp;
    udp.on = id();
    udp.local = m_command.where;
    UdpEndpoint::open(udp);
}

void UdpRelayEndpoint::setImpairments(const Impairments& impairments)
{
    const bool isReseeded = impairments.seed != m_command.impairments.seed;
    m_command.impairments = impairments;
    for (auto each = m_clients.begin(); isReseeded && each != m_clients.end(); ++each) {
        each->second.toTarget.line.startDice(impairments.seed + each->second.toTarget.salt);
        each->second.toClient.line.startDice(impairments.seed + each->second.toClient.salt);
    }
}

UdpRelayEndpoint::Client* UdpRelayEndpoint::clientAt(quint32 peer)
{
    if (const auto known = m_clients.find(peer); known != m_clients.end())
        return &known->second;
    if (m_clients.size() >= mostClients)
        forgetQuietest();
    const quint32 number = m_lastClient + 1;
    auto* const target = new UdpEndpoint(id().accepted(number), m_record.context(), this);
    const bool isIPv6 = m_to.family == SocketAddress::Family::IPv6;
    const QHostAddress any(isIPv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    const QHostAddress loopback(isIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    command::OpenUdp open;
    open.on = target->id();
    open.local.host = (m_to.isLoopback() ? loopback : any).toString();
    target->open(open);
    m_lastClient = number;
    if (!target->isOpen()) {
        target->deleteLater();
        return nullptr;
    }
    target->setPeer({m_to.host.toString(), m_to.port});
    const quint32 seed = m_command.impairments.seed;
    const quint32 salt = 2 * number;
    const SocketAddress address = m_record.context().recorder.store().address(peer);
    const Client client{address,
                        target,
                        {id(), DatagramLine(seed + salt), salt},
                        {target->id(), DatagramLine(seed + salt + 1), salt + 1}};
    connect(target, &UdpEndpoint::delivered, this, [this, peer](EventId id, quint32, QByteArrayView bytes) {
        if (const auto known = m_clients.find(peer); known != m_clients.end())
            take(known->second.toClient, id, bytes);
    });
    return &m_clients.emplace(peer, client).first->second;
}

void UdpRelayEndpoint::forgetQuietest()
{
    const auto quietest = std::min_element(m_clients.begin(), m_clients.end(), [](const auto& one, const auto& other) {
        return one.second.lastUse < other.second.lastUse;
    });
    end(quietest->second);
    m_clients.erase(quietest);
}

void UdpRelayEndpoint::end(const Client& client)
{
    for (const Way* const way : {&client.toTarget, &client.toClient}) {
        if (way->line.held() > 0)
            SocketRecord(way->id, m_record.context())
                .recordError(Call::None, ErrorId::Unsent, qint64(way->line.held()));
    }
    client.target->disconnect(this);
    client.target->close(false);
    client.target->deleteLater();
}

void UdpRelayEndpoint::take(Way& way, EventId id, QByteArrayView bytes)
{
    const SocketRecord record(way.id, m_record.context());
    const DatagramLine::Fate fate =
        way.line.take(bytes.toByteArray(), m_command.impairments, Moment::now().monotonicNs);
    if (fate.isRefused)
        record.recordError(Call::None, ErrorId::QueueFull, way.line.bytesHeld());
    if (fate.isLost)
        record.recordSimulated(Interference::Lost, id);
    if (fate.isDoubled)
        record.recordSimulated(Interference::Doubled, id);
    if (fate.isReordered)
        record.recordSimulated(Interference::Reordered, id);
    for (const int delayMs : {fate.delayMs, fate.doubleDelayMs}) {
        if (delayMs > 0)
            record.recordSimulated(Interference::HeldBack, id, delayMs);
    }
    pump();
}

void UdpRelayEndpoint::pump()
{
    const qint64 now = Moment::now().monotonicNs;
    qint64 due = std::numeric_limits<qint64>::max();
    for (auto& [peer, client] : m_clients) {
        while (const std::optional<QByteArray> datagram = client.toTarget.line.next(now))
            client.target->sendTo(SocketAddress(), *datagram);
        while (const std::optional<QByteArray> datagram = client.toClient.line.next(now))
            sendTo(client.address, *datagram);
        due = std::min(
            {due, client.toTarget.line.nextDueNs().value_or(due), client.toClient.line.nextDueNs().value_or(due)});
    }
    if (due == std::numeric_limits<qint64>::max())
        m_due.stop();
    else
        m_due.start(int(std::max<qint64>((due - Moment::now().monotonicNs + nsPerMs - 1) / nsPerMs, 0)));
}

void UdpRelayEndpoint::look()
{
    UdpEndpoint::look();
    for (const auto& [peer, client] : m_clients)
        client.target->look();
}

void UdpRelayEndpoint::close(bool andConnections)
{
    m_isOpening = false;
    m_due.stop();
    for (const auto& [peer, client] : m_clients)
        end(client);
    m_clients.clear();
    UdpEndpoint::close(andConnections);
}

void UdpRelayEndpoint::onDelivered(EventId id, quint32 peer, QByteArrayView bytes)
{
    Client* const client = clientAt(peer);
    if (client == nullptr)
        return; // no socket could be made for it, and that is recorded
    client->lastUse = ++m_uses;
    take(client->toTarget, id, bytes);
}
