// SPDX-License-Identifier: MIT
#include "model/sequence/ArrowText.h"

#include "model/events/EventText.h"

#include <QStringList>

namespace {

using What = Arrow::What;
using Fate = Arrow::Fate;

Message fateText(const Arrow& arrow)
{
    switch (arrow.fate) {
    case Fate::UnderWay:
        return {QT_TRANSLATE_N_NOOP("model", "%n bytes in kernel buffers"), {}, countOf(qint64(arrow.waiting))};
    case Fate::NeverRead:
        return {QT_TRANSLATE_N_NOOP("model", "%n bytes never read"), {}, countOf(qint64(arrow.bytes))};
    case Fate::NotYet:
        return {QT_TRANSLATE_NOOP("model", "not received here (yet)")};
    case Fate::Lost:
        return {QT_TRANSLATE_NOOP("model", "not received")};
    case Fate::Dropped:
        return {QT_TRANSLATE_NOOP("model", "dropped: receive buffer full")};
    case Fate::Cut:
        if (arrow.whole == 0)
            return {QT_TRANSLATE_N_NOOP("model", "cut, %n bytes kept"), {}, countOf(qint64(arrow.bytes))};
        return {QT_TRANSLATE_N_NOOP("model", "%1 of %n bytes kept"),
                {QString::number(arrow.bytes)},
                countOf(qint64(arrow.whole))};
    case Fate::Unanswered:
    case Fate::Arrives:
        break;
    }
    if (arrow.level == Arrow::Level::HalfObserved)
        return {QT_TRANSLATE_NOOP("model", "not observed there")};
    return {};
}

Message dataReason(const Arrow& arrow)
{
    if (arrow.fate == Fate::UnderWay)
        return {QT_TRANSLATE_NOOP("model", "send() returned, so the kernel has the bytes. No recv() has delivered them "
                                           "yet: they are in the buffers of the two kernels or on the way.")};
    if (arrow.fate == Fate::NeverRead)
        return {QT_TRANSLATE_NOOP("model", "send() returned, so the kernel had the bytes. The other socket was closed "
                                           "before a recv() delivered them.")};
    if (arrow.level == Arrow::Level::HalfObserved)
        return {QT_TRANSLATE_NOOP("model", "Only this end is in this app. What the other program called, and when, "
                                           "cannot be seen from here.")};
    return {QT_TRANSLATE_NOOP("model", "Both ends are in this app. The same bytes of the stream were counted at send() "
                                       "and at recv().")};
}

Message datagramReason(const Arrow& arrow)
{
    switch (arrow.fate) {
    case Fate::NotYet:
        return {QT_TRANSLATE_NOOP("model",
                                  "sendto() returned, so the kernel took the datagram. It has not been received "
                                  "by the socket it was sent to.")};
    case Fate::Lost:
        return {QT_TRANSLATE_NOOP("model", "sendto() returned, and the socket it was sent to was closed, five "
                                           "seconds passed or the session ended before it was received. UDP tells "
                                           "nobody.")};
    case Fate::Dropped:
        return {QT_TRANSLATE_NOOP("model", "It was not received, and the system counted at least as many datagrams "
                                           "dropped, because the receive buffer was full, as are missing.")};
    default:
        break;
    }
    if (arrow.level == Arrow::Level::HalfObserved)
        return {QT_TRANSLATE_NOOP("model", "Only this end is in this app. What the other program called, and when, "
                                           "cannot be seen from here.")};
    return {QT_TRANSLATE_NOOP("model", "Matched by sender, destination, content and order.")};
}

QString sum(const std::vector<Arrow>& parts)
{
    constexpr size_t most = 6;
    QStringList numbers;
    for (const Arrow& part : parts) {
        if (numbers.size() == qsizetype(most)) {
            numbers += QStringLiteral("…");
            break;
        }
        numbers += QString::number(part.bytes);
    }
    return numbers.join(QLatin1String(" + "));
}

} // namespace

Message arrowText(const Arrow& arrow)
{
    switch (arrow.what) {
    case What::Syn:
        return arrow.fate == Fate::Unanswered ? Message{QT_TRANSLATE_NOOP("model", "SYN (implied), no answer seen")}
                                              : Message{QT_TRANSLATE_NOOP("model", "SYN (implied)")};
    case What::SynAgain:
        return {QT_TRANSLATE_NOOP("model", "SYN again? (implied)")};
    case What::SynAck:
        return {QT_TRANSLATE_NOOP("model", "SYN-ACK (implied)")};
    case What::Link:
        return {QT_TRANSLATE_NOOP("model", "the same connection")};
    case What::Ack:
    case What::AckOfData:
    case What::AckOfFin:
        return {QT_TRANSLATE_NOOP("model", "ACK (implied)")};
    case What::Fin:
        return {QT_TRANSLATE_NOOP("model", "FIN (implied)")};
    case What::FinOrReset:
        return {QT_TRANSLATE_NOOP("model", "FIN or RST (implied)")};
    case What::Reset:
        if (arrow.whole > 0)
            return {
                QT_TRANSLATE_N_NOOP("model", "RST (implied), unread data: %n bytes"), {}, countOf(qint64(arrow.whole))};
        return {QT_TRANSLATE_NOOP("model", "RST (implied)")};
    case What::PortUnreachable:
        return {QT_TRANSLATE_NOOP("model", "ICMP port unreachable (implied)")};
    case What::Data:
    case What::Datagram:
        break;
    }
    return fateText(arrow);
}

