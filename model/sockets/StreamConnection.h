// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/sockets/SendQueue.h"
#include "model/sockets/SocketRecord.h"
#include "model/sockets/StreamState.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAbstractSocket;

// One connected stream socket, TCP or AF_UNIX, of a server or a client. Reads with one recv() per event and a peek
// before each, so that FIN, RST and data are told apart; sends with native send(). QAbstractSocket (not QTcpSocket,
// whose constructor turns buffering on) brings the read notifications and the reads themselves.
class StreamConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr int closeDeadlineMs = 5000;

    // Takes the connected descriptor. The record has its id and addresses.
    StreamConnection(qintptr socket, const SocketRecord& record, const command::ReceiveMode& receive,
                     const BehaviourSpec& behaviour, QObject* parent);

    SocketId id() const { return m_record.on(); }
    // Begins to read and lets the behaviour speak; call when the accept or connect event is recorded. `wasReset`: the
    // peer's RST was seen already, behind the bytes that are still to be read.
    void start(bool wasReset = false);

    void send(const QByteArray& bytes) { m_queue.send(bytes); }
    void send(const command::SendOrder& order) { m_queue.send(order); }
    void stopOrder(int number) { m_queue.stopOrder(number); }
    void receive(int size); // one recv by hand
    void shutDown(command::Direction direction);
    // Sends what is queued, at most for closeDeadlineMs, then closes; what remains is reported and the connection
    // reset.
    void close();
    void reset();
    void setReceive(const command::ReceiveMode& receive);
    void setBehaviour(const BehaviourSpec& behaviour);
    void setOption(OptionRequest option);
    // For whoever passes the bytes on: reads no more until it is let go again, so that TCP holds the peer back.
    void hold(bool isHeld);
    bool isSending() const { return !m_queue.isEmpty(); } // the kernel has not taken all yet

    // Looks at what no notification tells: bytes waiting for a manual recv, an end behind them, the TCP state.
    void look();

signals:
    // Sent once, when the socket is closed. The object deletes itself later.
    void ended(bool wasReset);
    // Sent for each recv() that brought bytes, when it is recorded; the bytes live as long as the call.
    void delivered(EventId id, QByteArrayView bytes);
    // Sent once, when the peer's end of stream is recorded.
    void peerFinished();
    // Sent when the kernel took the last byte that was queued.
    void caughtUp();
    // Sent when the behaviour wants the bytes to go to every other connection.
    void passedOn(const QByteArray& bytes);

private:
    void readAvailable();
    bool readOnce(int size);
    bool readsByItself() const;
    void noteEndOfStream();
    void onReadError(int systemError);
    void onSendFailed(int systemError);
    void drainAndEnd();
    void onDrained();
    void act(const BehaviourActions& actions);
    void applyReadPolicy();
    void shutDownNow(command::Direction direction);
    void closeNow(EventKind kind, Call call);
    void giveUpClosing();
    void endByReset(int systemError = 0); // 0: a call before this one had said it
    void end();

    SocketRecord m_record;
    const qintptr m_socket;
    StreamState m_state;
    QAbstractSocket* m_device; // owns the descriptor
    SendQueue m_queue;
    command::ReceiveMode m_receive;
    std::unique_ptr<Behaviour> m_behaviour;
    QTimer m_again;    // reading was held back, or is paced
    QTimer m_deadline; // of a graceful close
    quint64 m_received = 0;
    qint64 m_lastWaiting = 0;
    bool m_sawEnd = false;         // eof recorded
    bool m_isReadSideShut = false; // by us
    bool m_isSendSideShut = false; // by us
    bool m_sawReset = false;       // by a send; the bytes before it are read first
    bool m_isClosing = false;
    bool m_isHeld = false;
    bool m_isEnded = false;
    std::optional<command::Direction> m_pendingShutDown;
};
