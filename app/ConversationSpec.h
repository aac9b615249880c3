// SPDX-License-Identifier: MIT
#pragma once

#include "app/OutgoingPiece.h"
#include "app/UntilRule.h"

#include "model/behaviours/Behaviour.h"
#include "model/behaviours/Impairments.h"
#include "model/core/EndpointUrl.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

struct GroupRequest
{
    QString group;
    QString interface; // empty: the system chooses
};

// What the arguments of listen, connect, send or relay ask for, checked.
struct ConversationSpec
{
    enum class Command : quint8 { Listen, Connect, Send, Relay };
    static constexpr Command commands[] = {Command::Listen, Command::Connect, Command::Send, Command::Relay};
    enum class Events : quint8 { Text, JsonLines, None };

    Command command = Command::Listen;
    EndpointUrl url;
    bool waits() const { return command == Command::Listen || command == Command::Relay; } // others begin

    BehaviourSpec behaviour;
    int backlog = 128;
    int maxConnections = 1000;
    bool reuseAddress = true;
    int receiveSize = 65536; // of one recv or recvfrom

    QList<OutgoingPiece> outgoing;
    quint64 outgoingSize() const; // bytes of all pieces
    bool shutdownSend = false;
    UntilRule until;
    std::optional<int> timeoutMs; // absent: none

    HostPort target; // relay: where it passes on to
    Impairments impairments;

    HostPort local;
    bool broadcast = false;
    QList<GroupRequest> groups;
    std::optional<int> timeToLive;

    Events events = Events::Text;
    QString outputPath; // where received bytes go; "-": standard output; empty: nowhere
    QString recordPath; // the session file; empty: none
    bool quiet = false;
};
