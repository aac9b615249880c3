// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>
#include <QtGlobal>

#include <optional>

// What happened. Log, files, lessons and tests share these words; eventKindId() gives the written form. The numbers are
// in session files: new ones come last.
enum class EventKind : quint8 {
    Socket,
    Option,
    Resolve,
    Bind,
    Listen,
    ConnectStart,
    Connect,
    Waiting,
    Accept,
    Send,
    SendPartial,
    SendFull,
    SendResume,
    Pending,
    Recv,
    Eof,
    SendTo,
    RecvFrom,
    RecvFromCut,
    Dropped,
    Shutdown,
    Close,
    ResetOut,
    ResetIn,
    Error,
    State,
    Join,
    Leave,
    Note,
    Simulated, // a relay did something on purpose (Interference): the only thing in the log that the network did not do
};
inline constexpr int eventKindCount = int(EventKind::Simulated) + 1;

// The roles that carry colour (the second channel; the shape is the first).
enum class EventRole : quint8 { Setup, Connect, Send, Receive, Close, Error, Dim };

// Which call of the socket interface the event reports.
enum class Call : quint8 {
    None,
    Socket,
    SetSockOpt,
    GetAddrInfo,
    Bind,
    Listen,
    Connect,
    Poll,
    Accept,
    Send,
    SendTo,
    Fionread,
    Recv,
    RecvFrom,
    SkMemInfo, // the kernel's drop counter
    Shutdown,
    Close,
    LingerClose, // SO_LINGER {1, 0}, then close()
    TcpInfo,
    AddMembership,
    DropMembership,
    ProcNetTcp, // no call of its own: the system's table of connections was read
};
inline constexpr int callCount = int(Call::ProcNetTcp) + 1;

// Why a call failed, named alike on every system. The numbers are in session files: new ones come last. The wording is
// in ErrorText.
enum class ErrorId : quint8 {
    None,
    Refused,
    InUse,
    NotAvailable,
    Denied,
    Unreachable,
    Timeout,
    Reset,
    Pipe,
    NotFound,
    TooLong,
    TooMany,
    Family,
    QueueFull, // our own limit: the send queue of the connection is at its mark
    Unsent,    // closing gave up on bytes that the peer did not take; value says how many
    Limit,     // our own limit: connections per server; the connection was accepted and closed
    BadPath,   // AF_UNIX: the path is too long, or something that is no socket is in the way
    NoPeer,    // the datagram has no destination
    Storage,   // the payload store cannot grow (disk full)
    Invalid,   // the system says the argument makes no sense (EINVAL, ENOPROTOOPT …)
    Other,
    Unrecorded, // the user goes on although the recording cannot be written
    Damaged,    // the recording had an event here, and what is there now is not what was written
    TooOften,   // our own limit: so many sends a second to another computer
};
inline constexpr int errorIdCount = int(ErrorId::TooOften) + 1;

QLatin1String eventKindId(EventKind kind); // "recvfrom-cut"
std::optional<EventKind> eventKindFromId(QStringView id);
EventRole eventRole(EventKind kind);
bool carriesPayload(EventKind kind);  // bytes went or came; an empty datagram carries an empty payload
bool hasStreamOffset(EventKind kind); // Event::streamOffset says where in the stream the bytes, or its end, are
QLatin1String callId(Call call);      // "setsockopt"; empty for None
QLatin1String errorId(ErrorId id);    // "in-use"; empty for None
std::optional<Call> callFromId(QStringView id); // LingerClose has the id of Close, which is returned
std::optional<ErrorId> errorFromId(QStringView id);
