// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// Appends the blocks of a pcapng file (draft-ietf-opsawg-pcapng) to a buffer, little endian: one section, one interface
// of raw IP packets (LINKTYPE_RAW), times in nanoseconds.
class PcapngBlocks final
{
public:
    explicit PcapngBlocks(QByteArray& to)
        : m_to(to)
    {
    }

    void addSection(QByteArrayView comment);
    void addInterface(QByteArrayView name);
    // wallNs: since 1970-01-01T00:00:00Z. originalSize is more than the size of the packet if its end is missing.
    void addPacket(qint64 wallNs, QByteArrayView packet, qsizetype originalSize, QByteArrayView comment);

private:
    qsizetype begin(quint32 type);
    void end(qsizetype start);
    void addOption(quint16 code, QByteArrayView value);
    void addPadded(QByteArrayView bytes);
    void add16(quint16 value);
    void add32(quint32 value);

    QByteArray& m_to;
};
