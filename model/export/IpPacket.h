// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/IpFlow.h"

#include <QByteArray>
#include <QByteArrayView>

// What stands in a TCP header (RFC 9293 section 3.1) besides the ports.
struct TcpHeader
{
    enum Flag : quint8 { Fin = 1, Syn = 2, Rst = 4, Psh = 8, Ack = 16 };

    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    quint8 flags = 0; // Syn brings the options of a first segment: MSS and window scale
};

// One IP packet (RFC 791, RFC 8200) with valid lengths and checksums.
class IpPacket final
{
public:
    static constexpr qsizetype mostTcpBytes = 65495; // 65 535 less the shortest headers of IPv4 and TCP
    static qsizetype mostUdpBytes(const IpFlow& flow) { return flow.isIPv6() ? 65527 : 65507; }

    // payloadSize is more than the size of the payload if its end is missing: the headers are those of the whole.
    static IpPacket tcp(const IpFlow& flow, const TcpHeader& header, QByteArrayView payload, qsizetype payloadSize);
    static IpPacket udp(const IpFlow& flow, QByteArrayView payload, qsizetype payloadSize);

    QByteArrayView bytes() const { return m_bytes; }
    qsizetype wholeSize() const { return m_wholeSize; } // with what is missing

private:
    IpPacket(const IpFlow& flow, quint8 protocol, qsizetype transportSize);

    void add16(quint16 value);
    void add32(quint32 value);
    void addAddress(const QHostAddress& address);
    // The internet checksum (RFC 1071) of the transport part, which begins at `start`, and its pseudo header.
    void setChecksum(const IpFlow& flow, quint8 protocol, qsizetype start, qsizetype at);

    QByteArray m_bytes;
    qsizetype m_wholeSize;
};
