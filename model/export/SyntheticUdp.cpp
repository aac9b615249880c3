// SPDX-License-Identifier: MIT
#include "model/export/SyntheticUdp.h"

#include <algorithm>

bool SyntheticUdp::add(const Event& event, PacketOutput& to)
{
    const bool isSent = event.kind == EventKind::SendTo;
    const SocketAddress local = m_store.address(event.local);
    const SocketAddress peer = m_store.address(event.peer);
    const std::optional<IpFlow> flow = isSent ? IpFlow::between(local, peer) : IpFlow::between(peer, local);
    const qint64 cutFrom = event.kind == EventKind::RecvFromCut ? event.asked : 0;
    const qint64 size = std::max(qint64(event.bytes), cutFrom);
    if (!flow || size > IpPacket::mostUdpBytes(*flow))
        return false;
    const QByteArray bytes = m_store.payload(event);
    if (isSent)
        putOnWay(*flow, bytes);
    else if (takeFromWay(*flow, event, bytes))
        return true;
    to.add(IpPacket::udp(*flow, bytes, qsizetype(size)));
    return true;
}

bool SyntheticUdp::takeFromWay(const IpFlow& flow, const Event& event, QByteArrayView bytes)
{
    const auto way = m_onTheWay.find(flow);
    if (way == m_onTheWay.end())
        return false;
    if (event.kind == EventKind::RecvFromCut) // which one it was cannot be seen, but it was one of them
        return true;
    const auto found = way->find(qHash(bytes));
    if (found == way->end())
        return false;
    if (--*found == 0)
        way->erase(found);
    return true;
}

void SyntheticUdp::putOnWay(const IpFlow& flow, QByteArrayView bytes)
{
    constexpr qsizetype most = 1'000'000; // what went to other hosts never comes off the way
    if (m_count >= most) {
        m_onTheWay.clear();
        m_count = 0;
    }
    int& times = m_onTheWay[flow][qHash(bytes)];
    if (times++ == 0)
        ++m_count;
}
