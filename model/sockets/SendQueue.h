// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SendSchedule.h"
#include "model/sockets/SocketRecord.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

// What a stream socket has still to send: native send() as the kernel takes it, each call one event, never more than a
// mark in memory beyond what was handed over in one piece.
class SendQueue final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mark = 4 << 20; // bytes

    SendQueue(qintptr socket, SocketRecord& record, QObject* parent);

    // Sends as much as the kernel takes now and keeps the rest. Above the mark nothing is taken: the error is recorded.
    void send(const QByteArray& bytes);
    // As planned; a file is read piece by piece as the peer takes it.
    void send(const command::SendOrder& order);
    // Nothing more of that order, even if a call took a part of a piece only.
    void stopOrder(int number);
    // Asked whenever nothing else is queued; an empty answer ends it, and so does dropSource().
    void setSource(std::function<QByteArray()> source);
    void dropSource() { m_source = nullptr; }
    // What is queued is the last: from now on a send is refused, and that is recorded.
    void finish();

    bool isEmpty() const { return m_schedule.isEmpty() && !m_piece && !m_source; }
    bool isAboveMark() const { return bytesQueued() >= mark; }
    qint64 bytesLeft() const; // in memory and in the files
    // Forgets what is queued and takes no more; the socket is about to be closed.
    void stop();

signals:
    // Sent when the last queued byte was taken by the kernel.
    void drained();
    // Sent when the queue fell below its mark again.
    void relaxed();
    // Sent when send() failed for good; the error is recorded and the queue empty.
    void failed(int systemError);

private:
    bool isTaken(qint64 size, int order); // false: refused, and recorded
    void recordTrouble(const OutgoingPayload& payload);
    qint64 bytesQueued() const { return m_schedule.bytesInMemory() + m_rest; } // in memory
    void clear();
    void pump();
    bool loadNext();
    bool isHeldBack();
    void noteFull();
    void noteRoom(bool isOver);
    void fail(int systemError);

    const qintptr m_socket;
    SocketRecord& m_record;
    std::unique_ptr<QSocketNotifier> m_writable; // made at the first need
    QTimer m_heldBack;                           // the store is behind: tried again soon
    SendSchedule m_schedule;
    std::function<QByteArray()> m_source;
    std::optional<OutgoingPayload::Piece> m_piece; // what the calls are given now
    qsizetype m_rest = 0;                          // bytes of it not sent yet
    quint64 m_sent = 0;
    qint64 m_fullSinceNs = 0; // 0: not full
    bool m_isFinished = false;
};
