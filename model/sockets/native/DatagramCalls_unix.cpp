// SPDX-License-Identifier: MIT
#include "model/sockets/native/DatagramCalls.h"

#include "model/sockets/native/RawAddress_unix.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>

#ifdef Q_OS_LINUX
#include <linux/errqueue.h>
#endif

namespace native {

CallResult sendDatagram(qintptr socket, const SocketAddress& to, QByteArrayView bytes)
{
    const RawAddress raw = RawAddress::from(to);
    ssize_t n = 0;
    do
        n = ::sendto(int(socket), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT, raw.size ? raw.get() : nullptr,
                     raw.size);
    while (n < 0 && errno == EINTR);
    return {n, n < 0 ? errno : 0};
}

#ifdef Q_OS_LINUX

std::optional<IcmpError> takeIcmpError(qintptr socket)
{
    RawAddress about = RawAddress::room();
    std::array<char, 512> control;
    std::array<char, 1> payload; // the datagram that was refused; its text is in the log already
    iovec part = {payload.data(), payload.size()};
    msghdr header = {};
    header.msg_name = &about.storage;
    header.msg_namelen = about.size;
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    if (::recvmsg(int(socket), &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    about.size = header.msg_namelen;
    IcmpError error{about.value(), 0};
    for (cmsghdr* at = CMSG_FIRSTHDR(&header); at; at = CMSG_NXTHDR(&header, at)) {
        if ((at->cmsg_level == IPPROTO_IP && at->cmsg_type == IP_RECVERR) ||
            (at->cmsg_level == IPPROTO_IPV6 && at->cmsg_type == IPV6_RECVERR)) {
            sock_extended_err extended;
            std::memcpy(&extended, CMSG_DATA(at), sizeof extended);
            error.error = int(extended.ee_errno);
        }
    }
    return error;
}

#else

std::optional<IcmpError> takeIcmpError(qintptr)
{
    return std::nullopt;
}

#endif

#ifdef Q_OS_LINUX
using Header = mmsghdr;
static msghdr& headerOf(Header& header)
{
    return header.msg_hdr;
}
#else
struct Header
{
    msghdr msg_hdr;
    unsigned msg_len;
};
static msghdr& headerOf(Header& header)
{
    return header.msg_hdr;
}
#endif

static constexpr int batchCapacity = 64;

struct DatagramBatch::Buffers
{
    explicit Buffers(int size)
        : datagramSize(size)
        , bytes(new char[size_t(size) * batchCapacity]) // not cleared: memory is taken as datagrams need it
    {
    }

    int datagramSize;
    std::unique_ptr<char[]> bytes;
    std::array<RawAddress, batchCapacity> peers;
    std::array<iovec, batchCapacity> parts;
    std::array<Header, batchCapacity> headers;
};

DatagramBatch::DatagramBatch(int size)
    : m_buffers(std::make_unique<Buffers>(size))
{
}

DatagramBatch::~DatagramBatch() = default;

CallResult DatagramBatch::receive(qintptr socket, int most)
{
    Buffers& to = *m_buffers;
    const int count = std::min(most, batchCapacity);
    for (size_t i = 0; i < size_t(count); ++i) {
        to.parts[i] = {to.bytes.get() + i * size_t(to.datagramSize), size_t(to.datagramSize)};
        msghdr& header = headerOf(to.headers[i]);
        header = {};
        header.msg_name = &to.peers[i].storage;
        header.msg_namelen = sizeof(sockaddr_storage);
        header.msg_iov = &to.parts[i];
        header.msg_iovlen = 1;
    }
#ifdef Q_OS_LINUX
    // MSG_TRUNC among the flags asks for the full size of a datagram that is cut.
    const int n = ::recvmmsg(int(socket), to.headers.data(), unsigned(count), MSG_DONTWAIT | MSG_TRUNC, nullptr);
    return {n, n < 0 ? errno : 0};
#else
    const ssize_t n = ::recvmsg(int(socket), &to.headers[0].msg_hdr, MSG_DONTWAIT);
    if (n < 0)
        return {-1, errno};
    to.headers[0].msg_len = unsigned(n);
    return {1, 0};
#endif
}

DatagramBatch::Datagram DatagramBatch::at(int i) const
{
    const Header& header = m_buffers->headers[size_t(i)];
    const bool isCut = (header.msg_hdr.msg_flags & MSG_TRUNC) != 0;
    const qint64 kept = std::min<qint64>(header.msg_len, m_buffers->datagramSize);
    return {
        QByteArrayView(m_buffers->bytes.get() + qsizetype(i) * m_buffers->datagramSize, qsizetype(kept)),
        QByteArrayView(reinterpret_cast<const char*>(&m_buffers->peers[size_t(i)].storage), header.msg_hdr.msg_namelen),
        isCut, header.msg_len > kept ? qint64(header.msg_len) : 0};
}

int DatagramBatch::size() const
{
    return m_buffers->datagramSize;
}

int DatagramBatch::capacity()
{
    return batchCapacity;
}

SocketAddress addressFromRaw(QByteArrayView rawPeer)
{
    RawAddress raw;
    raw.size = socklen_t(std::min(size_t(rawPeer.size()), sizeof raw.storage));
    std::memcpy(&raw.storage, rawPeer.data(), raw.size);
    return raw.value();
}

} // namespace native
