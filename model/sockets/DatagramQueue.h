// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SocketRecord.h"

#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <memory>

// What a UDP socket has still to send: one sendto() a datagram, each one event, and in memory only what a full send
// buffer did not take.
class DatagramQueue final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostDatagrams = 65536; // empty ones have no bytes to count; SendQueue::mark holds, too

    DatagramQueue(qintptr socket, const SocketRecord& record, QObject* parent);

    // To an address, or to the default peer if it is not valid. What is too much is refused, and that is recorded.
    void send(const SocketAddress& to, const QByteArray& bytes);
    // Forgets what is queued, and records how many datagrams; the socket is about to be closed.
    void stop();

signals:
    // Sent when the call failed with the answer to an earlier datagram; this one is then tried again.
    void refused(int systemError);

private:
    struct Datagram
    {
        SocketAddress to;
        QByteArray bytes;
    };

    void flush();
    bool sendNow(const Datagram& datagram);

    const qintptr m_socket;
    const SocketRecord& m_record;
    std::unique_ptr<QSocketNotifier> m_writable; // made at the first need
    std::deque<Datagram> m_datagrams;
    qint64 m_bytes = 0;
    bool m_isFull = false; // told, and no room since
};
