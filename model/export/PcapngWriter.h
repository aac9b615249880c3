// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportWriter.h"
#include "model/export/SyntheticTcp.h"
#include "model/export/SyntheticUdp.h"

// A capture file that Wireshark opens, with a packet for what the events say went over the wire. The bytes are those of
// the calls; headers, handshakes, acknowledgements and checksums are made up, and each packet says so in its comment.
// The time of a packet is that of its event: the clock at the beginning plus the time since, so that it never goes
// back.
//
// Not in the file: local sockets (AF_UNIX), which have no packets, and events that move no bytes and no connection.
class PcapngWriter final : public ExportWriter
{
public:
    PcapngWriter(const EventStore& store, Wording words);

    void begin(QByteArray& to) override;
    void add(EventId id, const Event& event, QByteArray& to) override;
    QList<Message> remarks() const override;

private:
    void countLeftOut(const Event& event);

    SyntheticTcp m_tcp;
    SyntheticUdp m_udp;
    bool m_hasStart = false;
    qint64 m_startNs = 0; // on the wall clock
    qint64 m_local = 0;   // events of local sockets
    qint64 m_leftOut = 0; // other events without a packet
};
