// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/Endpoint.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

// What TCP and AF_UNIX clients share: one address after the other until one answers, under one deadline, and the
// connection. connect() is called directly: Qt's own would try each address twice, for 30 s each, and merge the errors.
class StreamClient : public Endpoint
{
    Q_OBJECT

public:
    StreamClient(SocketId id, SocketContext context, QObject* parent);

    bool isOpen() const override { return m_socket >= 0 || m_stream; }
    StreamConnection* stream(SocketId id) const override { return id == m_record.on() ? m_stream : nullptr; }
    void close(bool andConnections) override; // connecting: gives up
    void reset() override;
    void setOption(OptionRequest option) override;
    void setReceive(const command::ReceiveMode& receive) override;
    void setBehaviour(const BehaviourSpec& behaviour) override;
    void look() override;

signals:
    // Sent when it is connected, before the connection reads anything.
    void connected(StreamConnection* stream);
    // Sent when no address answered, or the attempt was given up.
    void failed();

protected:
    struct Attempt
    {
        QList<SocketAddress> candidates; // tried in order
        SocketAddress local;             // invalid: the system chooses
        QList<OptionRequest> options;
        command::ReceiveMode receive;
    };
    void connectTo(const Attempt& attempt);
    // The deadline covers looking the host up too.
    void startDeadline(int ms);
    virtual void giveUp(); // also stops a look-up

private:
    void tryNext();
    bool bindLocal(const SocketAddress& peer);
    void onAnswer();
    void onRefused(int systemError);
    void onTimeout();
    void closeSocket();
    void onConnected(bool wasReset);

    Attempt m_attempt;
    BehaviourSpec m_behaviour;
    QTimer m_deadline;
    std::unique_ptr<QSocketNotifier> m_writable;
    qintptr m_socket = -1; // while connecting
    StreamConnection* m_stream = nullptr;
};
