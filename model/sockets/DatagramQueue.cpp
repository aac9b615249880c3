// SPDX-License-Identifier: MIT
#include "model/sockets/DatagramQueue.h"

#include "model/sockets/SendQueue.h"
#include "model/sockets/native/DatagramCalls.h"

static constexpr size_t mostPayloads = 65536; // empty ones have no bytes to count
static constexpr int datagramsPerTurn = 256;  // so that a long order does not starve the others

DatagramQueue::DatagramQueue(qintptr socket, const SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_record(record)
    , m_schedule(this)
{
    m_again.setSingleShot(true);
    m_schedule.setOnTrouble([this](const OutgoingPayload& payload) {
        const bool isFile = payload.trouble() == OutgoingPayload::Trouble::File;
        m_record.recordOrderError(isFile ? ErrorId::BadPath : ErrorId::Invalid, payload.number(), payload.path());
    });
    connect(&m_schedule, &SendSchedule::due, this, &DatagramQueue::flush);
    connect(&m_again, &QTimer::timeout, this, &DatagramQueue::flush);
}

void DatagramQueue::send(OutgoingPayload payload, const SocketAddress& to)
{
    const qint64 queued = m_schedule.bytesInMemory() + (m_piece ? m_piece->bytes.size() : 0);
    if (queued >= SendQueue::mark || m_schedule.count() >= mostPayloads) {
        Event full = m_record.event(EventKind::Error, Call::None);
        full.error = ErrorId::QueueFull;
        full.value = queued;
        full.order = Event::endOfOrder(payload.number());
        m_record.record(full);
        return;
    }
    if (!payload.open()) {
        m_record.recordOrderError(ErrorId::BadPath, payload.number(), payload.path());
        return;
    }
    payload.setDestination(to);
    m_schedule.add(std::move(payload));
    flush();
}

void DatagramQueue::stopOrder(int number)
{
    if (number <= 0)
        return;
    m_schedule.drop(quint8(number));
    if (m_piece && m_piece->order == number)
        m_piece.reset();
    flush();
}

void DatagramQueue::stop()
{
    if (m_piece || !m_schedule.isEmpty())
        m_record.recordError(Call::None, ErrorId::Unsent, qint64(m_schedule.count()) + (m_piece ? 1 : 0));
    m_schedule.clear();
    m_piece.reset();
    m_again.stop();
    if (m_writable)
        m_writable->setEnabled(false);
}

void DatagramQueue::flush()
{
    for (int left = datagramsPerTurn;; --left) {
        if (!m_piece)
            m_piece = m_schedule.take();
        if (!m_piece)
            break;
        if (left == 0) {
            m_again.start(0);
            break;
        }
        if (!sendNow())
            break;
        m_piece.reset();
        m_schedule.pieceGone();
    }
    if (!m_writable && m_isFull) {
        m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, [this] {
            m_isFull = false;
            m_record.record(m_record.event(EventKind::SendResume, Call::Poll));
            flush();
        });
    }
    if (m_writable)
        m_writable->setEnabled(m_isFull);
}

// False: the send buffer is full.
bool DatagramQueue::sendNow()
{
    const OutgoingPayload::Piece& datagram = *m_piece;
    native::CallResult result = native::sendDatagram(m_socket, datagram.to, datagram.bytes);
    if (native::isRefusal(result.error)) {
        // The answer to an earlier datagram: this one was not sent yet.
        emit refused(result.error);
        result = native::sendDatagram(m_socket, datagram.to, datagram.bytes);
    }
    if (native::isTryAgain(result.error)) {
        if (!m_isFull)
            m_record.record(m_record.event(EventKind::SendFull, Call::SendTo));
        m_isFull = true;
        return false;
    }
    Event sent = m_record.event(result.isOk() ? EventKind::SendTo : EventKind::Error, Call::SendTo);
    if (datagram.to.isValid())
        sent.peer = m_record.context().recorder.store().addressId(datagram.to);
    sent.value = result.value;
    sent.asked = datagram.bytes.size();
    sent.systemError = qint16(result.error);
    sent.error = native::errorIdOf(result.error);
    sent.order = datagram.isLast || !result.isOk() ? Event::endOfOrder(datagram.order) : datagram.order;
    m_record.record(sent, result.isOk() ? QByteArrayView(datagram.bytes) : QByteArrayView());
    if (!result.isOk() && datagram.order != 0)
        m_schedule.drop(datagram.order); // what one datagram may not, the others may not either
    return true;
}
