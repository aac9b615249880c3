// SPDX-License-Identifier: MIT
#include "model/sockets/native/DatagramCalls.h"

#include "model/sockets/native/RawAddress_windows.h"

#include <algorithm>
#include <cstring>

namespace native {

CallResult sendDatagram(qintptr socket, const SocketAddress& to, QByteArrayView bytes)
{
    const RawAddress raw = RawAddress::from(to);
    const int n =
        ::sendto(SOCKET(socket), bytes.data(), int(bytes.size()), 0, raw.size ? raw.get() : nullptr, raw.size);
    return {n, n < 0 ? ::WSAGetLastError() : 0};
}

std::optional<IcmpError> takeIcmpError(qintptr)
{
    return std::nullopt; // recvfrom() itself reports them
}

// One datagram a call: Windows has no recvmmsg().
struct DatagramBatch::Buffers
{
    explicit Buffers(int size)
        : datagramSize(size)
        , bytes(new char[size_t(size)])
    {
    }

    int datagramSize;
    std::unique_ptr<char[]> bytes;
    RawAddress peer;
    int received = 0;
    bool isCut = false;
};

DatagramBatch::DatagramBatch(int size)
    : m_buffers(std::make_unique<Buffers>(size))
{
}

DatagramBatch::~DatagramBatch() = default;

CallResult DatagramBatch::receive(qintptr socket, int)
{
    Buffers& to = *m_buffers;
    to.peer = RawAddress::room();
    const int n = ::recvfrom(SOCKET(socket), to.bytes.get(), to.datagramSize, 0, to.peer.get(), &to.peer.size);
    const int error = n < 0 ? ::WSAGetLastError() : 0;
    to.isCut = error == WSAEMSGSIZE; // the buffer was filled, the rest is gone
    if (error != 0 && !to.isCut)
        return {-1, error};
    to.received = to.isCut ? to.datagramSize : n;
    return {1, 0};
}

DatagramBatch::Datagram DatagramBatch::at(int) const
{
    return {QByteArrayView(m_buffers->bytes.get(), m_buffers->received),
            QByteArrayView(reinterpret_cast<const char*>(&m_buffers->peer.storage), m_buffers->peer.size),
            m_buffers->isCut, 0};
}

int DatagramBatch::size() const
{
    return m_buffers->datagramSize;
}

int DatagramBatch::capacity()
{
    return 1;
}

SocketAddress addressFromRaw(QByteArrayView rawPeer)
{
    RawAddress raw;
    raw.size = int(std::min(size_t(rawPeer.size()), sizeof raw.storage));
    std::memcpy(&raw.storage, rawPeer.data(), size_t(raw.size));
    return raw.value();
}

} // namespace native
