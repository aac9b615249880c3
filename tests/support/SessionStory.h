// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/Session.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

// A real session whose log a test reads as lines. Waiting is the test's: QTRY_COMPARE(story.of(id), …).
class SessionStory final
{
public:
    Session session{0};

    void post(Command command) { session.post(std::move(command)); }

    // The socket's events in order, one short line each: "recv 5 hello", "eof", "error refused". Setup (socket, option,
    // bind, state) is left out unless asked for.
    QStringList of(SocketId id, bool withSetup = false) const;
    QString last(SocketId id) const; // the newest line of of()
    // Waits for a fact of the log, 5 s at most, faster than QTRY_VERIFY; the front end's loop does not turn meanwhile.
    static bool comesTo(const std::function<bool()>& fact);
    // What happened so far is not read again.
    void turnPage();

    int count(SocketId id, EventKind kind) const;
    // All bytes of the Recv (RecvFrom) or Send (SendTo) events of the socket, in order.
    QByteArray received(SocketId id) const;
    QByteArray sent(SocketId id) const;
    quint16 port(SocketId id) const; // local; 0: not bound yet
    // The first event of that kind; kind Note and noEvent id if there is none.
    Event first(SocketId id, EventKind kind) const;
    bool isClosed(SocketId id) const;
    // As the endpoint table has it; a closed socket that nothing happened to, if it has not heard of it yet.
    EndpointState state(SocketId id);

    SocketId listen(const BehaviourSpec& behaviour = {}, const command::ReceiveMode& receive = {});

private:
    EventId m_first = 0;

    template <typename Visit>
    void each(SocketId id, Visit visit) const;
};
