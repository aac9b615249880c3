// SPDX-License-Identifier: MIT
#include "model/export/IpPacket.h"

#include <QtEndian>

namespace {

constexpr quint8 tcpProtocol = 6;
constexpr quint8 udpProtocol = 17;
constexpr quint8 hops = 64;
constexpr qsizetype ipv4HeaderSize = 20;
constexpr qsizetype ipv6HeaderSize = 40;
constexpr qsizetype tcpHeaderSize = 20;
constexpr qsizetype udpHeaderSize = 8;

// MSS 65 495 (kind 2), no operation, window scale 14 (kind 3): the largest window there is.
constexpr char synOptions[] = {2, 4, char(0xff), char(0xd7), 1, 3, 3, 14};

// The sum of the 16-bit words, not folded; an odd byte at the end is the high half of a word.
quint64 wordSum(QByteArrayView bytes)
{
    quint64 sum = 0;
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2)
        sum += qFromBigEndian<quint16>(bytes.data() + at);
    return at < bytes.size() ? sum + (quint64(quint8(bytes[at])) << 8) : sum;
}

quint16 checksum(quint64 sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

} // namespace

IpPacket::IpPacket(const IpFlow& flow, quint8 protocol, qsizetype transportSize)
    : m_wholeSize(transportSize + (flow.isIPv6() ? ipv6HeaderSize : ipv4HeaderSize))
{
    m_bytes.reserve(m_wholeSize);
    if (flow.isIPv6()) {
        add32(0x60000000);
        add16(quint16(transportSize));
        m_bytes += char(protocol);
        m_bytes += char(hops);
    } else {
        add16(0x4500); // version 4, header of 5 words
        add16(quint16(m_wholeSize));
        add32(0x00004000); // don't fragment
        m_bytes += char(hops);
        m_bytes += char(protocol);
        add16(0); // the checksum, once all is there
    }
    addAddress(flow.from);
    addAddress(flow.to);
    constexpr qsizetype ipv4ChecksumAt = 10;
    if (!flow.isIPv6())
        qToBigEndian(checksum(wordSum(m_bytes)), m_bytes.data() + ipv4ChecksumAt);
}

IpPacket IpPacket::tcp(const IpFlow& flow, const TcpHeader& header, QByteArrayView payload, qsizetype payloadSize)
{
    const bool isFirst = (header.flags & TcpHeader::Syn) != 0;
    const qsizetype headerSize = tcpHeaderSize + (isFirst ? qsizetype(sizeof synOptions) : 0);
    IpPacket packet(flow, tcpProtocol, headerSize + payloadSize);
    const qsizetype start = packet.m_bytes.size();
    packet.add16(flow.fromPort);
    packet.add16(flow.toPort);
    packet.add32(header.sequence);
    packet.add32(header.acknowledgement);
    packet.m_bytes += char(headerSize / 4 << 4);
    packet.m_bytes += char(header.flags);
    packet.add16(0xffff); // the window
    packet.add32(0);      // checksum and urgent pointer
    if (isFirst)
        packet.m_bytes.append(synOptions, sizeof synOptions);
    packet.m_bytes += payload;
    constexpr qsizetype checksumAt = 16;
    packet.setChecksum(flow, tcpProtocol, start, checksumAt);
    return packet;
}

IpPacket IpPacket::udp(const IpFlow& flow, QByteArrayView payload, qsizetype payloadSize)
{
    IpPacket packet(flow, udpProtocol, udpHeaderSize + payloadSize);
    const qsizetype start = packet.m_bytes.size();
    packet.add16(flow.fromPort);
    packet.add16(flow.toPort);
    packet.add16(quint16(udpHeaderSize + payloadSize));
    packet.add16(0);
    packet.m_bytes += payload;
    constexpr qsizetype checksumAt = 6;
    packet.setChecksum(flow, udpProtocol, start, checksumAt);
    return packet;
}

void IpPacket::setChecksum(const IpFlow& flow, quint8 protocol, qsizetype start, qsizetype at)
{
    if (m_bytes.size() < m_wholeSize)
        return; // nobody can know it
    const qsizetype addressesSize = flow.isIPv6() ? 32 : 8;
    const quint64 sum =
        wordSum(QByteArrayView(m_bytes).sliced(start - addressesSize)) + protocol + quint64(m_bytes.size() - start);
    const quint16 value = checksum(sum);
    // RFC 768: 0 would say that there is none.
    qToBigEndian(value == 0 && protocol == udpProtocol ? quint16(0xffff) : value, m_bytes.data() + start + at);
}

void IpPacket::add16(quint16 value)
{
    const quint16 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void IpPacket::add32(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void IpPacket::addAddress(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        add32(address.toIPv4Address());
        return;
    }
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    m_bytes.append(reinterpret_cast<const char*>(&ipv6), sizeof ipv6);
}
