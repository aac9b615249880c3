// SPDX-License-Identifier: MIT
#include "model/sockets/native/SocketCalls.h"

#include "model/sockets/native/RawAddress_unix.h"
#include "model/sockets/native/ThreadNumber.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 // macOS: SO_NOSIGPIPE is set on the socket instead
#endif

namespace native {

static int errorOf(int returned)
{
    return returned == 0 ? 0 : errno;
}

static void prepare(int fd)
{
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

CallResult openSocket(SocketAddress::Family family, bool datagram)
{
    const int domain = family == SocketAddress::Family::Local  ? AF_UNIX
                       : family == SocketAddress::Family::IPv6 ? AF_INET6
                                                               : AF_INET;
    const int fd = ::socket(domain, datagram ? SOCK_DGRAM : SOCK_STREAM, 0);
    if (fd < 0)
        return {-1, errno};
    prepare(fd);
    return {fd, 0};
}

int bindSocket(qintptr socket, const SocketAddress& address)
{
    const RawAddress raw = RawAddress::from(address);
    if (raw.size == 0)
        return EINVAL;
    if (address.family == SocketAddress::Family::Local)
        ::fchmod(int(socket), S_IRUSR | S_IWUSR); // Linux: the mode of the file that bind() makes
    return errorOf(::bind(int(socket), raw.get(), raw.size));
}

int listenSocket(qintptr socket, int backlog)
{
    return errorOf(::listen(int(socket), backlog));
}

CallResult acceptSocket(qintptr socket)
{
    int fd = -1;
    do
        fd = ::accept(int(socket), nullptr, nullptr);
    while (fd < 0 && errno == EINTR);
    if (fd < 0) {
        const int error = errno;
        pollfd waiting = {int(socket), POLLIN, 0};
        const bool isForNobody =
            (error == EMFILE || error == ENFILE) && ::poll(&waiting, 1, 0) == 0; // Linux needs a descriptor first
        return {-1, isForNobody ? EAGAIN : error};
    }
    prepare(fd);
    return {fd, 0};
}

int connectSocket(qintptr socket, const SocketAddress& peer)
{
    const RawAddress raw = RawAddress::from(peer);
    if (raw.size == 0)
        return EINVAL;
    const int error = errorOf(::connect(int(socket), raw.get(), raw.size));
    return error == EINPROGRESS || error == EINTR ? 0 : error;
}

int disconnectDatagramSocket(qintptr socket)
{
    sockaddr nobody = {};
    nobody.sa_family = AF_UNSPEC;
    const int error = errorOf(::connect(int(socket), &nobody, sizeof nobody));
    return error == EAFNOSUPPORT ? 0 : error; // BSD answers so and dissolves the association all the same
}

int pendingError(qintptr socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

int closeSocket(qintptr socket)
{
    return errorOf(::close(int(socket)));
}

qintptr keepLingering(qintptr socket)
{
    linger value = {};
    socklen_t size = sizeof value;
    if (::getsockopt(int(socket), SOL_SOCKET, SO_LINGER, &value, &size) != 0 || value.l_onoff == 0 ||
        value.l_linger == 0)
        return -1;
    return ::fcntl(int(socket), F_DUPFD_CLOEXEC, 0);
}

void closeInBackground(qintptr kept)
{
    if (kept >= 0)
        std::thread([kept] { ::close(int(kept)); }).detach();
}

int lastError()
{
    return errno;
}

SocketAddress localAddress(qintptr socket)
{
    RawAddress raw = RawAddress::room();
    return ::getsockname(int(socket), raw.get(), &raw.size) == 0 ? raw.value() : SocketAddress();
}

SocketAddress peerAddress(qintptr socket)
{
    RawAddress raw = RawAddress::room();
    return ::getpeername(int(socket), raw.get(), &raw.size) == 0 ? raw.value() : SocketAddress();
}

CallResult peekByte(qintptr socket)
{
    char byte = 0;
    ssize_t n = 0;
    do
        n = ::recv(int(socket), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    while (n < 0 && errno == EINTR);
    return {n, n < 0 ? errno : 0};
}

CallResult sendBytes(qintptr socket, const char* data, qsizetype size)
{
    ssize_t n = 0;
    do
        n = ::send(int(socket), data, size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT);
    while (n < 0 && errno == EINTR);
    return {n, n < 0 ? errno : 0};
}

int shutDown(qintptr socket, Way way)
{
    static constexpr std::array<int, 3> ways = {SHUT_RD, SHUT_WR, SHUT_RDWR};
    return errorOf(::shutdown(int(socket), ways[size_t(way)]));
}

int resetOnClose(qintptr socket)
{
    const linger hard = {1, 0};
    return errorOf(::setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &hard, sizeof hard));
}

namespace {

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
    case OptionName::KeepAliveIdle:
#ifdef TCP_KEEPIDLE
        return {IPPROTO_TCP, TCP_KEEPIDLE};
#else
        return {IPPROTO_TCP, TCP_KEEPALIVE}; // the name of macOS
#endif
    case OptionName::KeepAliveInterval:
        return {IPPROTO_TCP, TCP_KEEPINTVL};
    case OptionName::KeepAliveCount:
        return {IPPROTO_TCP, TCP_KEEPCNT};
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
    case OptionName::ReceiveErrors:
#ifdef IP_RECVERR
        return v6 ? OptionPlace{IPPROTO_IPV6, IPV6_RECVERR} : OptionPlace{IPPROTO_IP, IP_RECVERR};
#else
        return {};
#endif
    }
    return {};
}

} // namespace

int setOption(qintptr socket, SocketAddress::Family family, OptionRequest option)
{
    const OptionPlace place = placeOf(option.name, family);
    if (place.level < 0)
        return ENOPROTOOPT;
    if (option.name == OptionName::Linger) {
        const linger value = {option.value >= 0 ? 1 : 0, std::max(option.value, 0)};
        return errorOf(::setsockopt(int(socket), place.level, place.name, &value, sizeof value));
    }
    return errorOf(::setsockopt(int(socket), place.level, place.name, &option.value, sizeof option.value));
}

std::optional<int> option(qintptr socket, SocketAddress::Family family, OptionName name)
{
    const OptionPlace place = placeOf(name, family);
    if (place.level < 0)
        return std::nullopt;
    if (name == OptionName::Linger) {
        linger value = {};
        socklen_t size = sizeof value;
        if (::getsockopt(int(socket), place.level, place.name, &value, &size) != 0)
            return std::nullopt;
        return value.l_onoff ? value.l_linger : -1;
    }
    int value = 0;
    socklen_t size = sizeof value;
    if (::getsockopt(int(socket), place.level, place.name, &value, &size) != 0)
        return std::nullopt;
    return size == 1 ? int(*reinterpret_cast<const unsigned char*>(&value)) : value; // BSD: IP_MULTICAST_* are bytes
}

int joinGroup(qintptr socket, const QHostAddress& group, const QString& interfaceName, bool join)
{
    const unsigned index = interfaceName.isEmpty() ? 0 : ::if_nametoindex(interfaceName.toLocal8Bit().constData());
    if (!interfaceName.isEmpty() && index == 0)
        return errno;
    group_req request = {}; // RFC 3678 section 5.1: one request for both families
    request.gr_interface = index;
    const RawAddress raw = RawAddress::from(SocketAddress::internet(group, 0));
    request.gr_group = raw.storage;
    const int level = group.protocol() == QAbstractSocket::IPv6Protocol ? IPPROTO_IPV6 : IPPROTO_IP;
    return errorOf(
        ::setsockopt(int(socket), level, join ? MCAST_JOIN_GROUP : MCAST_LEAVE_GROUP, &request, sizeof request));
}

PathKind pathKind(const QString& path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return PathKind::Absent;
    return S_ISSOCK(info.st_mode) ? PathKind::Socket : PathKind::Other;
}

quint64 fileNumber(const QString& path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? quint64(info.st_ino) : 0;
}

bool isTryAgain(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

bool isTooLong(int error)
{
    return error == EMSGSIZE;
}

bool isRefusal(int error)
{
    return error == ECONNREFUSED;
}

bool isTooManyOpen(int error)
{
    return error == EMFILE || error == ENFILE;
}

ErrorId errorIdOf(int error)
{
    switch (error) {
    case 0:
        return ErrorId::None;
    case ECONNREFUSED:
        return ErrorId::Refused;
    case EADDRINUSE:
        return ErrorId::InUse;
    case EADDRNOTAVAIL:
        return ErrorId::NotAvailable;
    case EACCES:
    case EPERM:
        return ErrorId::Denied;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return ErrorId::Unreachable;
    case ETIMEDOUT:
        return ErrorId::Timeout;
    case ECONNRESET:
    case ECONNABORTED:
        return ErrorId::Reset;
    case EPIPE:
    case ENOTCONN:
        return ErrorId::Pipe;
    case EDESTADDRREQ:
        return ErrorId::NoPeer;
    case EMSGSIZE:
        return ErrorId::TooLong;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return ErrorId::TooMany;
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
        return ErrorId::Family;
    case EINVAL:
    case ENOPROTOOPT:
    case EOPNOTSUPP:
    case EDOM:
    case ENODEV:
        return ErrorId::Invalid;
    case ENOENT:
    case ENAMETOOLONG:
    case ENOTDIR:
    case EROFS:
        return ErrorId::BadPath;
    default:
        return ErrorId::Other;
    }
}

HostLookupResult lookUpHost(const QString& name)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // one entry an address, not one a socket type
    addrinfo* found = nullptr;
    HostLookupResult result;
    result.thread = threadNumber();
    result.error = ::getaddrinfo(QUrl::toAce(name).constData(), nullptr, &hints, &found);
    if (result.error != 0) {
        result.errorId = ErrorId::NotFound;
        return result;
    }
    for (const addrinfo* at = found; at; at = at->ai_next) {
        QHostAddress address(at->ai_addr);
        if (!address.isNull() && !result.addresses.contains(address))
            result.addresses.append(address);
    }
    ::freeaddrinfo(found);
    if (result.addresses.isEmpty())
        result.errorId = ErrorId::NotFound;
    return result;
}

} // namespace native
