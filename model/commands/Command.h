// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"
#include "model/behaviours/Impairments.h"
#include "model/composing/PayloadTemplate.h"
#include "model/composing/SendPlan.h"
#include "model/core/HostPort.h"
#include "model/core/SocketAddress.h"
#include "model/core/SocketId.h"
#include "model/core/SocketOption.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <variant>

// What the user wants done: values that go down once to the network thread. There is no answer: what came of it is an
// event. The id of a new endpoint is chosen by the caller (Session::newId), so that it can tell the events that follow.
namespace command {

struct ReceiveMode
{
    bool automatic = true;
    int size = 1024; // recv size, bytes, 1 … 1 MiB

    friend bool operator==(const ReceiveMode&, const ReceiveMode&) = default;
};

// Opens a TCP server: socket, options, bind, listen.
struct Listen
{
    SocketId on;       // letter S
    HostPort where;    // a name is looked up; an empty host means 127.0.0.1
    int backlog = 128; // 0 … 65535
    bool acceptAutomatically = true;
    ReceiveMode receive;                    // for the connections
    BehaviourSpec behaviour;                // for the connections
    int maxConnections = 1000;              // 1 … 100 000
    QList<OptionRequest> options;           // asked of the listening socket before bind
    QList<OptionRequest> connectionOptions; // asked of each accepted connection
};

// Opens an AF_UNIX stream server.
struct ListenLocal
{
    SocketId on; // letter L
    QString path;
    int backlog = 128;
    bool acceptAutomatically = true;
    ReceiveMode receive;
    BehaviourSpec behaviour;
    int maxConnections = 1000;
};

// Opens a TCP client: resolve, socket, options, connect; one address after the other until one answers.
struct Connect
{
    SocketId on; // letter C
    HostPort to;
    HostPort local;        // empty host and port 0: the system chooses
    int timeoutMs = 10000; // for the whole attempt, 1 … 600 000
    ReceiveMode receive;
    QList<OptionRequest> options;
};

// Opens an AF_UNIX stream client.
struct ConnectLocal
{
    SocketId on; // letter L
    QString path;
    ReceiveMode receive;
};

// Opens a UDP endpoint: socket, options, bind.
struct OpenUdp
{
    SocketId on;    // letter U
    HostPort local; // port 0: a free one
    ReceiveMode receive{true, 65536};
    QList<OptionRequest> options;
};

// Opens a simulated relay: passes what comes in on to a target, and what the target answers back. Its letter is its
// transport. It listens (TCP) or binds (UDP) and opens a socket towards the target for every client: these calls are
// real, and so are their events. What it does on purpose is told by Simulated events.
// For lessons: {"relay.open": {"as": "R1", "transport": "tcp" | "udp", "address", "port", "to": "S1" | {"host",
// "port"}, "loss", "duplicate", "reorder": percent, "delayMs", "jitterMs", "bytesPerSecond", "pieces": largest size,
// "cutAfter": bytes, "reset": true | false, "seed"}}, all but "as", "transport" and "to" as in Impairments if left out.
// The sockets of a TCP relay are R1.1 (accepted) and R1.2 (connected to the target), of the second client R1.3 and
// R1.4; the sockets of a UDP relay towards its target are D1.1 for the first client, D1.2 for the second.
struct OpenRelay
{
    SocketId on;    // letter R: TCP, D: UDP (datagrams)
    HostPort where; // port 0: a free one; empty host: 127.0.0.1
    HostPort to;    // a name is looked up; empty host: 127.0.0.1
    Impairments impairments;
};

// What the relay does on purpose from now on; what it holds back keeps its time. The dice start anew only if the seed
// is another one.
struct SetImpairments
{
    SocketId on;
    Impairments impairments;
};

// Starts a helper process that may have only so many descriptors and uses them up: it listens (P1), and clients in it
// connect to it (P1.2, P1.4 …) until socket() fails. accept() is called there by Accept on P1, a descriptor given back
// by Close on one of its sockets; Close on P1 ends the process. Unix only.
// For lessons: {"limited.open": {"as": "P1", "descriptors": 64}}.
struct OpenLimited
{
    static constexpr int fewest = 32; // the process itself needs about twenty
    static constexpr int most = 1024;

    SocketId on;          // letter P
    int descriptors = 64; // fewest … most
    QString program;      // sockplay; empty: the one beside this program
};

struct Accept
{
    SocketId on;
}; // one connection by hand
struct Receive
{
    SocketId on;
    int size = 1024;
}; // one recv (UDP: recvfrom) by hand
struct Send
{
    SocketId on;
    QByteArray bytes;
};
struct SendFile
{
    SocketId on;
    QString path;
}; // read piece by piece as the peer takes it
struct SendTo
{
    SocketId on;
    HostPort to;
    QByteArray bytes;
}; // a name is looked up; empty host: the default peer
// Bytes, a template or a file, in pieces or again and again. The events of its calls have its number.
struct SendOrder
{
    SocketId on;
    int number = 0; // 1 … 127; 0: nobody wants to know
    QByteArray bytes;
    PayloadTemplate pattern; // instead of bytes, unless empty
    TemplateValues values;   // of the first payload of the template; later ones have later values
    QString file;            // instead of bytes, unless empty: its path
    SendPlan plan;
    HostPort to; // UDP, as in SendTo
};
// What of that order has not been sent stays unsent.
struct StopOrder
{
    SocketId on;
    int number = 0;
};
struct SetPeer
{
    SocketId on;
    HostPort to;
}; // connect() of a UDP socket; empty host: no default peer any more

enum class Direction : quint8 { Send, Receive, Both };
struct ShutDown
{
    SocketId on;
    Direction direction = Direction::Send;
};

// Closes gracefully: what is queued is sent first (at most 5 s, then reset). On a server: stops listening, connections
// stay. On a connecting client: cancels. On a server with `andConnections`: closes them too.
struct Close
{
    SocketId on;
    bool andConnections = false;
};
// SO_LINGER {1, 0} and close: the peer sees RST. On a server: resets every connection, goes on listening.
struct Reset
{
    SocketId on;
};
struct CloseAll
{
};

struct SetOption
{
    SocketId on;
    OptionRequest option;
};
struct Join
{
    SocketId on;
    QString group;
    QString interface;
}; // interface: name as the system calls it; empty: the system chooses
struct Leave
{
    SocketId on;
    QString group;
    QString interface;
};

// Server: for connections accepted from now on. Connection: from now on.
struct SetBehaviour
{
    SocketId on;
    BehaviourSpec behaviour;
};
struct SetAccept
{
    SocketId on;
    bool automatic = true;
};
struct SetReceive
{
    SocketId on;
    ReceiveMode receive;
};

struct Note
{
    SocketId on;
    QString text;
    quint64 about = 0; // the number of the event that it is about, as shown: its id plus one; 0: none
};                     // `on` may be invalid: about the session

// Looks a host name up and does nothing with the addresses but tell them.
struct Resolve
{
    SocketId on; // may be invalid: for nobody
    QString host;
};

} // namespace command

using Command =
    std::variant<command::Listen, command::ListenLocal, command::Connect, command::ConnectLocal, command::OpenUdp,
                 command::OpenRelay, command::SetImpairments, command::OpenLimited, command::Accept, command::Receive,
                 command::Send, command::SendFile, command::SendOrder, command::StopOrder, command::SendTo,
                 command::SetPeer, command::ShutDown, command::Close, command::Reset, command::CloseAll,
                 command::SetOption, command::Join, command::Leave, command::SetBehaviour, command::SetAccept,
                 command::SetReceive, command::Note, command::Resolve>;
Q_DECLARE_METATYPE(Command)
