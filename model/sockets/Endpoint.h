// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/sockets/SocketRecord.h"

#include <QObject>

class StreamConnection;

// A thing the user opened: what the hub can ask of every kind. What a kind cannot do it leaves alone.
// Threads: the network thread. Deleted with deleteLater() only: a socket must not be deleted in its own slot.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    Endpoint(SocketId id, SocketContext context, QObject* parent)
        : QObject(parent)
        , m_record(id, context)
    {
    }

    SocketId id() const { return m_record.on(); }
    virtual bool isOpen() const = 0; // false: it may be opened anew under the same id
    // The stream connection of that name, or nullptr.
    virtual StreamConnection* stream(SocketId) const { return nullptr; }
    virtual void close(bool andConnections) = 0;
    // Closes a socket that is not in this process. False: it is none of those.
    virtual bool closeElsewhere(SocketId) { return false; }
    virtual void reset() = 0;
    virtual void setOption(OptionRequest option) = 0;
    virtual void setReceive(const command::ReceiveMode& receive) = 0;
    virtual void setBehaviour(const BehaviourSpec&) {}
    virtual void setImpairments(const Impairments&) {}
    virtual void accept() {}
    virtual void setAccept(bool) {}
    // Ten times a second: looks at what no notification tells.
    virtual void look() = 0;

protected:
    SocketRecord m_record;
};
