// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/sockets/native/SocketFacts.h"

#include <QThread>

#include <memory>

class EventStore;
class NetworkHub;

// The one thread in which every socket lives. Commands go in as queued calls; facts come out through the event store.
// Threads: made, asked and destroyed in the front end's thread.
class NetworkThread final : public CommandSink
{
public:
    explicit NetworkThread(EventStore& store, const SocketFacts& facts = SocketFacts::ofThisSystem());
    // Closes every socket and ends the thread; takes less than a second whatever they are doing.
    ~NetworkThread() override;
    Q_DISABLE_COPY_MOVE(NetworkThread)

    void post(Command command) override;

private:
    QThread m_thread;
    std::unique_ptr<NetworkHub> m_hub;
};
