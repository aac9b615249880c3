// SPDX-License-Identifier: MIT
#include "model/sequence/AddressKeys.h"

#include "model/core/MappedAddress.h"

#include <QHashFunctions>

namespace {

SocketAddress plain(SocketAddress address)
{
    return address.family == SocketAddress::Family::IPv6 ? SocketAddress::internet(unmapped(address.host), address.port)
                                                         : address;
}

bool isWildcard(const SocketAddress& address)
{
    return address.host == QHostAddress::AnyIPv4 || address.host == QHostAddress::AnyIPv6;
}

} // namespace

AddressKeys::AddressKeys(const EventStore& store)
    : m_store(store)
    , m_ids(1)
{
}

quint32 AddressKeys::keyOf(quint32 addressId)
{
    if (addressId == 0)
        return 0;
    if (addressId >= m_keys.size())
        m_keys.resize(size_t(addressId) + 1);
    quint32& key = m_keys[addressId];
    if (key != 0)
        return key;
    const SocketAddress address = plain(m_store.address(addressId));
    for (auto hash = quint32(qHash(address, QHashSeed::globalSeed()));; ++hash) {
        quint32& known = m_known[hash];
        if (known == 0) {
            known = quint32(m_ids.size());
            m_ids.push_back(addressId);
        } else if (at(known) != address) {
            continue;
        }
        key = known;
        return key;
    }
}

SocketAddress AddressKeys::at(quint32 key) const
{
    return plain(m_store.address(m_ids[key]));
}

bool AddressKeys::reaches(quint32 address, quint32 bound) const
{
    if (address == bound)
        return address != 0;
    const SocketAddress to = at(address);
    const SocketAddress there = at(bound);
    if (!to.isValid() || to.family == SocketAddress::Family::Local || to.port != there.port)
        return false;
    return isWildcard(there) || to.host.isMulticast() || to.host.isBroadcast() ||
           (to.host.toIPv4Address() & 0xFFU) == 0xFFU; // the broadcast address of most networks
}

bool AddressKeys::mayBe(quint32 bound, quint32 address) const
{
    if (address == bound)
        return address != 0;
    const SocketAddress mine = at(bound);
    return mine.isValid() && mine.port == at(address).port && isWildcard(mine);
}
