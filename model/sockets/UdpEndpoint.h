// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/Endpoint.h"
#include "model/sockets/PeerIds.h"
#include "model/sockets/native/DatagramCalls.h"

#include <QTimer>

#include <functional>
#include <memory>

class DatagramQueue;
class QUdpSocket;

// A UDP endpoint. A QUdpSocket brings the notifications; datagrams are received in batches on its descriptor, because
// one call each, with Qt's addresses made for each, would lose what arrives meanwhile.
class UdpEndpoint : public Endpoint
{
    Q_OBJECT

public:
    UdpEndpoint(SocketId id, SocketContext context, QObject* parent);
    ~UdpEndpoint() override;

    void open(const command::OpenUdp& command);
    void sendTo(const command::SendTo& command);
    void sendTo(const SocketAddress& to, const QByteArray& bytes); // an invalid address: to the default peer
    void send(const command::SendOrder& order);
    void stopOrder(int number);
    void setPeer(const HostPort& peer);
    void joinGroup(const QString& group, const QString& interfaceName, bool join);
    void receive(int size); // one recvfrom by hand

    bool isOpen() const override { return m_device != nullptr || m_isResolving; }
    void close(bool andConnections) override;
    void reset() override { close(false); } // there is nothing to reset
    void setOption(OptionRequest option) override;
    void setReceive(const command::ReceiveMode& receive) override;
    void look() override;

signals:
    // Sent for each datagram, when it is recorded; `peer` is the store's number of its sender, the bytes live as long
    // as the call.
    void delivered(EventId id, quint32 peer, QByteArrayView bytes);

private:
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
    native::DatagramBatch& batch(int size);

    command::OpenUdp m_command;
    bool m_isResolving = false;
    int m_opening = 0;                // counts open() and close(): a look-up of an earlier one is forgotten
    QUdpSocket* m_device = nullptr;   // owns the descriptor
    DatagramQueue* m_queue = nullptr; // as long as the device
    qintptr m_socket = -1;
    command::ReceiveMode m_receive;
    std::unique_ptr<native::DatagramBatch> m_batch; // of the recv size in use
    PeerIds m_peerIds;
    QTimer m_again;
    qint64 m_lastWaiting = 0;
    qint64 m_dropped = 0; // as last told by an event
    bool m_wantsIcmp = false;
};
