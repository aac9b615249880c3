// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

// The store's numbers of the senders a datagram socket hears from, found by the system's own form of the address:
// making a QHostAddress for each datagram would cost more than receiving it.
class PeerIds final
{
public:
    // rawPeer: as DatagramBatch gives it.
    quint32 idOf(EventStore& store, QByteArrayView rawPeer);

private:
    QHash<QByteArray, quint32> m_ids;
    QByteArray m_lastRaw; // mostly the next datagram comes from the same sender
    quint32 m_lastId = 0;
};
