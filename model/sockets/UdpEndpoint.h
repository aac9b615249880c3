// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/Endpoint.h"
#include "model/sockets/PeerIds.h"
#include "model/sockets/native/DatagramCalls.h"

#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QUdpSocket;

// A UDP endpoint. A QUdpSocket brings the notifications; datagrams are received in batches on its descriptor, because
// one call each, with Qt's addresses made for each, would lose what arrives meanwhile.
class UdpEndpoint final : public Endpoint
{
    Q_OBJECT

public:
    UdpEndpoint(SocketId id, SocketContext context, QObject* parent);
    ~UdpEndpoint() override;

    void open(const command::OpenUdp& command);
    void sendTo(const command::SendTo& command);
    void setPeer(const HostPort& peer);
    void joinGroup(const QString& group, const QString& interfaceName, bool join);
    void receive(int size); // one recvfrom by hand

    bool isOpen() const override { return m_device != nullptr || m_isResolving; }
    void close(bool andConnections) override;
    void reset() override { close(false); } // there is nothing to reset
    void setOption(OptionRequest option) override;
    void setReceive(const command::ReceiveMode& receive) override;
    void look() override;

private:
    struct Outgoing
    {
        SocketAddress to;
        QByteArray bytes;
    };

    void bindTo(const QHostAddress& address);
    void readAvailable();
    bool readBatch(int most);
    void readLast();
    void recordReceived(const native::DatagramBatch::Datagram& datagram);
    void recordReceived(quint32 peer, QByteArrayView bytes, bool isCut, qint64 fullSize);
    void onReceiveError(int systemError);
    void takeIcmpErrors();
    void noteDropped();
    // Literal addresses at once, names when they are looked up; a null address: not found, and that
    // is recorded.
    void resolve(const QString& host, std::function<void(const QHostAddress&)> then);
    void connectPeer(const SocketAddress& peer);
    void flush();
    bool sendNow(const Outgoing& datagram);
    native::DatagramBatch& batch(int size);

    command::OpenUdp m_command;
    bool m_isResolving = false;
    int m_opening = 0;              // counts open() and close(): a look-up of an earlier one is forgotten
    QUdpSocket* m_device = nullptr; // owns the descriptor
    qintptr m_socket = -1;
    command::ReceiveMode m_receive;
    std::unique_ptr<native::DatagramBatch> m_batch; // of the recv size in use
    PeerIds m_peerIds;
    std::deque<Outgoing> m_queue; // what the full send buffer did not take
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_again;
    qint64 m_lastWaiting = 0;
    qint64 m_dropped = 0; // as last told by an event
    qint64 m_bytesQueued = 0;
    bool m_isFull = false; // told, and no room since
    bool m_wantsIcmp = false;
};
