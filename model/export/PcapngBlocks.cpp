// SPDX-License-Identifier: MIT
#include "model/export/PcapngBlocks.h"

#include <QtEndian>

namespace {

constexpr quint32 sectionBlock = 0x0a0d0d0a;
constexpr quint32 interfaceBlock = 1;
constexpr quint32 packetBlock = 6;
constexpr quint16 endOption = 0;
constexpr quint16 commentOption = 1;
constexpr quint16 nameOption = 2;       // of an interface
constexpr quint16 resolutionOption = 9; // of an interface

} // namespace

void PcapngBlocks::addSection(QByteArrayView comment)
{
    constexpr quint32 byteOrderMagic = 0x1a2b3c4d;
    const qsizetype start = begin(sectionBlock);
    add32(byteOrderMagic);
    add16(1); // version 1.0
    add16(0);
    add32(0xffffffff); // the length of the section is not said
    add32(0xffffffff);
    addOption(commentOption, comment);
    addOption(endOption, {});
    end(start);
}

void PcapngBlocks::addInterface(QByteArrayView name)
{
    constexpr quint16 linkTypeRaw = 101;
    constexpr char nanoseconds = 9; // 10^-9
    const qsizetype start = begin(interfaceBlock);
    add16(linkTypeRaw);
    add16(0);
    add32(0); // no limit to the size of a packet
    addOption(nameOption, name);
    addOption(resolutionOption, QByteArrayView(&nanoseconds, 1));
    addOption(endOption, {});
    end(start);
}

void PcapngBlocks::addPacket(qint64 wallNs, QByteArrayView packet, qsizetype originalSize, QByteArrayView comment)
{
    const qsizetype start = begin(packetBlock);
    add32(0); // the interface
    add32(quint32(quint64(wallNs) >> 32));
    add32(quint32(wallNs));
    add32(quint32(packet.size()));
    add32(quint32(originalSize));
    addPadded(packet);
    addOption(commentOption, comment);
    addOption(endOption, {});
    end(start);
}

qsizetype PcapngBlocks::begin(quint32 type)
{
    const qsizetype start = m_to.size();
    add32(type);
    add32(0); // the length, once it is known
    return start;
}

void PcapngBlocks::end(qsizetype start)
{
    const auto size = quint32(m_to.size() - start + 4);
    add32(size);
    qToLittleEndian(size, m_to.data() + start + 4);
}

void PcapngBlocks::addOption(quint16 code, QByteArrayView value)
{
    add16(code);
    add16(quint16(value.size()));
    addPadded(value);
}

void PcapngBlocks::addPadded(QByteArrayView bytes)
{
    m_to += bytes;
    m_to.append(-bytes.size() & 3, '\0');
}

void PcapngBlocks::add16(quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    m_to.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void PcapngBlocks::add32(quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    m_to.append(reinterpret_cast<const char*>(&little), sizeof little);
}
