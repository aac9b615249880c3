// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SocketRecord.h"

#include <QObject>

#include <memory>

// Looks a host up in a thread of its own, so that neither the sockets nor leaving the program wait for a name server.
// Threads: made and answered in the network thread; the call blocks a thread that nobody joins.
class HostLookup final : public QObject
{
    Q_OBJECT

public:
    // A literal address is answered at once and records nothing; a name is two events, its start and its result.
    HostLookup(const SocketRecord& record, QObject* parent);
    ~HostLookup() override;

    // A look-up that is still under way is forgotten.
    void start(const QString& host);

signals:
    // Sent once for each start() that was not followed by another; empty: not found, and that is recorded.
    void finished(const QList<QHostAddress>& addresses);

private:
    void finish(int serial, const QString& host, const native::HostLookupResult& result);

    const SocketRecord& m_record;
    struct Receiver; // shared with the threads that are under way
    std::shared_ptr<Receiver> m_receiver;
    int m_serial = 0; // of the newest start()
};
