// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <sys/socket.h>

// The other side of a test: a plain blocking BSD socket on loopback, so that Qt never tests Qt.
class RawPeer final
{
public:
    RawPeer() = default;
    explicit RawPeer(int fd);
    RawPeer(RawPeer&& other) noexcept;
    RawPeer& operator=(RawPeer&& other) noexcept;
    ~RawPeer();
    Q_DISABLE_COPY(RawPeer)

    static RawPeer connectTcp(quint16 port, bool ipv6 = false);
    static RawPeer connectLocal(const QByteArray& path);
    static RawPeer listenTcp(int backlog = 128);
    static RawPeer udp(); // bound to 127.0.0.1, a free port

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    quint16 port() const; // local
    RawPeer accept() const;
    void connectTo(quint16 port) const; // of a UDP socket

    bool send(const QByteArray& bytes) const; // all of it
    bool sendTo(quint16 port, const QByteArray& bytes) const;
    QByteArray receive(int size) const; // one recv; empty: end of stream or error
    QByteArray receiveAll() const;      // to the end of the stream
    bool endedByReset() const { return m_sawReset; }
    void shutDownSend() const;
    void close();
    void reset(); // SO_LINGER {1, 0}

private:
    int m_fd = -1;
    mutable bool m_sawReset = false;
};
