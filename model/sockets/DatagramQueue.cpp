// SPDX-License-Identifier: MIT
#include "model/sockets/DatagramQueue.h"

#include "model/sockets/SendQueue.h"
#include "model/sockets/native/DatagramCalls.h"

DatagramQueue::DatagramQueue(qintptr socket, const SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_record(record)
{
}

void DatagramQueue::send(const SocketAddress& to, const QByteArray& bytes)
{
    if (m_bytes >= SendQueue::mark || m_datagrams.size() >= mostDatagrams) {
        m_record.recordError(Call::None, ErrorId::QueueFull, m_bytes);
        return;
    }
    m_datagrams.push_back({to, bytes});
    m_bytes += bytes.size();
    flush();
}

void DatagramQueue::flush()
{
    while (!m_datagrams.empty() && sendNow(m_datagrams.front())) {
        m_bytes -= m_datagrams.front().bytes.size();
        m_datagrams.pop_front();
    }
    if (!m_writable && !m_datagrams.empty()) {
        m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, [this] {
            m_isFull = false;
            m_record.record(m_record.event(EventKind::SendResume, Call::Poll));
            flush();
        });
    }
    if (m_writable)
        m_writable->setEnabled(!m_datagrams.empty());
}

// False: the send buffer is full.
bool DatagramQueue::sendNow(const Datagram& datagram)
{
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
    m_record.record(sent, result.isOk() ? QByteArrayView(datagram.bytes) : QByteArrayView());
    return true;
}

void DatagramQueue::stop()
{
    if (m_writable)
        m_writable->setEnabled(false);
    if (!m_datagrams.empty())
        m_record.recordError(Call::None, ErrorId::Unsent, qint64(m_datagrams.size()));
    m_datagrams.clear();
    m_bytes = 0;
}
