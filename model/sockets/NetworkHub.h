// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/sockets/ClosedTcpWatch.h"
#include "model/sockets/SocketContext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class Endpoint;

// Runs commands on the endpoints it owns. Data for a socket that is not open is an error event of
// the socket it names; opening what is open and closing what is closed are nothing.
// Threads: the network thread.
class NetworkHub final : public QObject
{
    Q_OBJECT

public:
    NetworkHub(EventStore& store, const SocketFacts& facts);

    void run(const Command& command);
    // Closes every socket at once; queued bytes are not waited for.
    void shutDown();

private:
    void on(const command::Listen& command);
    void on(const command::ListenLocal& command);
    void on(const command::Connect& command);
    void on(const command::ConnectLocal& command);
    void on(const command::OpenUdp& command);
    void on(const command::OpenRelay& command);
    void on(const command::SetImpairments& command);
    void on(const command::OpenLimited& command);
    void on(const command::Accept& command);
    void on(const command::Receive& command);
    void on(const command::Send& command);
    void on(const command::SendFile& command);
    void on(const command::SendOrder& command);
    void on(const command::StopOrder& command);
    void on(const command::SendTo& command);
    void on(const command::SetPeer& command);
    void on(const command::ShutDown& command);
    void on(const command::Close& command);
    void on(const command::Reset& command);
    void on(const command::CloseAll& command);
    void on(const command::SetOption& command);
    void on(const command::Join& command);
    void on(const command::Leave& command);
    void on(const command::SetBehaviour& command);
    void on(const command::SetAccept& command);
    void on(const command::SetReceive& command);
    void on(const command::Note& command);
    void on(const command::Resolve& command);

    template <typename Kind, typename OpenCommand>
    void open(const OpenCommand& command);
    template <typename Action>
    void withStream(SocketId id, Action action, int order = 0);
    template <typename Action>
    void withUdp(SocketId id, Action action);
    Endpoint* endpoint(SocketId id) const;
    void refuse(SocketId id, int order = 0); // there is no such open socket (any more)
    void look();

    EventRecorder m_recorder;
    ClosedTcpWatch m_closed;
    SocketContext m_context;
    QHash<SocketId, Endpoint*> m_endpoints;
    QTimer m_look;
    EventStore::Keeping m_keeping = EventStore::Keeping::Normal; // as last told by an event
};
