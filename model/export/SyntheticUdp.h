// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/export/IpFlow.h"
#include "model/export/PacketOutput.h"

#include <QHash>

// The datagrams of a session as packets. One that was sent and received within the session comes once, when it was
// sent; one that was lost on the way comes too: it was sent.
class SyntheticUdp final
{
public:
    explicit SyntheticUdp(const EventStore& store)
        : m_store(store)
    {
    }

    // False: the datagram has no packet, because an address is not known or the bytes do not fit.
    bool add(const Event& event, PacketOutput& to);

private:
    // Datagrams that may still be received, by their content.
    using OnTheWay = QHash<size_t, int>;

    bool takeFromWay(const IpFlow& flow, const Event& event, QByteArrayView bytes);
    void putOnWay(const IpFlow& flow, QByteArrayView bytes);

    const EventStore& m_store;
    QHash<IpFlow, OnTheWay> m_onTheWay;
    qsizetype m_count = 0; // different ones, at most
};
