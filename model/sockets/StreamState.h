// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SocketRecord.h"

// The TCP state of one connection as its descriptor tells it, and what an event told of it last.
class StreamState final
{
public:
    StreamState(qintptr socket, const SocketRecord& record)
        : m_socket(socket)
        , m_record(record)
    {
    }

    TcpState told() const { return m_told; }
    // For an event that is about to be recorded. Unknown: the system does not tell, or has CLOSED for an open
    // descriptor, which says only that the kernel moved on: after both FINs the connection may be in TIME-WAIT, of
    // which the descriptor knows nothing.
    TcpState read();
    // Records a `state` event if it is not what was told last.
    void noteChange();
    bool hasPeerFinished() const; // false also where the system does not tell
    // From now on the descriptor tells nothing, because both FINs are sent or because it is closed: the system's table
    // does. Calling again does nothing.
    void followFromTable(bool isClosed);

private:
    const qintptr m_socket;
    const SocketRecord& m_record;
    TcpState m_told = TcpState::Established;
    bool m_isFollowed = false;
};
