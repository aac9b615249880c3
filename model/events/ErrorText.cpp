// SPDX-License-Identifier: MIT
#include "model/events/ErrorText.h"

#include "model/events/EventText.h"
#include "model/events/SystemErrors.h"

#include <array>
#include <system_error>

namespace {

struct Words
{
    const char* title;
    const char* why; // used when the event has no address to name
    const char* advice;
};

constexpr std::array<Words, errorIdCount> words = {{
    {nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("model", "Connection refused"),
     QT_TRANSLATE_NOOP("model", "The other side answered, but nothing listens on that port (or a firewall answers "
                                "no)."),
     QT_TRANSLATE_NOOP("model", "Start a server there, check the port, or look which address the server is bound to.")},
    {QT_TRANSLATE_NOOP("model", "Address already in use"),
     QT_TRANSLATE_NOOP("model", "Another socket has this address; or a connection of an earlier server on it is still "
                                "in TIME-WAIT (up to 60 s on Linux)."),
     QT_TRANSLATE_NOOP("model", "Use a free port, or wait and try again. On Linux SO_REUSEADDR helps only if the "
                                "earlier socket had it too.")},
    {QT_TRANSLATE_NOOP("model", "Not an address of this computer"),
     QT_TRANSLATE_NOOP("model", "A socket can be bound only to this computer's own addresses."),
     QT_TRANSLATE_NOOP("model", "Pick an address from the list, or listen on all addresses.")},
    {QT_TRANSLATE_NOOP("model", "Permission denied"),
     QT_TRANSLATE_NOOP("model", "Ports below 1024 may be reserved; or broadcast is not allowed on this socket; or the "
                                "system or a firewall forbids it."),
     QT_TRANSLATE_NOOP("model", "Use a port above 1023, or allow broadcast.")},
    {QT_TRANSLATE_NOOP("model", "Network or host unreachable"),
     QT_TRANSLATE_NOOP("model", "No route leads there, or the next hop says no."),
     QT_TRANSLATE_NOOP("model", "Check the network, or try 127.0.0.1.")},
    {QT_TRANSLATE_NOOP("model", "No answer in time"),
     QT_TRANSLATE_NOOP("model", "Nothing came back: the host is off, a firewall drops silently, or the server's queue "
                                "is full."),
     QT_TRANSLATE_NOOP("model", "Try again or wait longer. “Refused” would have been an answer; this is silence.")},
    {QT_TRANSLATE_NOOP("model", "Connection reset by peer"),
     QT_TRANSLATE_NOOP("model", "The peer aborted: it closed with unread data, crashed, or used Reset. Data on the way "
                                "may be lost."),
     QT_TRANSLATE_NOOP("model", "Look whether the peer had unread bytes, then connect again.")},
    {QT_TRANSLATE_NOOP("model", "Cannot send: connection is closed"),
     QT_TRANSLATE_NOOP("model", "We shut down sending, or the peer is gone. The first send after that still seemed to "
                                "work: the kernel had not heard of it yet."),
     QT_TRANSLATE_NOOP("model", "Connect again.")},
    {QT_TRANSLATE_NOOP("model", "Host name not found"), QT_TRANSLATE_NOOP("model", "The name has no address here."),
     QT_TRANSLATE_NOOP("model", "Check the spelling, or use an address.")},
    {QT_TRANSLATE_NOOP("model", "Datagram too large"),
     QT_TRANSLATE_NOOP("model", "A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems "
                                "allow less."),
     QT_TRANSLATE_NOOP("model", "Send less at once, or use TCP.")},
    {QT_TRANSLATE_NOOP("model", "Too many open sockets"),
     QT_TRANSLATE_NOOP("model", "This program, or the whole system, may hold no more descriptors."),
     QT_TRANSLATE_NOOP("model", "Close some.")},
    {QT_TRANSLATE_NOOP("model", "Address family not supported"),
     QT_TRANSLATE_NOOP("model", "This computer has no IPv6 (or no AF_UNIX), or the socket is of another family."),
     QT_TRANSLATE_NOOP("model", "Use IPv4.")},
    {QT_TRANSLATE_NOOP("model", "Send queue full"),
     QT_TRANSLATE_NOOP("model", "What is queued has not left yet, and this app keeps no more than that in memory."),
     QT_TRANSLATE_NOOP("model", "Wait until it has gone, or send less at once.")},
    {QT_TRANSLATE_NOOP("model", "Not everything was sent"),
     QT_TRANSLATE_NOOP("model", "Closing waited, but the peer did not take the rest."),
     QT_TRANSLATE_NOOP("model", "Let the peer read before you close.")},
    {QT_TRANSLATE_NOOP("model", "Too many connections"),
     QT_TRANSLATE_NOOP("model", "This server is at its limit; the new connection was accepted and closed."),
     QT_TRANSLATE_NOOP("model", "Close some connections, or raise the limit.")},
    {QT_TRANSLATE_NOOP("model", "Not usable as a socket path"),
     QT_TRANSLATE_NOOP("model", "The path is too long, or something that is no socket is in the way."),
     QT_TRANSLATE_NOOP("model", "Choose a shorter path, or one where nothing is.")},
    {QT_TRANSLATE_NOOP("model", "No destination"),
     QT_TRANSLATE_NOOP("model", "The datagram has no address to go to, and this endpoint has no default peer."),
     QT_TRANSLATE_NOOP("model", "Say where to send it, or set a default peer.")},
    {QT_TRANSLATE_NOOP("model", "No room to record"),
     QT_TRANSLATE_NOOP("model", "The disk that holds what this session received is full or cannot be written."),
     QT_TRANSLATE_NOOP("model", "Make room, record to another file, or go on without.")},
    {QT_TRANSLATE_NOOP("model", "Not possible on this socket"),
     QT_TRANSLATE_NOOP("model", "The system says that the request makes no sense here."),
     QT_TRANSLATE_NOOP("model", "Look at the state of the socket and at what was asked for.")},
    {QT_TRANSLATE_NOOP("model", "The system refused the call"),
     QT_TRANSLATE_NOOP("model", "It gave no more than a "
                                "number."),
     QT_TRANSLATE_NOOP("model", "Look up the system's own words in the details.")},
    {QT_TRANSLATE_NOOP("model", "Not recorded from here on"),
     QT_TRANSLATE_NOOP("model", "The recording cannot be written, and the session was told to go on without it."),
     QT_TRANSLATE_NOOP("model", "Save the session to a disk with room: what memory still holds is saved, too.")},
    {QT_TRANSLATE_NOOP("model", "Event damaged in the recording"),
     QT_TRANSLATE_NOOP("model", "The file has something here, but not what was written."),
     QT_TRANSLATE_NOOP("model", "Look for another copy of the file.")},
    {QT_TRANSLATE_NOOP("model", "Too often for another computer"),
     QT_TRANSLATE_NOOP("model", "To other computers this app sends at most 100 times a second."),
     QT_TRANSLATE_NOOP("model", "Wait 10 ms or longer, or try it with a peer on this computer.")},
}};

// The same id, told apart by what was tried.
constexpr Words noFile = {
    QT_TRANSLATE_NOOP("model", "File cannot be read"),
    QT_TRANSLATE_NOOP("model", "The file is not there, or this program may not read it."),
    QT_TRANSLATE_NOOP("model", "Choose another file."),
};
constexpr Words noSocketThere = {
    QT_TRANSLATE_NOOP("model", "No socket at this path"),
    QT_TRANSLATE_NOOP("model", "Nothing is at this path, or it is too long."),
    QT_TRANSLATE_NOOP("model", "Start a server there, or check the path."),
};

const Words& wordsOf(const Event& event)
{
    if (event.error == ErrorId::BadPath && event.call == Call::None)
        return noFile;
    if (event.error == ErrorId::BadPath && event.call == Call::Connect)
        return noSocketThere;
    return words[size_t(event.error)];
}

QString systemText(int systemError)
{
    return QString::fromLocal8Bit(std::system_category().message(systemError).c_str());
}

Message refusedBecause(const Event& event, const SocketAddress& peer)
{
    if (peer.family == SocketAddress::Family::Local)
        return {QT_TRANSLATE_NOOP("model", "%1 is there, but nobody listens on it."), {peer.path}};
    const QStringList hostAndPort = {peer.displayHost(), QString::number(peer.port)};
    if (event.has(Event::IcmpAnswer))
        return {QT_TRANSLATE_NOOP("model",
                                  "An earlier datagram reached %1, but nothing is bound to port %2 there. This "
                                  "endpoint goes on."),
                hostAndPort};
    return {QT_TRANSLATE_NOOP("model", "%1 answered, but nothing listens on port %2 (or a firewall answers no)."),
            hostAndPort};
}

// The reason with the numbers and addresses of this event; empty if the general one says it all.
Message becauseOf(const EventStore& store, const Event& event)
{
    switch (event.error) {
    case ErrorId::Refused:
        return event.peer != 0 ? refusedBecause(event, store.address(event.peer)) : Message();
    case ErrorId::InUse:
        if (event.local != 0)
            return {QT_TRANSLATE_NOOP("model", "Another socket has %1; or a connection of an earlier server on it is "
                                               "still in TIME-WAIT (up to 60 s on Linux)."),
                    {store.address(event.local).display()}};
        return {};
    case ErrorId::NotFound:
        if (event.text != 0)
            return {QT_TRANSLATE_NOOP("model", "The name %1 has no address here."), {store.text(event.text)}};
        return {};
    case ErrorId::TooLong:
        if (event.asked > 0)
            return {QT_TRANSLATE_NOOP("model", "A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; "
                                               "some systems allow less. This one has %1."),
                    {QString::number(event.asked)}};
        return {};
    case ErrorId::Timeout:
        if (event.value > 0) // of our own timer, milliseconds
            return {QT_TRANSLATE_NOOP("model", "Nothing came back within %1 s: the host is off, a firewall drops "
                                               "silently, or the server's queue is full."),
                    {QString::number(double(event.value) / 1000)}};
        return {};
    case ErrorId::Limit:
        if (event.value > 0)
            return {QT_TRANSLATE_N_NOOP("model", "This server is at its limit of %n connections; the new one was "
                                                 "accepted and closed."),
                    {},
                    countOf(event.value)};
        return {};
    case ErrorId::BadPath:
        if (event.call == Call::None && event.text != 0)
            return {QT_TRANSLATE_NOOP("model", "%1 is not there, or this program may not read it."),
                    {store.text(event.text)}};
        return {};
    case ErrorId::Unsent:
        if (event.on.isUdp())
            return {QT_TRANSLATE_N_NOOP("model", "Closing did not wait for the last %n datagrams."),
                    {},
                    countOf(event.value)};
        return {QT_TRANSLATE_N_NOOP("model", "Closing waited, but the peer did not take the last %n bytes."),
                {},
                countOf(event.value)};
    case ErrorId::Other:
        if (event.systemError != 0)
            return {QT_TRANSLATE_NOOP("model", "The system says: %1"), {systemText(event.systemError)}};
        return {};
    default:
        return {};
    }
}

} // namespace

Message errorTitle(ErrorId id)
{
    return {words[size_t(id)].title};
}

Message errorTitle(const Event& event)
{
    return {wordsOf(event).title};
}

Problem errorText(const EventStore& store, const Event& event)
{
    const Words& general = wordsOf(event);
    const Message special = becauseOf(store, event);
    return {{general.title}, special.isEmpty() ? Message{general.why} : special, {general.advice}};
}

QString errorDetails(const Event& event)
{
    QString details = callText(event);
    if (event.systemError == 0)
        return details;
    details += QLatin1String(" (") + QString::number(event.systemError) + QLatin1Char(')');
    if (event.call != Call::GetAddrInfo) // its numbers mean something else there
        details += QLatin1Char(' ') + systemText(event.systemError);
    return details;
}

QString systemErrorName(int systemError)
{
    if (systemError == 0)
        return {};
    QLatin1String name = errnoName(systemError);
    if (name.isEmpty() && (systemError < 0 || systemError > 11000)) // only look-ups have such numbers
        name = lookUpErrorName(systemError);
    return name.isEmpty() ? QString::number(systemError) : QString(name);
}
