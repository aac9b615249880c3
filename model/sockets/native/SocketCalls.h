// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/core/SocketOption.h"
#include "model/events/EventKind.h"

#include <QHostAddress>
#include <QList>

#include <optional>

// The calls of the socket interface that are made directly, each exactly once per call of these functions (but for
// EINTR). Sockets are non-blocking and closed on exec. Error numbers are errno, on Windows WSAGetLastError(); 0 is
// success.
namespace native {

struct CallResult
{
    qint64 value = -1; // what the call returned
    int error = 0;

    bool isOk() const { return error == 0; }
};

CallResult openSocket(SocketAddress::Family family, bool datagram); // value: the descriptor
int bindSocket(qintptr socket, const SocketAddress& address);
int listenSocket(qintptr socket, int backlog);
CallResult acceptSocket(qintptr socket); // value: the descriptor. EAGAIN, too, if none is free and nobody waits
int connectSocket(qintptr socket, const SocketAddress& peer); // in progress is 0: wait until it is writable
int disconnectDatagramSocket(qintptr socket);                 // connect() with AF_UNSPEC
int pendingError(qintptr socket);                             // SO_ERROR, which this clears
int closeSocket(qintptr socket);
// A second descriptor of a socket whose close() would wait (SO_LINGER with a time; Linux waits on non-blocking sockets
// too); -1: it would not. Close the first one, then give this one to closeInBackground(), which waits in a thread of
// its own.
qintptr keepLingering(qintptr socket);
void closeInBackground(qintptr kept); // -1: nothing to do
// The error number of the call made last in this thread; for a call that Qt made.
int lastError();

SocketAddress localAddress(qintptr socket);
SocketAddress peerAddress(qintptr socket);

CallResult peekByte(qintptr socket); // recv(1 byte, MSG_PEEK): 1, 0 (the peer sent FIN), or an error
CallResult sendBytes(qintptr socket, const char* data, qsizetype size); // MSG_NOSIGNAL
enum class Way : quint8 { Receive, Send, Both };
int shutDown(qintptr socket, Way way);
int resetOnClose(qintptr socket); // SO_LINGER {1, 0}

int setOption(qintptr socket, SocketAddress::Family family, OptionRequest option);
std::optional<int> option(qintptr socket, SocketAddress::Family family, OptionName name); // absent: not known here
// The interface by its system name; empty: the system chooses. Absent value: no such interface.
int joinGroup(qintptr socket, const QHostAddress& group, const QString& interfaceName, bool join);

// What is at a path, without following a link: lstat(2).
enum class PathKind : quint8 { Absent, Socket, Other };
PathKind pathKind(const QString& path);
// The number of the file at a path within its file system; 0: there is none, or not known on this system.
quint64 fileNumber(const QString& path);

bool isTryAgain(int error);    // EAGAIN, EWOULDBLOCK
bool isTooLong(int error);     // EMSGSIZE
bool isRefusal(int error);     // ICMP answered an earlier datagram: ECONNREFUSED, on Windows WSAECONNRESET
bool isTooManyOpen(int error); // EMFILE, ENFILE
// Our name for the system's number.
ErrorId errorIdOf(int error);

struct HostLookupResult
{
    QList<QHostAddress> addresses; // in the system's order of preference, each once
    int error = 0;                 // EAI number
    ErrorId errorId = ErrorId::None;
    quint32 thread = 0; // that asked
};
HostLookupResult lookUpHost(const QString& name); // getaddrinfo(3); blocks

} // namespace native
