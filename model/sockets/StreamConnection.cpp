// SPDX-License-Identifier: MIT
#include "model/sockets/StreamConnection.h"

#include <QAbstractSocket>
#include <QNetworkProxy>

#include <algorithm>

static constexpr int readsPerTurn = 16;

StreamConnection::StreamConnection(qintptr socket, const SocketRecord& record, const command::ReceiveMode& receive,
                                   const BehaviourSpec& behaviour, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_socket(socket)
    , m_state(socket, m_record)
    , m_device(new QAbstractSocket(QAbstractSocket::TcpSocket, this))
    , m_queue(socket, m_record, this)
    , m_receive(receive)
    , m_behaviour(makeBehaviour(behaviour))
{
    m_device->setProxy(QNetworkProxy::NoProxy);
    m_device->setSocketDescriptor(socket, QAbstractSocket::ConnectedState,
                                  QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(m_device, &QAbstractSocket::readyRead, this, &StreamConnection::readAvailable);
    connect(&m_queue, &SendQueue::drained, this, &StreamConnection::onDrained);
    connect(&m_queue, &SendQueue::relaxed, this, &StreamConnection::readAvailable);
    connect(&m_queue, &SendQueue::failed, this, &StreamConnection::onSendFailed);
    connect(&m_again, &QTimer::timeout, this, &StreamConnection::readAvailable);
    connect(&m_deadline, &QTimer::timeout, this, &StreamConnection::giveUpClosing);
}

void StreamConnection::start(bool wasReset)
{
    if (wasReset) {
        m_sawReset = true;
        drainAndEnd();
        return;
    }
    act(m_behaviour->onAccepted());
    if (!m_isEnded)
        applyReadPolicy();
}

void StreamConnection::applyReadPolicy()
{
    // A behaviour that goes on by itself (chargen) is asked whenever there is room.
    QByteArray first = m_behaviour->more();
    if (!first.isEmpty()) {
        m_queue.send(first);
        if (m_isEnded)
            return;
        m_queue.setSource([this] { return m_behaviour->more(); });
    }
    if (!m_isEnded)
        readAvailable();
}

bool StreamConnection::readsByItself() const
{
    return !m_isEnded && !m_isClosing && !m_isHeld && !m_sawEnd && !m_isReadSideShut && m_receive.automatic &&
           m_behaviour->readPolicy().when != ReadPolicy::When::Never;
}

void StreamConnection::readAvailable()
{
    const ReadPolicy policy = m_behaviour->readPolicy();
    if (policy.when == ReadPolicy::When::Paced && readsByItself()) {
        if (m_again.isActive())
            return; // a notification, not the timer
        readOnce(m_receive.size);
        m_again.start(policy.intervalMs);
        if (!readsByItself())
            m_again.stop();
        return;
    }
    for (int i = 0; i < readsPerTurn && readsByItself(); ++i) {
        // The reasons to hold back: the disk is slow, or the answers are not taken. TCP's own flow control does the
        // rest.
        if (m_record.context().recorder.store().isBehind()) {
            m_again.start(heldBackMs);
            return;
        }
        if (m_queue.isAboveMark())
            return; // relaxed() comes
        if (!readOnce(m_receive.size))
            return;
    }
    // Qt notifies again: something was read.
}

bool StreamConnection::readOnce(int size)
{
    const native::CallResult peek = native::peekByte(m_socket);
    if (!peek.isOk()) {
        if (!native::isTryAgain(peek.error))
            onReadError(peek.error);
        return false;
    }
    if (peek.value == 0) {
        if (m_sawReset)
            endByReset();
        else if (m_isReadSideShut && !m_sawEnd && !m_state.hasPeerFinished())
            m_record.record(m_record.event(EventKind::Recv, Call::Recv)); // 0 because of our own shutdown()
        else
            noteEndOfStream();
        return false;
    }
    // Straight into the store: no copy in between.
    char* const to = m_record.context().recorder.store().reservePayload(size);
    const qint64 count = m_device->read(to, size);
    if (count <= 0)
        return false; // the peek said otherwise; the next one will tell what happened in between
    Event received = m_record.streamEvent(EventKind::Recv, Call::Recv);
    received.value = count;
    received.asked = size;
    received.streamOffset = m_received;
    const QByteArrayView bytes(to, qsizetype(count));
    const EventId id = m_record.record(received, bytes);
    m_received += quint64(count);
    m_lastWaiting = 0;
    emit delivered(id, bytes);
    if (!m_isEnded && !m_isClosing && !m_sawReset) // else nobody is left to answer
        act(m_behaviour->onReceived(bytes));
    return !m_isEnded;
}

void StreamConnection::receive(int size)
{
    if (m_isEnded)
        return;
    const native::CallResult peek = native::peekByte(m_socket);
    if (!peek.isOk() && native::isTryAgain(peek.error)) {
        m_record.recordNothingYet(Call::Recv, peek.error);
        return;
    }
    readOnce(std::clamp<int>(size, 1, int(ChunkArena::chunkSize)));
    look();
}

void StreamConnection::noteEndOfStream()
{
    const bool isFirst = !m_sawEnd; // recv() goes on returning 0 as often as it is called
    m_sawEnd = true;
    Event ending = m_record.streamEvent(EventKind::Eof, Call::Recv);
    ending.streamOffset = m_received;
    ending.tcpState = m_state.read();
    m_record.record(ending);
    if (m_isSendSideShut)
        m_state.followFromTable(false);
    if (isFirst && !m_isClosing)
        act(m_behaviour->onEndOfStream());
    if (isFirst)
        emit peerFinished();
}

void StreamConnection::onReadError(int systemError)
{
    if (native::errorIdOf(systemError) == ErrorId::Reset)
        return endByReset(systemError);
    m_record.recordError(Call::Recv, systemError);
    closeNow(EventKind::Close, Call::Close);
}

void StreamConnection::onSendFailed(int systemError)
{
    // The error is recorded. EPIPE without a shutdown of ours says that an RST came after the peer's FIN (Linux
    // tcp_reset()).
    const ErrorId error = native::errorIdOf(systemError);
    const bool isTcp = m_record.local().family != SocketAddress::Family::Local;
    m_sawReset = error == ErrorId::Reset || (error == ErrorId::Pipe && isTcp && !m_isSendSideShut);
    m_pendingShutDown.reset();
    if (m_sawReset || m_isClosing)
        return drainAndEnd();
    look();
    if (readsByItself())
        m_again.start(0); // reading may have waited for the queue that is gone now
}

void StreamConnection::drainAndEnd()
{
    // What the peer had sent before is still in the kernel: it is read first.
    while (!m_isEnded && !m_sawEnd && readOnce(m_receive.size)) {
    }
    if (m_isEnded)
        return;
    if (m_sawReset)
        endByReset();
    else
        closeNow(EventKind::Close, Call::Close);
}

void StreamConnection::act(const BehaviourActions& actions)
{
    if (!actions.send.isEmpty())
        m_queue.send(actions.send);
    if (m_isEnded)
        return;
    if (!actions.sendToOthers.isEmpty())
        emit passedOn(actions.sendToOthers);
    if (actions.closeAfterSend)
        close();
}

void StreamConnection::onDrained()
{
    if (m_isEnded)
        return;
    if (m_pendingShutDown) {
        const command::Direction direction = *m_pendingShutDown;
        m_pendingShutDown.reset();
        shutDownNow(direction);
    }
    if (m_isClosing && !m_isEnded)
        closeNow(EventKind::Close, Call::Close);
    if (!m_isEnded)
        emit caughtUp();
}

void StreamConnection::shutDown(command::Direction direction)
{
    if (m_isEnded || m_isClosing)
        return;
    if (direction != command::Direction::Receive)
        m_queue.dropSource(); // it would never end
    if (direction == command::Direction::Receive || m_queue.isEmpty())
        return shutDownNow(direction);
    m_pendingShutDown = direction; // FIN goes behind the last byte
    m_queue.finish();
}

void StreamConnection::shutDownNow(command::Direction direction)
{
    const bool sends = direction != command::Direction::Receive;
    const bool receives = direction != command::Direction::Send;
    const native::Way way = !receives ? native::Way::Send : !sends ? native::Way::Receive : native::Way::Both;
    if (const int error = native::shutDown(m_socket, way)) {
        m_record.recordError(Call::Shutdown, error);
        look();
        return;
    }
    m_isReadSideShut = m_isReadSideShut || receives;
    m_isSendSideShut = m_isSendSideShut || sends;
    Event shut = m_record.streamEvent(EventKind::Shutdown, Call::Shutdown);
    shut.flags = quint8((sends ? Event::SendSide : 0) | (receives ? Event::ReceiveSide : 0));
    shut.tcpState = m_state.read();
    m_record.record(shut);
    if (m_isSendSideShut && m_sawEnd)
        m_state.followFromTable(false);
}

void StreamConnection::close()
{
    if (m_isEnded || m_isClosing)
        return;
    m_queue.dropSource();
    if (m_queue.isEmpty())
        return closeNow(EventKind::Close, Call::Close);
    m_isClosing = true;
    m_queue.finish();
    m_deadline.start(closeDeadlineMs);
}

void StreamConnection::giveUpClosing()
{
    const qint64 inKernel = m_record.context().facts.unsentBytes(m_socket).value_or(0);
    m_record.recordError(Call::None, ErrorId::Unsent, m_queue.bytesLeft() + inKernel);
    reset();
}

void StreamConnection::reset()
{
    if (m_isEnded)
        return;
    if (m_record.local().family == SocketAddress::Family::Local)
        return closeNow(EventKind::Close, Call::Close); // unix(7) knows no reset: the peer sees an orderly end
    native::resetOnClose(m_socket);
    closeNow(EventKind::ResetOut, Call::LingerClose);
}

void StreamConnection::closeNow(EventKind kind, Call call)
{
    const std::optional<qint64> unread = m_record.context().facts.unreadBytes(m_socket);
    m_state.noteChange(); // a FIN that nobody read decides how the connection ends
    end();
    Event closed = m_record.event(kind, call);
    closed.value = unread.value_or(0);
    closed.flags = unread ? 0 : Event::ValueUnknown;
    m_record.record(closed);
    if (kind == EventKind::Close && closed.value == 0) // else an RST ended it
        m_state.followFromTable(true);
    emit ended(kind == EventKind::ResetOut);
}

void StreamConnection::endByReset(int systemError)
{
    end();
    Event reset = m_record.event(EventKind::ResetIn, Call::Recv);
    reset.error = ErrorId::Reset;
    reset.systemError = qint16(systemError);
    reset.streamOffset = m_received;
    m_record.record(reset);
    emit ended(true);
}

void StreamConnection::end()
{
    m_isEnded = true;
    m_again.stop();
    m_deadline.stop();
    m_queue.stop();
    m_device->disconnect(this);
    // close(2). Nothing is in Qt's buffers, so the peer sees an orderly end, unless SO_LINGER says otherwise; a close()
    // that lingers would hold every socket of this thread.
    const qintptr lingering = native::keepLingering(m_socket);
    m_device->abort();
    native::closeInBackground(lingering);
    deleteLater();
}

void StreamConnection::setReceive(const command::ReceiveMode& receive)
{
    m_receive = receive;
    m_lastWaiting = 0;
    if (!m_isEnded)
        readAvailable();
}

void StreamConnection::hold(bool isHeld)
{
    const bool isLetGo = m_isHeld && !isHeld;
    m_isHeld = isHeld;
    if (isLetGo && !m_isEnded)
        readAvailable();
}

void StreamConnection::setBehaviour(const BehaviourSpec& behaviour)
{
    if (m_isEnded || m_isClosing)
        return;
    m_behaviour = makeBehaviour(behaviour);
    m_queue.dropSource();
    m_again.stop();
    applyReadPolicy();
}

void StreamConnection::setOption(OptionRequest option)
{
    if (!m_isEnded)
        m_record.setOption(m_socket, m_record.local().family, option);
}

void StreamConnection::look()
{
    if (m_isEnded)
        return;
    const bool waitsForHand = !readsByItself();
    if (!waitsForHand && m_state.told() == TcpState::Established)
        return; // notifications tell everything
    const SocketFacts& facts = m_record.context().facts;
    // Behind the end of stream a reset shows as a pending error only (Linux: EPIPE).
    if (m_sawEnd || m_isReadSideShut) {
        const int error = native::pendingError(m_socket);
        if (error != 0)
            return native::errorIdOf(error) == ErrorId::Pipe ? endByReset(error) : onReadError(error);
    }
    m_state.noteChange();
    if (m_sawEnd)
        return;
    if (!waitsForHand || m_isReadSideShut)
        return;
    const qint64 waiting = facts.unreadBytes(m_socket).value_or(0);
    if (waiting > 0) {
        if (waiting > m_lastWaiting) {
            Event pending = m_record.streamEvent(EventKind::Pending, Call::Fionread);
            pending.value = waiting;
            m_record.record(pending);
        }
        m_lastWaiting = waiting;
        return;
    }
    const native::CallResult peek = native::peekByte(m_socket);
    if (peek.isOk() && peek.value == 0)
        m_sawReset ? endByReset() : noteEndOfStream();
    else if (!peek.isOk() && !native::isTryAgain(peek.error))
        onReadError(peek.error);
}
