// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/IpPacket.h"
#include "model/export/PcapngBlocks.h"

// Takes the packets that stand for one event; all have its time and say in their comment that they are synthetic.
class PacketOutput final
{
public:
    PacketOutput(QByteArray& to, qint64 wallNs, const QByteArray& comment)
        : m_blocks(to)
        , m_wallNs(wallNs)
        , m_comment(comment)
    {
    }

    void add(const IpPacket& packet)
    {
        m_blocks.addPacket(m_wallNs, packet.bytes(), packet.wholeSize(), m_comment);
        m_hasCut |= packet.bytes().size() < packet.wholeSize();
    }
    bool hasCut() const { return m_hasCut; } // the end of a packet was missing

private:
    PcapngBlocks m_blocks;
    const qint64 m_wallNs;
    const QByteArray m_comment;
    bool m_hasCut = false;
};
