// SPDX-License-Identifier: MIT
#include "model/export/PcapngWriter.h"

#include "model/events/EventText.h"

namespace {

bool isDatagram(EventKind kind)
{
    return kind == EventKind::SendTo || kind == EventKind::RecvFrom || kind == EventKind::RecvFromCut;
}

// The sockets of TCP; a connected UDP socket has a connect, but no connection.
bool isStream(const Event& event)
{
    return !event.on.isUdp();
}

} // namespace

PcapngWriter::PcapngWriter(const EventStore& store, Wording words)
    : ExportWriter(store, words)
    , m_tcp(store)
    , m_udp(store)
{
}

void PcapngWriter::begin(QByteArray& to)
{
    PcapngBlocks blocks(to);
    blocks.addSection("Synthetic packets, made by Socket Playground " PLAYGROUND_VERSION
                      " from its record of socket calls. The bytes were really sent or received; the headers, "
                      "handshakes, acknowledgements and checksums are made up.");
    blocks.addInterface("socket calls (synthetic)");
}

void PcapngWriter::add(EventId id, const Event& event, QByteArray& to)
{
    if (!m_hasStart)
        m_startNs = event.wallNs - event.timeNs;
    m_hasStart = true;
    const QByteArray comment = "Synthetic packet for event " + QByteArray::number(id + 1) + ": " +
                               event.on.display().toUtf8() + ' ' + callText(event).toUtf8();
    PacketOutput output(to, m_startNs + event.timeNs, comment);
    bool isThere = true;
    if (isDatagram(event.kind))
        isThere = m_udp.add(event, output);
    else if (isStream(event))
        isThere = m_tcp.add(event, output);
    if (!isThere)
        countLeftOut(event);
    else if (output.hasCut() && event.kind != EventKind::RecvFromCut)
        countWithoutPayload(event);
}

void PcapngWriter::countLeftOut(const Event& event)
{
    const auto isLocal = [this](quint32 address) {
        return store().address(address).family == SocketAddress::Family::Local;
    };
    if (isLocal(event.local) || isLocal(event.peer))
        ++m_local;
    else
        ++m_leftOut;
}

QList<Message> PcapngWriter::remarks() const
{
    QList<Message> remarks = ExportWriter::remarks();
    if (m_local > 0)
        remarks +=
            {QT_TRANSLATE_N_NOOP("model", "%n events of local sockets are not in the file: they have no packets."),
             {},
             countOf(m_local)};
    if (m_leftOut > 0)
        remarks += {QT_TRANSLATE_N_NOOP("model", "%n events are not in the file: their addresses are not known, or "
                                                 "their bytes do not fit into a packet."),
                    {},
                    countOf(m_leftOut)};
    return remarks;
}
