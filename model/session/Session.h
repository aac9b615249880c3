// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/endpoints/EndpointTable.h"
#include "model/events/EventFeed.h"
#include "model/events/EventStore.h"
#include "model/session/Recording.h"
#include "model/session/SavedSession.h"

#include <QObject>

#include <memory>

class NetworkThread;

// What holds one session together: the store, the network thread that writes it, the feed and the endpoints folded from
// it. Threads: the front end's. Leaving (the destructor) takes less than a second whatever the sockets are doing.
class Session final : public QObject, public CommandSink
{
    Q_OBJECT

public:
    // feedIntervalMs: 16 for a window, 0 for a command line.
    explicit Session(int feedIntervalMs, QObject* parent = nullptr);
    // Shows what is in a file. Its sockets are gone: commands are not carried out, and nothing is recorded.
    Session(std::shared_ptr<SavedSession> saved, int feedIntervalMs, QObject* parent = nullptr);
    ~Session() override;

    // nullptr: it happens now.
    SavedSession* saved() const { return m_saved.get(); }
    EventStore& store() { return m_store; }
    EventFeed& feed() { return m_feed; }
    EndpointTable& endpoints() { return m_endpoints; }
    // If nobody has started it before the first command, it starts in Place::Memory.
    Recording& recording() { return m_recording; }

    // The next free id for an endpoint: one of SocketId::letters().
    SocketId newId(char letter);
    // Queues the command for the network thread.
    void post(Command command) override;

    // Closes the sockets and then the recording. Nothing, or what of it is not in the file. No command afterwards.
    std::optional<Problem> end();

    // Whether a TCP server could bind 127.0.0.1:port right now. A question before anything is opened: no event.
    static bool isPortFree(quint16 port);

private:
    EventStore m_store;
    EventFeed m_feed;
    EndpointTable m_endpoints;
    Recording m_recording;
    std::unique_ptr<NetworkThread> m_network;
    std::shared_ptr<SavedSession> m_saved;
    QHash<char, quint32> m_lastNumber;
};
