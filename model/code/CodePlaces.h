// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <QList>
#include <QStringList>

// The ports and paths that sockets of the session were bound to. A program has them as constants, which the environment
// can replace, so that it also runs where they are taken.
class CodePlaces final
{
public:
    void add(const SocketAddress& bound);

    QList<quint16> ports() const { return m_ports; } // in order of first use
    QStringList paths() const { return m_paths; }
    static QString nameOf(quint16 port);       // "PORT_8888"
    QString nameOf(const QString& path) const; // "PATH_1"; empty: no socket of the session was bound to it
    // Whether what is sent to this address reaches a socket of the session, so that its port is one of the constants.
    bool has(const SocketAddress& address) const;

private:
    QList<SocketAddress> m_bound;
    QList<quint16> m_ports;
    QStringList m_paths;
};
