// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/HostLookup.h"
#include "model/sockets/SocketRecord.h"

// A look-up that somebody asked for without wanting to connect: it is in the log, and that is all. Deletes itself when
// it is answered. Threads: the network thread.
class HostQuestion final : public QObject
{
    Q_OBJECT

public:
    HostQuestion(const SocketRecord& record, QObject* parent);

    void ask(const QString& host) { m_lookup.start(host); }

private:
    const SocketRecord m_record;
    HostLookup m_lookup;
};
