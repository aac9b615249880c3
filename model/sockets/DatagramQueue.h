// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SendSchedule.h"
#include "model/sockets/SocketRecord.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

// What a UDP socket has still to send: one sendto() for each piece, each an event. Only what the full send buffer did
// not take waits here, and what is sent by and by. Threads: the network thread.
class DatagramQueue final : public QObject
{
    Q_OBJECT

public:
    DatagramQueue(qintptr socket, const SocketRecord& record, QObject* parent);

    // An invalid address: to the default peer. Above the mark nothing is taken: the error is recorded.
    void send(OutgoingPayload payload, const SocketAddress& to);
    void stopOrder(int number);
    // Forgets what is queued, and records how many payloads; the socket is about to be closed.
    void stop();

signals:
    // Sent when a send was refused because of the answer to an earlier datagram; it is tried again.
    void refused(int systemError);

private:
    void flush();
    bool sendNow();

    const qintptr m_socket;
    const SocketRecord& m_record;
    SendSchedule m_schedule;
    std::optional<OutgoingPayload::Piece> m_piece; // what the send buffer did not take
    std::unique_ptr<QSocketNotifier> m_writable;   // made at the first need
    QTimer m_again;                                // others have their turn first
    bool m_isFull = false;                         // told, and no room since
};
