// SPDX-License-Identifier: MIT
#include "model/sockets/UdpEndpoint.h"

#include "model/core/HostPort.h"
#include "model/sockets/DatagramQueue.h"
#include "model/sockets/HostLookup.h"

#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>

static constexpr int datagramsPerTurn = 256; // so that one flood does not starve the others
static constexpr qint64 nsPerTurn = 4'000'000;
static constexpr int wishedReceiveBuffer = 4 << 20; // the default one loses thousands of datagrams without a word

UdpEndpoint::UdpEndpoint(SocketId id, SocketContext context, QObject* parent)
    : Endpoint(id, context, parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &UdpEndpoint::readAvailable);
}

UdpEndpoint::~UdpEndpoint() = default;

void UdpEndpoint::resolve(const QString& host, std::function<void(const QHostAddress&)> then)
{
    auto* const lookup = new HostLookup(m_record, this);
    connect(lookup, &HostLookup::finished, this, [this, lookup, then](const QList<QHostAddress>& addresses) {
        lookup->deleteLater();
        // The first address that this socket can reach: a name may have some of either family.
        const auto fits = std::find_if(addresses.cbegin(), addresses.cend(), [this](const QHostAddress& address) {
            return SocketAddress::internet(address, 0).family == m_record.local().family;
        });
        then(fits != addresses.cend() ? *fits : addresses.value(0));
    });
    lookup->start(host);
}

void UdpEndpoint::open(const command::OpenUdp& command)
{
    m_command = command;
    m_isResolving = true;
    const QString host = command.local.host.isEmpty() ? QStringLiteral("127.0.0.1") : command.local.host;
    resolve(host, [this, opening = ++m_opening](const QHostAddress& address) {
        if (opening != m_opening)
            return;
        m_isResolving = false;
        if (!address.isNull())
            bindTo(address);
    });
}

void UdpEndpoint::bindTo(const QHostAddress& address)
{
    const SocketAddress where = SocketAddress::internet(address, m_command.local.port);
    const std::optional<qintptr> socket = m_record.open(where.family, true);
    if (!socket)
        return;
    const auto says = [this](OptionName name) {
        return std::any_of(m_command.options.cbegin(), m_command.options.cend(),
                           [name](const OptionRequest& option) { return option.name == name; });
    };
    if (!says(OptionName::ReceiveBuffer))
        m_record.setOption(*socket, where.family, {OptionName::ReceiveBuffer, wishedReceiveBuffer});
    m_wantsIcmp = false;
    m_socket = *socket;
    for (const OptionRequest& option : m_command.options)
        setOption(option);
    if (!m_record.bind(*socket, where)) {
        m_socket = -1;
        m_record.close(*socket);
        return;
    }
    m_receive = m_command.receive;
    m_dropped = 0;
    m_device = new QUdpSocket(this);
    m_device->setProxy(QNetworkProxy::NoProxy);
    // Qt allows broadcast on every UDP socket it is given: what was asked for, or the system's default, is put back.
    const std::optional<int> broadcast = native::option(m_socket, where.family, OptionName::Broadcast);
    m_device->setSocketDescriptor(m_socket, QAbstractSocket::BoundState, QIODevice::ReadWrite | QIODevice::Unbuffered);
    native::setOption(m_socket, where.family, {OptionName::Broadcast, broadcast.value_or(0)});
    connect(m_device, &QUdpSocket::readyRead, this, &UdpEndpoint::readAvailable);
    m_queue = new DatagramQueue(m_socket, m_record, this);
    connect(m_queue, &DatagramQueue::refused, this, &UdpEndpoint::onReceiveError);
}

native::DatagramBatch& UdpEndpoint::batch(int size)
{
    if (!m_batch || m_batch->size() != size)
        m_batch = std::make_unique<native::DatagramBatch>(size);
    return *m_batch;
}

void UdpEndpoint::readAvailable()
{
    if (!m_device || !m_receive.automatic)
        return;
    if (m_record.context().recorder.store().isBehind()) {
        m_again.start(heldBackMs); // the kernel counts what it has to drop meanwhile
        return;
    }
    const qint64 until = Moment::now().monotonicNs + nsPerTurn;
    int left = datagramsPerTurn;
    while (left > 0 && readBatch(std::min(left, native::DatagramBatch::capacity()))) {
        left -= native::DatagramBatch::capacity();
        if (Moment::now().monotonicNs > until)
            break;
    }
    if (m_wantsIcmp)
        takeIcmpErrors();
    readLast();
}

