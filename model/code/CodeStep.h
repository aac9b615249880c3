// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/core/SocketAddress.h"
#include "model/events/Event.h"

#include <QByteArray>
#include <QList>
#include <QString>

// One call of a session as a program shall make it again.
struct CodeStep
{
    // Payload up to this size is a literal; what is longer is in a file beside the program.
    static constexpr quint32 mostLiteralBytes = 4096;

    enum class Form : quint8 {
        Call,  // made again
        Fails, // made again, and it shall fail as it did
        Told,  // only a comment: no call of a program, or none that can be made again
    };
    enum class Payload : quint8 {
        Here,   // in `bytes`
        Beside, // longer than mostLiteralBytes
        Lost,   // no longer kept, or never recorded: only its size is known
    };

    EventId id = noEvent;
    Event event;
    QList<EventId> also; // other events of the same call
    Form form = Form::Call;
    Message sentence; // of Told: what happened
    Message remark;   // what is to say about it; of Told: why it is no call here

    SocketAddress address;       // Bind: where; Connect and SendTo: to whom; Accept, RecvFrom: of the peer
    bool hasDefaultPeer = false; // SendTo: without an address, the socket is connected
    QString name;                // of the option, the host, the group
    bool isIPv6 = false;         // of the socket

    Payload payload = Payload::Here;
    QByteArray bytes;
    quint32 recvSize = 1024; // of Recv, RecvFrom and Eof
    bool takesAll = false;   // Recv: more than one call may be needed to have all bytes that were seen
    bool isChecked = true;   // what came is the same each time: the peer is in the session, too

    QList<EventId> events() const { return QList<EventId>{id} + also; }
    SocketId socket() const { return event.kind == EventKind::Accept ? event.accepted() : event.on; }
};

// What one connection or client says and hears, when it has a thread of its own.
struct CodeTalk
{
    SocketId socket;
    EventId opened = noEvent; // the step behind which the thread starts
    QList<CodeStep> steps;
};
