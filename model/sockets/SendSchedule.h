// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/OutgoingPayload.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

// In which order and when the payloads of one socket go out: one after the other, pieces with their pauses, and what is
// repeated waits aside until it is due again, so that others may go between. Threads: the network thread.
class SendSchedule final : public QObject
{
    Q_OBJECT

public:
    explicit SendSchedule(QObject* parent);

    void add(OutgoingPayload payload);
    // Called with a payload that cannot go on, when that is found out.
    void setOnTrouble(std::function<void(const OutgoingPayload&)> onTrouble) { m_onTrouble = std::move(onTrouble); }
    // The next piece that may go now; nothing: none, and due() comes if one has to wait.
    std::optional<OutgoingPayload::Piece> take();
    // The piece that was taken has gone: its pause begins.
    void pieceGone();
    // Takes the order of that number away.
    void drop(quint8 number);
    // Takes away what waits to be repeated.
    void dropRepeats();
    void clear();

    // What waits to be repeated is not counted: nothing of it is there to be sent.
    bool isEmpty() const { return m_queue.empty(); }
    bool isPausing() const { return m_pause.isActive(); }
    size_t count() const { return m_queue.size(); }
    qint64 bytesInMemory() const { return m_bytes; }
    qint64 bytesLeft() const; // in memory and in the files

signals:
    // Sent when a pause is over or something is to be repeated.
    void due();

private:
    struct Resting
    {
        OutgoingPayload payload;
        qint64 dueNs = 0;
    };

    void popFront();
    void rest(OutgoingPayload payload);
    void startTimer();
    void wake();

    std::deque<OutgoingPayload> m_queue;
    std::vector<Resting> m_resting;
    QTimer m_pause;
    QTimer m_rest;
    qint64 m_bytes = 0;
    int m_pauseMs = 0; // of the piece that was taken
    std::function<void(const OutgoingPayload&)> m_onTrouble;
};
