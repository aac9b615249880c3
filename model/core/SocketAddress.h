// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

// Where a socket is: an IPv4 or IPv6 address with a port, or the path of an AF_UNIX socket. A value, compared byte by
// byte.
struct SocketAddress
{
    enum class Family : quint8 { None, IPv4, IPv6, Local };

    Family family = Family::None;
    QHostAddress host; // IPv4 or IPv6 (with its scope), else null
    quint16 port = 0;
    QString path; // Local only; empty for an unnamed AF_UNIX socket

    static SocketAddress internet(const QHostAddress& host, quint16 port);
    static SocketAddress local(const QString& path);

    bool isValid() const { return family != Family::None; }
    // 127.0.0.1:8888, [::1]:8888, a path; an IPv4 address that came as ::ffff:127.0.0.1 is shown as IPv4.
    QString display() const;
    // The same, but ::ffff:… stays as the system gave it.
    QString raw() const;
    // Only the host part of display().
    QString displayHost() const;
    bool isLoopback() const;

    friend bool operator==(const SocketAddress&, const SocketAddress&) = default;
    friend size_t qHash(const SocketAddress& address, size_t seed = 0)
    {
        return qHashMulti(seed, quint8(address.family), address.host, address.port, address.path);
    }
};
