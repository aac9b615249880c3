// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <optional>

// One option of listen, connect, send and relay.
struct ConversationOption
{
    // Which command with which kind of URL; an option makes sense in some of these places.
    enum Place : quint8 {
        ListenTcp = 1,
        ListenUdp = 2,
        ListenUnix = 4,
        ConnectTcp = 8,
        ConnectUnix = 16,
        SendUdp = 32,
        RelayTcp = 64,
        RelayUdp = 128,
        Listen = ListenTcp | ListenUdp | ListenUnix,
        Connect = ConnectTcp | ConnectUnix,
        Streams = ListenTcp | ListenUnix | Connect,
        Relay = RelayTcp | RelayUdp,
        Conversing = Listen | Connect | SendUdp,
        Everywhere = Conversing | Relay,
    };

    const char* name;
    const char* valueName; // nullptr: a switch
    const char* meaning;   // to translate in the context "sockplay"
    quint8 places;
    bool isRepeatable = false;
};

// All of them, in the order of the help text.
const QList<ConversationOption>& conversationOptions();

// The places of a command, whatever the URL.
quint8 placesOf(ConversationSpec::Command command);

// The place of a command with a URL; nothing if the command does not take that kind of URL.
std::optional<ConversationOption::Place> placeOf(ConversationSpec::Command command, EndpointUrl::Scheme scheme);
