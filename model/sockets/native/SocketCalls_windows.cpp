// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketCalls.h"

#include "model/sockets/native/RawAddress_windows.h"
#include "model/sockets/native/ThreadNumber.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <mstcpip.h>
#include <netioapi.h>

namespace native {

namespace {

// Winsock wants to be started before its first call, WSAStartup().
struct Winsock
{
    Winsock() { ::WSAStartup(MAKEWORD(2, 2), &data); }
    ~Winsock() { ::WSACleanup(); }
    WSADATA data = {};
};

int errorOf(int returned)
{
    return returned == 0 ? 0 : ::WSAGetLastError();
}

void prepare(SOCKET socket)
{
    u_long on = 1;
    ::ioctlsocket(socket, long(FIONBIO), &on);
    ::SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
}

template <typename Value>
int set(qintptr socket, int level, int name, const Value& value)
{
    return errorOf(::setsockopt(SOCKET(socket), level, name, reinterpret_cast<const char*>(&value), int(sizeof value)));
}

template <typename Value>
bool get(qintptr socket, int level, int name, Value& value)
{
    int size = int(sizeof value);
    return ::getsockopt(SOCKET(socket), level, name, reinterpret_cast<char*>(&value), &size) == 0;
}

struct OptionPlace
{
    int level = -1; // -1: not on this system
    int name = 0;
};

OptionPlace placeOf(OptionName name, SocketAddress::Family family)
{
    const bool v6 = family == SocketAddress::Family::IPv6;
    switch (name) {
    case OptionName::ReuseAddress:
        return {SOL_SOCKET, SO_REUSEADDR};
    case OptionName::NoDelay:
        return {IPPROTO_TCP, TCP_NODELAY};
    case OptionName::KeepAlive:
        return {SOL_SOCKET, SO_KEEPALIVE};
    case OptionName::KeepAliveIdle: // ws2ipdef.h, Windows 10 1709; mingw's headers lack the names
        return {IPPROTO_TCP, 3};
    case OptionName::KeepAliveInterval:
        return {IPPROTO_TCP, 17};
    case OptionName::KeepAliveCount:
        return {IPPROTO_TCP, 16};
    case OptionName::SendBuffer:
        return {SOL_SOCKET, SO_SNDBUF};
    case OptionName::ReceiveBuffer:
        return {SOL_SOCKET, SO_RCVBUF};
    case OptionName::Linger:
        return {SOL_SOCKET, SO_LINGER};
    case OptionName::V6Only:
        return {IPPROTO_IPV6, IPV6_V6ONLY};
    case OptionName::Broadcast:
        return {SOL_SOCKET, SO_BROADCAST};
    case OptionName::MulticastTtl:
        return v6 ? OptionPlace{IPPROTO_IPV6, IPV6_MULTICAST_HOPS} : OptionPlace{IPPROTO_IP, IP_MULTICAST_TTL};
    case OptionName::MulticastLoop:
        return v6 ? OptionPlace{IPPROTO_IPV6, IPV6_MULTICAST_LOOP} : OptionPlace{IPPROTO_IP, IP_MULTICAST_LOOP};
    case OptionName::TimeToLive:
        return v6 ? OptionPlace{IPPROTO_IPV6, IPV6_UNICAST_HOPS} : OptionPlace{IPPROTO_IP, IP_TTL};
    case OptionName::ReceiveErrors: // Windows always reports them
        return {};
    }
    return {};
}

} // namespace

CallResult openSocket(SocketAddress::Family family, bool datagram)
{
    static const Winsock winsock;
    const int domain = family == SocketAddress::Family::Local  ? AF_UNIX
                       : family == SocketAddress::Family::IPv6 ? AF_INET6
                                                               : AF_INET;
    const SOCKET socket = ::socket(domain, datagram ? SOCK_DGRAM : SOCK_STREAM, 0);
    if (socket == INVALID_SOCKET)
        return {-1, ::WSAGetLastError()};
    prepare(socket);
    return {qint64(socket), 0};
}

int bindSocket(qintptr socket, const SocketAddress& address)
{
    const RawAddress raw = RawAddress::from(address);
    return raw.size == 0 ? WSAEINVAL : errorOf(::bind(SOCKET(socket), raw.get(), raw.size));
}

int listenSocket(qintptr socket, int backlog)
{
    return errorOf(::listen(SOCKET(socket), backlog));
}

CallResult acceptSocket(qintptr socket)
{
    const SOCKET accepted = ::accept(SOCKET(socket), nullptr, nullptr);
    if (accepted == INVALID_SOCKET)
        return {-1, ::WSAGetLastError()};
    prepare(accepted);
    return {qint64(accepted), 0};
}

int connectSocket(qintptr socket, const SocketAddress& peer)
{
    const RawAddress raw = RawAddress::from(peer);
    if (raw.size == 0)
        return WSAEINVAL;
    const int error = errorOf(::connect(SOCKET(socket), raw.get(), raw.size));
    return error == WSAEWOULDBLOCK ? 0 : error;
}

int disconnectDatagramSocket(qintptr socket)
{
    sockaddr_in nobody = {}; // connect() to the null address dissolves the association
    nobody.sin_family = AF_INET;
    return errorOf(::connect(SOCKET(socket), reinterpret_cast<const sockaddr*>(&nobody), int(sizeof nobody)));
}

int pendingError(qintptr socket)
{
    int error = 0;
    return get(socket, SOL_SOCKET, SO_ERROR, error) ? error : ::WSAGetLastError();
}

int closeSocket(qintptr socket)
{
    return errorOf(::closesocket(SOCKET(socket)));
}

qintptr keepLingering(qintptr)
{
    return -1; // closesocket() of a non-blocking socket does not wait
}

void closeInBackground(qintptr) {}

int lastError()
{
    return ::WSAGetLastError();
}

SocketAddress localAddress(qintptr socket)
{
    RawAddress raw = RawAddress::room();
    return ::getsockname(SOCKET(socket), raw.get(), &raw.size) == 0 ? raw.value() : SocketAddress();
}

SocketAddress peerAddress(qintptr socket)
{
    RawAddress raw = RawAddress::room();
    return ::getpeername(SOCKET(socket), raw.get(), &raw.size) == 0 ? raw.value() : SocketAddress();
}

CallResult peekByte(qintptr socket)
{
    char byte = 0;
    const int n = ::recv(SOCKET(socket), &byte, 1, MSG_PEEK);
    return {n, n < 0 ? ::WSAGetLastError() : 0};
}

CallResult sendBytes(qintptr socket, const char* data, qsizetype size)
{
    const int n = ::send(SOCKET(socket), data, int(std::min<qsizetype>(size, 1 << 30)), 0);
    return {n, n < 0 ? ::WSAGetLastError() : 0};
}

int shutDown(qintptr socket, Way way)
{
    static constexpr std::array<int, 3> ways = {SD_RECEIVE, SD_SEND, SD_BOTH};
    return errorOf(::shutdown(SOCKET(socket), ways[size_t(way)]));
}

int resetOnClose(qintptr socket)
{
    const linger hard = {1, 0};
    return set(socket, SOL_SOCKET, SO_LINGER, hard);
}

int setOption(qintptr socket, SocketAddress::Family family, OptionRequest option)
{
    const OptionPlace place = placeOf(option.name, family);
    if (place.level < 0)
        return WSAENOPROTOOPT;
    if (option.name == OptionName::Linger) {
        const linger value = {u_short(option.value >= 0 ? 1 : 0), u_short(std::max(option.value, 0))};
        return set(socket, place.level, place.name, value);
    }
    return set(socket, place.level, place.name, option.value);
}

std::optional<int> option(qintptr socket, SocketAddress::Family family, OptionName name)
{
    const OptionPlace place = placeOf(name, family);
    if (place.level < 0)
        return std::nullopt;
    if (name == OptionName::Linger) {
        linger value = {};
        if (!get(socket, place.level, place.name, value))
            return std::nullopt;
        return value.l_onoff ? int(value.l_linger) : -1;
    }
    int value = 0; // some options fill one byte only
    return get(socket, place.level, place.name, value) ? std::optional(value) : std::nullopt;
}

int joinGroup(qintptr socket, const QHostAddress& group, const QString& interfaceName, bool join)
{
    group_req request = {};
    if (!interfaceName.isEmpty()) {
        request.gr_interface = ::if_nametoindex(interfaceName.toLocal8Bit().constData());
        if (request.gr_interface == 0)
            return WSAEINVAL;
    }
    request.gr_group = RawAddress::from(SocketAddress::internet(group, 0)).storage;
    const int level = group.protocol() == QAbstractSocket::IPv6Protocol ? int(IPPROTO_IPV6) : int(IPPROTO_IP);
    return set(socket, level, join ? MCAST_JOIN_GROUP : MCAST_LEAVE_GROUP, request);
}

PathKind pathKind(const QString& path)
{
    // The file of an AF_UNIX socket is a reparse point (IO_REPARSE_TAG_AF_UNIX).
    const QString native = QDir::toNativeSeparators(path);
    const DWORD attributes = ::GetFileAttributesW(reinterpret_cast<const wchar_t*>(native.utf16()));
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return PathKind::Absent;
    return (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 ? PathKind::Socket : PathKind::Other;
}

quint64 fileNumber(const QString&)
{
    return 0;
}

bool isTryAgain(int error)
{
    return error == WSAEWOULDBLOCK;
}

bool isTooLong(int error)
{
    return error == WSAEMSGSIZE;
}

bool isRefusal(int error)
{
    return error == WSAECONNRESET || error == WSAENETRESET;
}

bool isTooManyOpen(int error)
{
    return error == WSAEMFILE;
}

ErrorId errorIdOf(int error)
{
    switch (error) {
    case 0:
        return ErrorId::None;
    case WSAECONNREFUSED:
        return ErrorId::Refused;
    case WSAEADDRINUSE:
        return ErrorId::InUse;
    case WSAEADDRNOTAVAIL:
        return ErrorId::NotAvailable;
    case WSAEACCES:
        return ErrorId::Denied;
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
    case WSAENETDOWN:
    case WSAEHOSTDOWN:
        return ErrorId::Unreachable;
    case WSAETIMEDOUT:
        return ErrorId::Timeout;
    case WSAECONNRESET:
    case WSAECONNABORTED:
    case WSAENETRESET:
        return ErrorId::Reset;
    case WSAESHUTDOWN:
    case WSAENOTCONN:
        return ErrorId::Pipe;
    case WSAEDESTADDRREQ:
        return ErrorId::NoPeer;
    case WSAEMSGSIZE:
        return ErrorId::TooLong;
    case WSAEMFILE:
    case WSAENOBUFS:
        return ErrorId::TooMany;
    case WSAEAFNOSUPPORT:
    case WSAEPROTONOSUPPORT:
        return ErrorId::Family;
    case WSAEINVAL:
    case WSAENOPROTOOPT:
    case WSAEOPNOTSUPP:
        return ErrorId::Invalid;
    default:
        return ErrorId::Other;
    }
}

HostLookupResult lookUpHost(const QString& name)
{
    static const Winsock winsock;
    ADDRINFOW hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    ADDRINFOW* found = nullptr;
    HostLookupResult result;
    result.thread = threadNumber();
    result.error = ::GetAddrInfoW(reinterpret_cast<const wchar_t*>(name.utf16()), nullptr, &hints, &found);
    if (result.error == 0) {
        for (const ADDRINFOW* at = found; at; at = at->ai_next) {
            const QHostAddress address(at->ai_addr);
            if (!address.isNull() && !result.addresses.contains(address))
                result.addresses.append(address);
        }
        ::FreeAddrInfoW(found);
    }
    if (result.addresses.isEmpty())
        result.errorId = ErrorId::NotFound;
    return result;
}

} // namespace native
