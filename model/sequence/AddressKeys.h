// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QHash>

#include <vector>

// Numbers of addresses by which the two ends of a conversation can be compared: an IPv4 address that one of them saw as
// ::ffff:… has one number. 0: no address. Keeps about 25 bytes for each.
// Threads: the front end's.
class AddressKeys final
{
public:
    explicit AddressKeys(const EventStore& store);

    quint32 keyOf(quint32 addressId);
    SocketAddress at(quint32 key) const;
    // Whether what is sent to `address` reaches a socket bound to `bound`: the same, or bound to any address; a group
    // or a broadcast reaches every socket of its port.
    bool reaches(quint32 address, quint32 bound) const;
    // Whether a socket bound to `bound` may be the one that others see as `address`.
    bool mayBe(quint32 bound, quint32 address) const;

private:
    const EventStore& m_store;
    std::vector<quint32> m_keys;     // by the store's number; 0: not asked yet
    std::vector<quint32> m_ids;      // by key: the store's number of the first such address
    QHash<quint32, quint32> m_known; // keys by the hash of the address, or the next hash that was free
};
