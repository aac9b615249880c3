// SPDX-License-Identifier: MIT
#include "model/sequence/SequenceText.h"

#include "model/payload/SafeText.h"
#include "model/sequence/ArrowText.h"

namespace {

constexpr qsizetype previewLength = 40; // UTF-16 units

bool hasData(const Arrow& arrow)
{
    return arrow.what == Arrow::What::Data || arrow.what == Arrow::What::Datagram;
}

} // namespace

QString SequenceText::laneId(int lane) const
{
    const SocketId on = m_index.lanes().lane(lane).on;
    return on.isValid() ? on.display() : QLatin1Char('P') + QString::number(m_index.lanes().peerNumber(lane));
}

QString SequenceText::peerAddress(const Lane& peer) const
{
    const QString address = quotedForTerminal(m_index.links().addresses().at(peer.address).display());
    return address.isEmpty() ? m_words({QT_TRANSLATE_NOOP("model", "peer without a name")}) : address;
}

QString SequenceText::laneName(int lane) const
{
    const Lane& asked = m_index.lanes().lane(lane);
    return asked.on.isValid() ? laneId(lane) : laneId(lane) + QLatin1Char(' ') + peerAddress(asked);
}

QString SequenceText::laneTitle(int lane) const
{
    const Lane& asked = m_index.lanes().lane(lane);
    if (asked.on.isValid())
        return laneId(lane);
    if (asked.address == 0) // of AF_UNIX: nothing tells its two ends apart
        return laneId(lane) + QStringLiteral(" · ") + peerAddress(asked);
    return laneId(lane) + QStringLiteral(" · ") + m_words({QT_TRANSLATE_NOOP("model", "outside this app")});
}

QString SequenceText::laneAddress(int lane, EventId at) const
{
    const Lane& asked = m_index.lanes().lane(lane);
    if (!asked.on.isValid() && asked.address == 0)
        return m_words({QT_TRANSLATE_NOOP("model", "here or outside: not known")});
    if (!asked.on.isValid())
        return peerAddress(asked);
    Event event;
    event.on = asked.on;
    const StreamLinks& links = m_index.links();
    quint32 address = links.datagrams().localOf(asked.on, at);
    if (const quint32 end = links.endOf(at, event); end != StreamEnd::none)
        address = links.end(end).local;
    else if (asked.kind == Lane::Kind::Server)
        address = links.listeners().addressOf(asked.on, at);
    return quotedForTerminal(links.addresses().at(address).display());
}

QString SequenceText::dot(EventId id) const
{
    const Event event = m_index.eventOf(id);
    std::vector<Arrow> parts;
    if (event.kind == EventKind::Recv)
        parts = m_index.arrowsInto(id);
    else if (event.kind == EventKind::Send || event.kind == EventKind::SendPartial)
        parts = m_index.arrowsFrom(id);
    return m_words(dotText(m_index.store(), event, parts));
}

QString SequenceText::preview(const Arrow& arrow) const
{
    if (!hasData(arrow))
        return {};
    const EventId id = arrow.start != noEvent ? arrow.start : arrow.arrival;
    const Event event = m_index.eventOf(id);
    const quint64 skipped = arrow.what == Arrow::What::Data ? arrow.offset - event.streamOffset : 0;
    const auto size = std::min(qsizetype(arrow.bytes), bytesForText(previewLength));
    const QByteArray bytes = m_index.store().payload(event, qsizetype(skipped), size);
    QString text = escapedText(bytes, previewLength);
    if (quint64(size) < arrow.bytes && !text.endsWith(QChar(u'…')))
        text += QChar(u'…');
    return text;
}

QString SequenceText::label(const QString& preview, const Arrow& arrow) const
{
    QStringList parts;
    for (const QString& part : {preview, arrowBytes(arrow), m_words(arrowText(arrow))}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QLatin1String("  "));
}

QStringList SequenceText::labels(const Arrow& arrow) const
{
    constexpr qsizetype shortPreview = 8;
    QString text = preview(arrow);
    QStringList found{label(text, arrow)};
    if (text.size() > shortPreview)
        found += label(text.left(shortPreview) + QChar(u'…'), arrow);
    if (!text.isEmpty())
        found += label(QString(), arrow);
    if (const QString fate = m_words(arrowText(arrow)); !fate.isEmpty() && fate != found.constLast())
        found += fate;
    if (const QString name = arrowName(arrow); !name.isEmpty())
        found += name;
    return found;
}

QString SequenceText::row(EventId id, bool withImplied) const
{
    const Event event = m_index.eventOf(id);
    const int lane = m_index.lanes().dotLane(event);
    QStringList parts;
    const auto addAll = [&](const std::vector<Arrow>& arrows) {
        for (const Arrow& each : arrows) {
            if (each.what == Arrow::What::Link && event.kind != EventKind::Accept)
                continue; // said once
            if (withImplied || each.level != Arrow::Level::Implied)
                parts += arrow(each, id);
        }
    };
    addAll(m_index.arrowsInto(id));
    addAll(m_index.arrowsFrom(id));
    const QString what = lane < 0 ? dot(id) : laneName(lane) + QLatin1Char(' ') + dot(id);
    return parts.isEmpty() ? what : what + QLatin1String(": ") + parts.join(QLatin1String("; "));
}

QString SequenceText::arrow(const Arrow& arrow, EventId id) const
{
    const bool isHere = arrow.start == id;
    const bool leaves = isHere && arrow.what != Arrow::What::Link;
    const int other = isHere ? arrow.to : arrow.from;
    const QString name = other < 0 ? QStringLiteral("?") : laneName(other);
    const QString text = leaves ? m_words({QT_TRANSLATE_NOOP("model", "to %1: %2"), {name, label(arrow)}})
                                : m_words({QT_TRANSLATE_NOOP("model", "from %1: %2"), {name, label(arrow)}});
    const EventId there = isHere ? arrow.arrival : arrow.start;
    if (there == noEvent || there == id)
        return text;
    return m_words({QT_TRANSLATE_NOOP("model", "%1 (event %2)"), {text, QString::number(there + 1)}});
}
