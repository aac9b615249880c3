// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/endpoints/EndpointState.h"

#include <functional>

// The kinds of endpoints, each with a card of its own.
enum class EndpointRole : quint8 { TcpServer, TcpClient, Udp, LocalServer, LocalClient, TcpRelay, UdpRelay, Limited };

// What an endpoint is to be opened with, as its card shows it before and between openings. A card turns it into a
// command; each kind of endpoint uses the parts that make sense for it.
struct EndpointSetup
{
    HostPort where{QStringLiteral("127.0.0.1"), 8888}; // server, UDP: own address; client: the server's
    QString path;                                      // AF_UNIX
    BehaviourSpec behaviour;
    bool acceptAutomatically = true;
    command::ReceiveMode receive;
    int backlog = 128;
    int maxConnections = 1000;
    int timeoutMs = 10000;
    HostPort local;                         // client: where to connect from
    HostPort target;                        // relay: where it passes on to
    Impairments impairments;                // relay
    QList<OptionRequest> options;           // of the endpoint's own socket
    QList<OptionRequest> connectionOptions; // of the connections a server accepts
};

// The letter of the ids of such endpoints.
char endpointLetter(EndpointRole role);
// What an endpoint of the table is.
EndpointRole endpointRole(SocketId id, const EndpointState& state);
// What a new card of that kind begins with; the port is one that is free.
EndpointSetup usualSetup(EndpointRole role, const std::function<bool(quint16)>& isPortFree);
