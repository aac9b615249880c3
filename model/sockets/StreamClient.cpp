// SPDX-License-Identifier: MIT
#include "model/sockets/StreamClient.h"

#include "model/sockets/StreamConnection.h"

StreamClient::StreamClient(SocketId id, SocketContext context, QObject* parent)
    : Endpoint(id, context, parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &StreamClient::onTimeout);
}

void StreamClient::startDeadline(int ms)
{
    m_deadline.start(ms);
}

void StreamClient::connectTo(const Attempt& attempt)
{
    m_attempt = attempt;
    tryNext();
}

void StreamClient::tryNext()
{
    if (m_attempt.candidates.isEmpty()) {
        m_deadline.stop();
        emit failed();
        return;
    }
    const SocketAddress peer = m_attempt.candidates.takeFirst();
    m_record.setLocal({});
    m_record.setPeer(peer);
    const std::optional<qintptr> socket = m_record.open(peer.family, false);
    if (!socket) {
        tryNext();
        return;
    }
    m_socket = *socket;
    for (const OptionRequest& option : m_attempt.options)
        m_record.setOption(m_socket, peer.family, option);
    if (!bindLocal(peer)) {
        closeSocket();
        tryNext();
        return;
    }
    const int error = native::connectSocket(m_socket, peer);
    if (error == 0)
        m_record.setLocal(native::localAddress(m_socket)); // the system has chosen it
    Event started = m_record.event(EventKind::ConnectStart, Call::Connect);
    started.tcpState = error ? TcpState::Unknown : m_record.tcpState(m_socket);
    m_record.record(started);
    if (error) {
        onRefused(error);
        return;
    }
    m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &StreamClient::onAnswer);
}

bool StreamClient::bindLocal(const SocketAddress& peer)
{
    SocketAddress local = m_attempt.local;
    if (!local.isValid())
        return true;
    if (local.host.isNull()) // only a port was given
        local = SocketAddress::internet(
            QHostAddress(peer.family == SocketAddress::Family::IPv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4),
            local.port);
    if (local.port != 0) // so that the same local port can be used again during TIME-WAIT
        m_record.setOption(m_socket, local.family, {OptionName::ReuseAddress, 1});
    return m_record.bind(m_socket, local);
}

void StreamClient::onAnswer()
{
    if (m_socket < 0)
        return;
    const int error = native::pendingError(m_socket);
    // A reset, unlike a refusal, comes only after the handshake: the peer accepted and reset before we looked. Pipe is
    // an RST behind the peer's FIN (Linux tcp_reset()).
    const ErrorId id = native::errorIdOf(error);
    const bool wasReset = id == ErrorId::Reset || id == ErrorId::Pipe;
    if (error != 0 && !wasReset)
        onRefused(error);
    else
        onConnected(wasReset);
}

void StreamClient::onRefused(int systemError)
{
    m_record.recordError(Call::Connect, systemError);
    closeSocket();
    tryNext();
}

void StreamClient::onTimeout()
{
    m_record.recordError(Call::Connect, ErrorId::Timeout, m_deadline.interval());
    giveUp();
}

void StreamClient::giveUp()
{
    m_deadline.stop();
    m_attempt.candidates.clear();
    if (m_socket >= 0)
        closeSocket();
    emit failed();
}

void StreamClient::closeSocket()
{
    if (m_writable) {
        m_writable->setEnabled(false);
        m_writable.release()->deleteLater(); // we may be in its slot
    }
    m_record.close(m_socket);
    m_socket = -1;
}

void StreamClient::onConnected(bool wasReset)
{
    m_deadline.stop();
    m_writable->setEnabled(false);
    m_writable.release()->deleteLater();
    const qintptr socket = m_socket;
    m_socket = -1;
    m_record.setLocal(native::localAddress(socket));
    Event made = m_record.event(EventKind::Connect, Call::Connect);
    made.tcpState = m_record.tcpState(socket);
    if (m_record.peer().family == SocketAddress::Family::Local)
        made.asked = m_record.context().facts.number(socket).value_or(0);
    m_record.record(made);
    m_stream = new StreamConnection(socket, m_record, m_attempt.receive, m_behaviour, this);
    m_record.setDescriptor(-1); // the stream has it now
    connect(m_stream, &StreamConnection::ended, this, [this] { m_stream = nullptr; });
    emit connected(m_stream);
    if (m_stream) // who heard of it may have ended it
        m_stream->start(wasReset);
}

void StreamClient::close(bool)
{
    if (m_stream)
        m_stream->close();
    else
        giveUp();
}

void StreamClient::reset()
{
    if (m_stream)
        m_stream->reset();
    else
        giveUp();
}

void StreamClient::setOption(OptionRequest option)
{
    if (m_stream)
        m_stream->setOption(option);
}

void StreamClient::setReceive(const command::ReceiveMode& receive)
{
    m_attempt.receive = receive;
    if (m_stream)
        m_stream->setReceive(receive);
}

void StreamClient::setBehaviour(const BehaviourSpec& behaviour)
{
    m_behaviour = behaviour;
    if (m_stream)
        m_stream->setBehaviour(behaviour);
}

void StreamClient::look()
{
    if (m_stream)
        m_stream->look();
}
