// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/core/TcpState.h"

#include <QList>
#include <QSet>

// The operating system's own table of TCP connections. It has those, too, whose descriptor is closed or says nothing
// any more: TIME-WAIT lasts a minute longer than the socket that caused it.
class TcpTable
{
public:
    struct Row
    {
        SocketAddress local; // without scope
        SocketAddress peer;
        TcpState state = TcpState::Unknown;
        qint64 msLeft = 0; // until the system gives the state up by itself; 0: not known, or not about to
    };
    enum class Progress : quint8 { More, Complete, Unreadable };

    virtual ~TcpTable() = default;

    // Reads on from where the last call ended, a bounded piece, and appends the rows whose ports are wanted. Complete:
    // that was the end of the table, and the next call begins at its top.
    virtual Progress readOn(const QSet<quint32>& wantedPorts, QList<Row>& rows) = 0;

    static quint32 ports(quint16 local, quint16 peer) { return (quint32(local) << 16) | peer; }
};
