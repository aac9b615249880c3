// SPDX-License-Identifier: MIT
#include "model/sockets/PeerIds.h"

#include "model/sockets/native/DatagramCalls.h"

static constexpr qsizetype knownPeers = 65536;

quint32 PeerIds::idOf(EventStore& store, QByteArrayView rawPeer)
{
    if (m_lastId != 0 && rawPeer == QByteArrayView(m_lastRaw))
        return m_lastId;
    if (m_ids.size() >= knownPeers)
        m_ids.clear();
    m_lastRaw = rawPeer.toByteArray();
    quint32& id = m_ids[m_lastRaw];
    if (id == 0)
        id = store.addressId(native::addressFromRaw(rawPeer));
    m_lastId = id;
    return id;
}