// False: nothing more is there.
bool UdpEndpoint::readBatch(int most)
{
    native::DatagramBatch& datagrams = batch(m_receive.size);
    const native::CallResult got = datagrams.receive(m_socket, most);
    if (!got.isOk()) {
        if (native::isTryAgain(got.error))
            return false;
        onReceiveError(got.error);
        return true; // the error was in front of the datagrams
    }
    for (int i = 0; i < got.value; ++i)
        recordReceived(datagrams.at(i));
    return got.value == most;
}

// One read through Qt: without it QUdpSocket would not notify again. Mostly there is nothing left, but what is there
// counts.
void UdpEndpoint::readLast()
{
    const qint64 next = m_record.context().facts.unreadBytes(m_socket).value_or(0);
    QByteArray buffer(m_receive.size, Qt::Uninitialized);
    QHostAddress host;
    quint16 port = 0;
    const qint64 count = m_device->readDatagram(buffer.data(), buffer.size(), &host, &port);
    if (count >= 0) {
        const quint32 peer = m_record.context().recorder.store().addressId(SocketAddress::internet(host, port));
        recordReceived(peer, QByteArrayView(buffer.constData(), qsizetype(count)), next > count,
                       next > count ? next : 0);
    } else if (m_device->error() == QAbstractSocket::ConnectionRefusedError) {
        onReceiveError(native::lastError());
    }
}

void UdpEndpoint::recordReceived(const native::DatagramBatch::Datagram& datagram)
{
    recordReceived(m_peerIds.idOf(m_record.context().recorder.store(), datagram.rawPeer), datagram.bytes,
                   datagram.isCut, datagram.fullSize);
}

void UdpEndpoint::recordReceived(quint32 peer, QByteArrayView bytes, bool isCut, qint64 fullSize)
{
    Event received = m_record.event(isCut ? EventKind::RecvFromCut : EventKind::RecvFrom, Call::RecvFrom);
    received.peer = peer;
    received.value = bytes.size();
    received.asked = isCut ? fullSize : 0;
    const EventId id = m_record.record(received, bytes);
    m_lastWaiting = 0;
    emit delivered(id, peer, bytes);
}

void UdpEndpoint::onReceiveError(int systemError)
{
    if (m_wantsIcmp && native::isRefusal(systemError)) {
        takeIcmpErrors(); // tells whom it was about
        return;
    }
    Event refused = m_record.event(EventKind::Error, Call::RecvFrom);
    refused.systemError = qint16(systemError);
    refused.error = native::isRefusal(systemError) ? ErrorId::Refused : native::errorIdOf(systemError);
    refused.value = -1;
    refused.flags = native::isRefusal(systemError) ? Event::IcmpAnswer : 0; // it never ends the endpoint
    m_record.record(refused);
}

void UdpEndpoint::takeIcmpErrors()
{
    while (const auto error = native::takeIcmpError(m_socket)) {
        Event refused = m_record.event(EventKind::Error, Call::RecvFrom);
        refused.systemError = qint16(error->error);
        refused.error = native::errorIdOf(error->error);
        refused.peer = m_record.context().recorder.store().addressId(error->about);
        refused.value = -1;
        refused.flags = Event::IcmpAnswer;
        m_record.record(refused);
    }
}

void UdpEndpoint::receive(int size)
{
    if (!m_device)
        return;
    const command::ReceiveMode before = m_receive;
    m_receive.size = std::clamp(size, 1, 65536);
    native::DatagramBatch& datagrams = batch(m_receive.size);
    const native::CallResult got = datagrams.receive(m_socket, 1);
    if (got.isOk())
        recordReceived(datagrams.at(0));
    else if (native::isTryAgain(got.error))
        m_record.recordNothingYet(Call::RecvFrom, got.error);
    else
        onReceiveError(got.error);
    m_receive = before;
    look();
}

void UdpEndpoint::sendTo(const command::SendTo& command)
{
    command::SendOrder order;
    order.bytes = command.bytes;
    order.to = command.to;
    send(order);
}

void UdpEndpoint::sendTo(const SocketAddress& to, const QByteArray& bytes)
{
    if (m_queue)
        m_queue->send(OutgoingPayload(bytes), to);
    else
        m_record.recordError(Call::None, ErrorId::Pipe);
}

