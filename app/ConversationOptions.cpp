// SPDX-License-Identifier: MIT
#include "app/ConversationOptions.h"

using Option = ConversationOption;

const QList<ConversationOption>& conversationOptions()
{
    static const QList<ConversationOption> options = {
        {"behaviour", "NAME",
         QT_TRANSLATE_NOOP("sockplay", "what the server does by itself: %1 (default: manual, it only logs)"),
         Option::ListenTcp | Option::ListenUnix},
        {"text", "TEXT", QT_TRANSLATE_NOOP("sockplay", "what greet and reply say"),
         Option::ListenTcp | Option::ListenUnix},
        {"backlog", "N", QT_TRANSLATE_NOOP("sockplay", "length of the queue before accept (default: 128)"),
         Option::ListenTcp | Option::ListenUnix},
        {"max-connections", "N", QT_TRANSLATE_NOOP("sockplay", "open connections at most (default: 1000)"),
         Option::ListenTcp | Option::ListenUnix},
        {"no-reuse-address", nullptr, QT_TRANSLATE_NOOP("sockplay", "do not set SO_REUSEADDR"), Option::ListenTcp},
        {"bind-any", nullptr,
         QT_TRANSLATE_NOOP("sockplay", "allow an address that other computers can reach, such as 0.0.0.0 or [::]"),
         Option::ListenTcp | Option::ListenUdp | Option::Relay},
        {"loss", "PERCENT", QT_TRANSLATE_NOOP("sockplay", "datagrams that are not passed on"), Option::RelayUdp},
        {"duplicate", "PERCENT", QT_TRANSLATE_NOOP("sockplay", "datagrams that are passed on twice"), Option::RelayUdp},
        {"reorder", "PERCENT",
         QT_TRANSLATE_NOOP("sockplay", "datagrams that wait until the next one has overtaken them"), Option::RelayUdp},
        {"delay", "MS", QT_TRANSLATE_NOOP("sockplay", "pass all on so many milliseconds later"), Option::Relay},
        {"jitter", "MS", QT_TRANSLATE_NOOP("sockplay", "up to so many milliseconds earlier or later, by chance"),
         Option::Relay},
        {"bytes-per-second", "N", QT_TRANSLATE_NOOP("sockplay", "the speed of the line, in each direction"),
         Option::RelayTcp},
        {"pieces", "N", QT_TRANSLATE_NOOP("sockplay", "pass at most N bytes on with one send"), Option::RelayTcp},
        {"cut-after", "N", QT_TRANSLATE_NOOP("sockplay", "end both sides after N bytes of one direction"),
         Option::RelayTcp},
        {"cut-by-reset", nullptr, QT_TRANSLATE_NOOP("sockplay", "with RST instead of FIN"), Option::RelayTcp},
        {"seed", "N", QT_TRANSLATE_NOOP("sockplay", "the same number decides alike for the same traffic (default: 1)"),
         Option::Relay},
        {"recv-size", "N", QT_TRANSLATE_NOOP("sockplay", "bytes that one recv asks for (default: 65536)"),
         Option::Conversing},
        {"send", "TEXT", QT_TRANSLATE_NOOP("sockplay", "send TEXT as UTF-8 (a server: to each client)"),
         Option::Streams | Option::SendUdp, true},
        {"send-hex", "HEX", QT_TRANSLATE_NOOP("sockplay", "send bytes written in hexadecimal"),
         Option::Streams | Option::SendUdp, true},
        {"send-file", "FILE", QT_TRANSLATE_NOOP("sockplay", "send the bytes of a file"),
         Option::Streams | Option::SendUdp, true},
        {"escapes", nullptr, QT_TRANSLATE_NOOP("sockplay", "read \\n, \\xHH and the like in TEXT"), Option::Everywhere},
        {"shutdown-send", nullptr,
         QT_TRANSLATE_NOOP("sockplay", "after the last send shut down the send side, and go on receiving"),
         Option::Streams},
        {"until", "RULE",
         QT_TRANSLATE_NOOP("sockplay", "when to end: eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S "
                                       "(default: listen and relay at Ctrl+C, connect at eof, send when all is sent)"),
         Option::Everywhere},
        {"timeout", "S",
         QT_TRANSLATE_NOOP("sockplay",
                           "give up after S seconds (default: listen and relay never, connect and send 10)"),
         Option::Everywhere},
        {"local", "HOST:PORT", QT_TRANSLATE_NOOP("sockplay", "where to send from"),
         Option::ConnectTcp | Option::SendUdp},
        {"broadcast", nullptr, QT_TRANSLATE_NOOP("sockplay", "allow broadcast addresses (SO_BROADCAST)"),
         Option::SendUdp},
        {"join", "GROUP[@INTERFACE]", QT_TRANSLATE_NOOP("sockplay", "join a multicast group"),
         Option::ListenUdp | Option::SendUdp, true},
        {"ttl", "N", QT_TRANSLATE_NOOP("sockplay", "hops that a datagram may take, 1 to 255"), Option::SendUdp},
        {"events", "FORM",
         QT_TRANSLATE_NOOP("sockplay", "what goes to standard output: text, jsonl or none (default: text)"),
         Option::Everywhere},
        {"output", "FILE",
         QT_TRANSLATE_NOOP("sockplay",
                           "write the received bytes to FILE; - is standard output and needs --events none"),
         Option::Everywhere},
        {"record", "FILE",
         QT_TRANSLATE_NOOP("sockplay", "record the session in FILE, for “sockplay export” and the window"),
         Option::Everywhere},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("sockplay", "do not explain failures on standard error"),
         Option::Everywhere},
        {"lang", "LANGUAGE", QT_TRANSLATE_NOOP("sockplay", "en, de or zh"), Option::Everywhere},
        {"help", nullptr, QT_TRANSLATE_NOOP("sockplay", "show this help"), Option::Everywhere},
    };
    return options;
}

quint8 placesOf(ConversationSpec::Command command)
{
    switch (command) {
    case ConversationSpec::Command::Listen:
        return Option::Listen;
    case ConversationSpec::Command::Connect:
        return Option::Connect;
    case ConversationSpec::Command::Relay:
        return Option::Relay;
    case ConversationSpec::Command::Send:
        break;
    }
    return Option::SendUdp;
}

std::optional<ConversationOption::Place> placeOf(ConversationSpec::Command command, EndpointUrl::Scheme scheme)
{
    quint8 places = 0;
    switch (scheme) {
    case EndpointUrl::Scheme::Tcp:
        places = Option::ListenTcp | Option::ConnectTcp | Option::RelayTcp;
        break;
    case EndpointUrl::Scheme::Udp:
        places = Option::ListenUdp | Option::SendUdp | Option::RelayUdp;
        break;
    case EndpointUrl::Scheme::Unix:
        places = Option::ListenUnix | Option::ConnectUnix;
        break;
    }
    const int place = places & placesOf(command);
    return place == 0 ? std::nullopt : std::optional(Option::Place(place));
}