QString arrowName(const Arrow& arrow)
{
    switch (arrow.what) {
    case What::Syn:
        return QStringLiteral("SYN");
    case What::SynAck:
        return QStringLiteral("SYN-ACK");
    case What::Ack:
    case What::AckOfFin:
        return QStringLiteral("ACK");
    case What::Fin:
        return QStringLiteral("FIN");
    case What::Reset:
        return QStringLiteral("RST");
    case What::PortUnreachable:
        return QStringLiteral("ICMP");
    case What::FinOrReset:
        return QStringLiteral("FIN/RST");
    case What::SynAgain:
    case What::AckOfData:
    case What::Link:
    case What::Data:
    case What::Datagram:
        break;
    }
    return {};
}

Message arrowReason(const Arrow& arrow)
{
    switch (arrow.what) {
    case What::Syn:
        if (arrow.fate == Fate::Unanswered)
            return {QT_TRANSLATE_NOOP("model",
                                      "connect() started and no answer came in time. The SYN was sent, perhaps "
                                      "several times. This app did not capture packets.")};
        return {QT_TRANSLATE_NOOP("model", "connect() started, so a SYN was sent. This app did not capture packets.")};
    case What::SynAck:
    case What::Ack:
        return {QT_TRANSLATE_NOOP("model", "connect() returned 0, so SYN, SYN-ACK and ACK were exchanged. This app did "
                                           "not capture packets.")};
    case What::SynAgain:
        return {QT_TRANSLATE_NOOP("model", "While no answer came, the SYN was perhaps sent again, several times: how "
                                           "often, and when, cannot be seen. This app did not capture packets.")};
    case What::AckOfData:
        return {QT_TRANSLATE_NOOP("model", "These bytes were acknowledged some time before or after recv() delivered "
                                           "them: the kernel does it by itself. This app did not capture packets.")};
    case What::Link:
        return {QT_TRANSLATE_NOOP("model", "accept() took the connection that connect() had made: each side has the "
                                           "other's address. The handshake was over before.")};
    case What::AckOfFin:
        return {QT_TRANSLATE_NOOP("model", "recv() returned 0, so a FIN had come, and the kernel acknowledged it. This "
                                           "app did not capture packets.")};
    case What::Fin:
        if (arrow.start == noEvent)
            return {QT_TRANSLATE_NOOP("model", "recv() returned 0, so a FIN had come. This app did not capture "
                                               "packets.")};
        return {QT_TRANSLATE_NOOP("model", "The send side was finished, so a FIN goes behind the last byte that was "
                                           "sent. This app did not capture packets.")};
    case What::FinOrReset:
        return {QT_TRANSLATE_NOOP("model", "The socket was closed. Whether bytes were unread is not known on this "
                                           "system: without any a FIN was sent, else an RST.")};
    case What::Reset:
        if (arrow.whole > 0)
            return {QT_TRANSLATE_NOOP("model",
                                      "close() while bytes were unread (counted just before): TCP sends an RST "
                                      "instead of a FIN. This app did not capture packets.")};
        if (arrow.start == noEvent)
            return {QT_TRANSLATE_NOOP("model", "The call failed as it does when an RST has come; for connect() it may "
                                               "also have been a firewall's refusal. This app did not capture "
                                               "packets.")};
        return {QT_TRANSLATE_NOOP("model", "close() with SO_LINGER 0: TCP sends an RST instead of a FIN. This app did "
                                           "not capture packets.")};
    case What::PortUnreachable:
        return {QT_TRANSLATE_NOOP("model",
                                  "The call failed because an earlier datagram was answered so: nobody listens "
                                  "on that port. This app did not capture packets.")};
    case What::Data:
        return dataReason(arrow);
    case What::Datagram:
        return datagramReason(arrow);
    }
    Q_UNREACHABLE();
    return {};
}

QString arrowBytes(const Arrow& arrow)
{
    if (arrow.what != What::Data && arrow.what != What::Datagram)
        return {};
    const QString amount = QString::number(arrow.bytes) + QLatin1String(" B");
    if (arrow.what == What::Datagram || arrow.bytes == 0)
        return amount;
    const QString first = QString::number(arrow.offset);
    if (arrow.bytes == 1)
        return amount + QStringLiteral("  [%1]").arg(first);
    return amount + QStringLiteral("  [%1…%2]").arg(first).arg(arrow.offset + arrow.bytes - 1);
}

Message dotText(const EventStore& store, const Event& event, const std::vector<Arrow>& parts)
{
    switch (event.kind) {
    case EventKind::Option:
    case EventKind::Resolve:
    case EventKind::Waiting:
    case EventKind::Pending:
    case EventKind::SendResume:
    case EventKind::Dropped:
    case EventKind::State:
    case EventKind::Join:
    case EventKind::Leave:
    case EventKind::Note:
    case EventKind::Simulated:
        return eventText(store, event); // no call that everybody knows by name
    case EventKind::Error:
        if (event.call == Call::None)
            return eventText(store, event);
        break;
    default:
        break;
    }
    QString text = callText(event);
    text.replace(QLatin1String(" = "), QStringLiteral(" → "));
    const bool isSend = event.kind == EventKind::Send || event.kind == EventKind::SendPartial;
    if (parts.size() > 1 && event.kind == EventKind::Recv)
        text += QLatin1String(" = ") + sum(parts);
    else if (parts.size() > 1 && isSend)
        text += QStringLiteral(" → ") + sum(parts);
    return {"%1", {text}};
}
