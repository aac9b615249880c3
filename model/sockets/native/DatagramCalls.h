// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/sockets/native/SocketCalls.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace native {

CallResult sendDatagram(qintptr socket, const SocketAddress& to,
                        QByteArrayView bytes); // invalid `to`: the default peer

// The next ICMP error that waits in the error queue (Linux, with IP_RECVERR): whom the refused datagram was for and the
// error number; absent: none.
struct IcmpError
{
    SocketAddress about;
    int error = 0;
};
std::optional<IcmpError> takeIcmpError(qintptr socket);

// Receives many datagrams with few calls into buffers of its own: recvmmsg(2) on Linux, recvmsg/WSARecvMsg elsewhere.
class DatagramBatch final
{
public:
    // Each datagram is received with recvfrom(size): what is longer is cut. 1 … 65 536 bytes.
    explicit DatagramBatch(int size);
    ~DatagramBatch();
    Q_DISABLE_COPY_MOVE(DatagramBatch)

    struct Datagram
    {
        QByteArrayView bytes;   // valid until the next receive()
        QByteArrayView rawPeer; // the sender's socket address as the system gave it: equal bytes, equal sender
        bool isCut = false;
        qint64 fullSize = 0; // size before it was cut; 0: not known on this system
    };

    // At most `most` datagrams (1 … capacity); value: how many.
    CallResult receive(qintptr socket, int most);
    Datagram at(int i) const;
    int size() const;
    static int capacity();

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

// Reads DatagramBatch::Datagram::rawPeer.
SocketAddress addressFromRaw(QByteArrayView rawPeer);

} // namespace native
