// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QHash>
#include <QList>
#include <QString>

// Writes into a store what a session would have, from a picture in text. Statements are separated by semicolons or line
// breaks, and time goes on by a millisecond an event. An unknown statement is fatal: a test that cannot be read is
// wrong.
//
//   S1 listens 127.0.0.1:8888     socket, bind, listen            U1 opens 127.0.0.1:9001   socket, bind
//   C1 connects S1                socket, connect, S1 accepts     C1 waits for S1           connected, not accepted
//   S1 accepts                    the connection that waits       C1 is refused 127.0.0.1:1
//   C1 -> S1.1 'hi'               send and recv (U: sendto …)     C1 sends 'hi'; S1.1 receives 'hi'
//   C1 shuts down                 send side                       S1.1 sees the end
//   C1 closes                     C1 resets                       S1.1 is reset
//   C1 state TIME-WAIT            C1 is full; C1 has room         C1 has 11 waiting
//   U1 drops 3                    C1 option TCP_NODELAY 1 1       U1 joins 239.1.2.3; U1 leaves 239.1.2.3
//   S1 fails bind in-use          any call and error by their ids
//
// Texts in quotes read \n \r \t \0 \\ \xHH.
class EventScript final
{
public:
    explicit EventScript(EventStore& store);

    // Returns the events written.
    EventRange play(const QString& picture);

    // Appends an event that the pictures have no words for.
    EventId add(Event event, QByteArrayView payload = {});
    Event event(const QString& on, EventKind kind, Call call) const;

private:
    struct Link // what one socket knows
    {
        quint32 local = 0;
        quint32 peer = 0;
        quint64 sent = 0;
        quint64 received = 0;
    };

    void playStatement(const QString& statement);
    bool playSetUp(const QString& statement);
    bool playData(const QString& statement);
    bool playEnd(const QString& statement);
    bool playOther(const QString& statement);
    void open(SocketId id, bool isDatagram, const QString& address);
    void connectTo(SocketId client, SocketId server);
    void accept(SocketId server);
    void send(SocketId from, const QByteArray& bytes, quint32 to);
    void receive(SocketId by, const QByteArray& bytes, quint32 from);
    EventId simple(SocketId on, EventKind kind, Call call, qint64 value = 0, quint8 flags = 0);
    Event filled(SocketId on, EventKind kind, Call call) const;
    quint32 address(const QString& text);

    EventStore& m_store;
    QHash<SocketId, Link> m_links;
    QHash<SocketId, QList<quint32>> m_waiting; // server -> addresses of clients
    QHash<SocketId, quint32> m_accepted;
    quint16 m_nextPort = 50001;
    qint64 m_elapsedNs = 0;
};
