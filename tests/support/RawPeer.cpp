// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

template <typename Address>
static const sockaddr* generic(const Address& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

static RawPeer opened(int family, int type)
{
    const int fd = ::socket(family, type | SOCK_CLOEXEC, 0);
    const timeval patience = {20, 0}; // a test that would hang fails instead
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    return RawPeer(fd);
}

RawPeer::RawPeer(int fd)
    : m_fd(fd)
{
}

RawPeer::RawPeer(RawPeer&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_sawReset(other.m_sawReset)
{
}

RawPeer& RawPeer::operator=(RawPeer&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_sawReset, other.m_sawReset);
    return *this;
}

RawPeer::~RawPeer()
{
    close();
}

RawPeer RawPeer::connectTcp(quint16 port, bool ipv6)
{
    RawPeer peer = opened(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM);
    int failed = 0;
    if (ipv6) {
        sockaddr_in6 address = {};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = in6addr_loopback;
        failed = ::connect(peer.m_fd, generic(address), sizeof address);
    } else {
        const sockaddr_in address = loopback(port);
        failed = ::connect(peer.m_fd, generic(address), sizeof address);
    }
    return failed ? RawPeer() : std::move(peer);
}

RawPeer RawPeer::connectLocal(const QByteArray& path)
{
    RawPeer peer = opened(AF_UNIX, SOCK_STREAM);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::min(size_t(path.size()), sizeof address.sun_path - 1));
    return ::connect(peer.m_fd, generic(address), sizeof address) ? RawPeer() : std::move(peer);
}

RawPeer RawPeer::listenTcp(int backlog)
{
    RawPeer peer = opened(AF_INET, SOCK_STREAM);
    const sockaddr_in address = loopback(0);
    if (::bind(peer.m_fd, generic(address), sizeof address) || ::listen(peer.m_fd, backlog))
        return {};
    return peer;
}

RawPeer RawPeer::udp()
{
    RawPeer peer = opened(AF_INET, SOCK_DGRAM);
    const sockaddr_in address = loopback(0);
    return ::bind(peer.m_fd, generic(address), sizeof address) ? RawPeer() : std::move(peer);
}

quint16 RawPeer::port() const
{
    sockaddr_in6 address = {}; // the port is at the same place in both families
    socklen_t size = sizeof address;
    ::getsockname(m_fd, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin6_port);
}

RawPeer RawPeer::accept() const
{
    return RawPeer(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
}

void RawPeer::connectTo(quint16 port) const
{
    const sockaddr_in address = loopback(port);
    ::connect(m_fd, generic(address), sizeof address);
}

bool RawPeer::send(const QByteArray& bytes) const
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::send(m_fd, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

bool RawPeer::sendTo(quint16 port, const QByteArray& bytes) const
{
    const sockaddr_in address = loopback(port);
    return ::sendto(m_fd, bytes.constData(), size_t(bytes.size()), 0, generic(address), sizeof address) == bytes.size();
}

QByteArray RawPeer::receive(int size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t n = ::recv(m_fd, bytes.data(), size_t(size), 0);
    m_sawReset = m_sawReset || (n < 0 && errno == ECONNRESET);
    bytes.resize(std::max<ssize_t>(n, 0));
    return bytes;
}

QByteArray RawPeer::receiveAll() const
{
    QByteArray all;
    while (true) {
        const QByteArray part = receive(256 << 10);
        if (part.isEmpty())
            return all;
        all += part;
    }
}

void RawPeer::shutDownSend() const
{
    ::shutdown(m_fd, SHUT_WR);
}

void RawPeer::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

void RawPeer::reset()
{
    const linger hard = {1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}