void UdpEndpoint::send(const command::SendOrder& order)
{
    const auto enqueue = [this, order](const SocketAddress& to) {
        const SocketAddress& peer = to.isValid() ? to : m_record.peer();
        if (!m_queue)
            m_record.recordOrderError(ErrorId::Pipe, order.number);
        else if (order.plan.problem(peer.isLoopback()))
            m_record.recordOrderError(ErrorId::TooOften, order.number);
        else
            m_queue->send(OutgoingPayload(order), to);
    };
    if (order.to.host.isEmpty())
        enqueue({});
    else
        resolve(order.to.host, [enqueue, order](const QHostAddress& host) {
            if (!host.isNull())
                enqueue(SocketAddress::internet(host, order.to.port));
        });
}

void UdpEndpoint::stopOrder(int number)
{
    if (m_queue)
        m_queue->stopOrder(number);
}

void UdpEndpoint::setPeer(const HostPort& peer)
{
    if (!m_device)
        return;
    if (peer.host.isEmpty())
        connectPeer({});
    else
        resolve(peer.host, [this, peer](const QHostAddress& host) {
            if (!host.isNull())
                connectPeer(SocketAddress::internet(host, peer.port));
        });
}

void UdpEndpoint::connectPeer(const SocketAddress& peer)
{
    if (!m_device)
        return;
    const int error =
        peer.isValid() ? native::connectSocket(m_socket, peer) : native::disconnectDatagramSocket(m_socket);
    if (error) {
        m_record.recordError(Call::Connect, error);
        return;
    }
    m_record.setPeer(peer);
    m_record.record(m_record.event(EventKind::Connect, Call::Connect));
    // Linux gives a port that the system had chosen back when the peer is taken away: bind it again.
    const SocketAddress before = m_record.local();
    if (native::localAddress(m_socket).port == 0)
        m_record.bind(m_socket, before);
}

void UdpEndpoint::joinGroup(const QString& group, const QString& interfaceName, bool join)
{
    if (!m_device)
        return;
    const std::optional<QHostAddress> address = literalAddress(group);
    const int error = address ? native::joinGroup(m_socket, *address, interfaceName, join) : 0;
    Event event =
        m_record.event(join ? EventKind::Join : EventKind::Leave, join ? Call::AddMembership : Call::DropMembership);
    const QString place = interfaceName.isEmpty() ? group : group + QLatin1Char('@') + interfaceName;
    event.text = m_record.context().recorder.store().textId(place);
    if (error || !address) {
        event.kind = EventKind::Error;
        event.systemError = qint16(error);
        event.error = address ? native::errorIdOf(error) : ErrorId::Invalid;
        event.value = -1;
    }
    m_record.record(event);
}

void UdpEndpoint::setOption(OptionRequest option)
{
    if (m_socket < 0)
        return;
    m_record.setOption(m_socket, native::localAddress(m_socket).family, option);
    if (option.name == OptionName::ReceiveErrors)
        m_wantsIcmp = option.value != 0;
}

void UdpEndpoint::setReceive(const command::ReceiveMode& receive)
{
    m_receive = receive;
    m_lastWaiting = 0;
    readAvailable();
}

void UdpEndpoint::noteDropped()
{
    const auto total = m_record.context().facts.droppedDatagrams(m_socket);
    if (!total || *total <= m_dropped)
        return;
    Event dropped = m_record.event(EventKind::Dropped, Call::SkMemInfo);
    dropped.value = *total - m_dropped;
    m_dropped = *total;
    m_record.record(dropped);
}

void UdpEndpoint::look()
{
    if (!m_device)
        return;
    noteDropped();
    if (m_receive.automatic)
        return;
    if (m_wantsIcmp)
        takeIcmpErrors();
    const qint64 waiting = m_record.context().facts.unreadBytes(m_socket).value_or(0);
    if (waiting > 0 && waiting != m_lastWaiting) {
        Event pending = m_record.event(EventKind::Pending, Call::Fionread); // of the next datagram
        pending.value = waiting;
        m_record.record(pending);
    }
    m_lastWaiting = waiting;
}

void UdpEndpoint::close(bool)
{
    m_isResolving = false;
    ++m_opening;
    if (!m_device)
        return;
    noteDropped();
    m_again.stop();
    m_queue->stop();
    m_queue->deleteLater(); // we may be in its slot
    m_queue = nullptr;
    m_device->disconnect(this);
    m_device->close();
    m_device->deleteLater();
    m_device = nullptr;
    m_socket = -1;
    m_record.recordClose();
    m_record.setPeer({});
}
