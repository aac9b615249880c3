// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/core/SocketId.h"
#include "model/core/SocketOption.h"
#include "model/core/TcpState.h"
#include "model/events/Event.h"
#include "model/events/Interference.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

// An option as asked for and as the system gives it back.
struct OptionValue
{
    qint64 asked = 0;
    std::optional<qint64> actual; // absent: not known on this system
};

// Somebody a UDP endpoint heard from.
struct UdpSender
{
    SocketAddress address;
    quint64 datagrams = 0;
};

// The newest SendOrder of a socket, as far as its calls tell.
struct SendProgress
{
    int number = 0;    // 0: there was none
    quint64 calls = 0; // that took all they were given
    quint64 bytes = 0;
    bool isOver = false;
    EventId error = noEvent; // that ended it
};

// One socket as its events tell it.
struct EndpointState
{
    SocketId id;
    // The life of the socket, coarser than the TCP state: what can be done with it now.
    enum class Phase : quint8 { Closed, Resolving, Connecting, Listening, Open };
    Phase phase = Phase::Closed;
    TcpState tcpState = TcpState::Closed; // TCP only; Linux reads it from the system
    bool isTcpStateDerived = true;
    SocketAddress local;
    SocketAddress peer; // TCP: the other side; UDP: the default peer, if set

    quint64 bytesSent = 0;
    quint64 bytesReceived = 0;
    quint64 datagramsSent = 0;
    quint64 datagramsReceived = 0;
    quint64 datagramsDropped = 0;
    qint64 bytesWaiting = 0;       // for a manual recv, as last seen
    qint64 connectionsWaiting = 0; // for a manual accept, as last seen
    int accepted = 0;              // connections accepted in all
    bool isSendBufferFull = false;
    bool hasSentFin = false;     // send side shut down
    bool hasReceivedEnd = false; // eof seen
    bool isAccepting = true;     // false: descriptors are used up

    SendProgress order;

    EventId firstEvent = noEvent;
    EventId lastReceived = noEvent; // event of the newest payload received
    EventId lastError = noEvent;    // newest error event, or reset-in; noEvent after a new socket event
    QHash<OptionName, OptionValue> options;
    QList<UdpSender> senders;    // UDP, latest first, at most 50
    QList<SocketId> connections; // server: in order of accept; those that ended long ago are left out
    int forgotten = 0;           // how many are
    QStringList groups;          // UDP: joined multicast groups
    std::array<quint32, interferenceCount> simulated = {}; // how often a relay did each on purpose, by Interference

    bool isOpen() const { return phase != Phase::Closed; }
};
