// SPDX-License-Identifier: MIT
#include "model/events/EventSentence.h"

#include "model/core/TcpState.h"
#include "model/events/ErrorText.h"
#include "model/events/EventText.h"
#include "model/events/SimulationText.h"

namespace {

// The sentence with the payload at its end, if there is something to show.
Message withPreview(Message without, const char* with, const QString& preview)
{
    if (preview.isEmpty())
        return without;
    without.text = with;
    without.args += preview;
    return without;
}

Message optionSentence(const Event& event, const QString& id, const QString& name)
{
    const QString asked = QString::number(event.asked);
    if (event.has(Event::ValueUnknown) || event.asked == event.value)
        return {QT_TRANSLATE_NOOP("model", "%1 set option %2 to %3"), {id, name, asked}};
    return {QT_TRANSLATE_NOOP("model", "%1 set option %2 to %3, the system made it %4"),
            {id, name, asked, QString::number(event.value)}};
}

Message connectSentence(const Event& event, const QString& id, const QString& local, const QString& peer)
{
    if (event.on.isUdp())
        return peer.isEmpty() ? Message{QT_TRANSLATE_NOOP("model", "%1 has no default peer any more"), {id}}
                              : Message{QT_TRANSLATE_NOOP("model", "%1 has the default peer %2"), {id, peer}};
    if (local.isEmpty())
        return {QT_TRANSLATE_NOOP("model", "%1 is connected to %2"), {id, peer}};
    return {QT_TRANSLATE_NOOP("model", "%1 is connected to %2 from %3"), {id, peer, local}};
}

Message acceptSentence(const Event& event, const QString& id, const QString& peer)
{
    const QString accepted = event.accepted().display();
    if (event.has(Event::PeerUnknown) || peer.isEmpty())
        return {QT_TRANSLATE_NOOP("model", "%1 accepted %2, its peer is unknown"), {id, accepted}};
    return {QT_TRANSLATE_NOOP("model", "%1 accepted %2 as %3"), {id, peer, accepted}};
}

Message listenSentence(const Event& event, const QString& id, const QString& local)
{
    const QString backlog = QString::number(event.value);
    if (local.isEmpty())
        return {QT_TRANSLATE_NOOP("model", "%1 listens with backlog %2"), {id, backlog}};
    return {QT_TRANSLATE_NOOP("model", "%1 listens on %2 with backlog %3"), {id, local, backlog}};
}

Message sentToSentence(const Event& event, const QString& id, const QString& peer, const QString& preview)
{
    return withPreview(
        {QT_TRANSLATE_N_NOOP("model", "%1 sent a datagram of %n bytes to %2"), {id, peer}, countOf(event.value)},
        QT_TRANSLATE_N_NOOP("model", "%1 sent a datagram of %n bytes to %2: %3"), preview);
}

Message receivedFromSentence(const Event& event, const QString& id, const QString& peer, const QString& preview)
{
    if (event.kind == EventKind::RecvFromCut)
        return withPreview({QT_TRANSLATE_N_NOOP("model", "%1 received a datagram from %2, cut to %n bytes"),
                            {id, peer},
                            countOf(event.value)},
                           QT_TRANSLATE_N_NOOP("model", "%1 received a datagram from %2, cut to %n bytes: %3"),
                           preview);
    return withPreview(
        {QT_TRANSLATE_N_NOOP("model", "%1 received a datagram of %n bytes from %2"), {id, peer}, countOf(event.value)},
        QT_TRANSLATE_N_NOOP("model", "%1 received a datagram of %n bytes from %2: %3"), preview);
}

Message shutdownSentence(const Event& event, const QString& id)
{
    if (event.has(Event::SendSide) && event.has(Event::ReceiveSide))
        return {QT_TRANSLATE_NOOP("model", "%1 shut down both sides"), {id}};
    if (event.has(Event::ReceiveSide))
        return {QT_TRANSLATE_NOOP("model", "%1 shut down its receive side"), {id}};
    return {QT_TRANSLATE_NOOP("model", "%1 shut down its send side"), {id}};
}

} // namespace

Message eventSentence(const EventStore& store, const Event& event, const QString& preview)
{
    const QString id = event.on.display();
    const QString local = store.address(event.local).display();
    const QString peer = store.address(event.peer).display();
    const QString text = store.text(event.text);
    const int count = countOf(event.value);
    switch (event.kind) {
    case EventKind::Socket:
        return {QT_TRANSLATE_NOOP("model", "%1 created a socket (%2)"), {id, eventText(store, event).args.value(0)}};
    case EventKind::Option:
        return optionSentence(event, id, text);
    case EventKind::Resolve:
        if (event.has(Event::Started))
            return {QT_TRANSLATE_NOOP("model", "%1 looks up %2"), {id, text}};
        return {QT_TRANSLATE_N_NOOP("model", "%1 found %n addresses for %2"), {id, text}, count};
    case EventKind::Bind:
        return {QT_TRANSLATE_NOOP("model", "%1 is bound to %2"), {id, local}};
    case EventKind::Listen:
        return listenSentence(event, id, local);
    case EventKind::ConnectStart:
        return {QT_TRANSLATE_NOOP("model", "%1 connects to %2"), {id, peer}};
    case EventKind::Connect:
        return connectSentence(event, id, local, peer);
    case EventKind::Waiting:
        return {QT_TRANSLATE_N_NOOP("model", "%n connections wait for accept on %1"), {id}, count};
    case EventKind::Accept:
        return acceptSentence(event, id, peer);
    case EventKind::Send:
        return withPreview({QT_TRANSLATE_N_NOOP("model", "%1 sent %n bytes"), {id}, count},
                           QT_TRANSLATE_N_NOOP("model", "%1 sent %n bytes: %2"), preview);
    case EventKind::SendPartial:
        return withPreview({QT_TRANSLATE_N_NOOP("model", "%1 sent %2 of %n bytes"),
                            {id, QString::number(event.value)},
                            countOf(event.asked)},
                           QT_TRANSLATE_N_NOOP("model", "%1 sent %2 of %n bytes: %3"), preview);
    case EventKind::SendFull:
        return {QT_TRANSLATE_NOOP("model", "%1 waits: the send buffer is full"), {id}};
    case EventKind::SendResume:
        return {QT_TRANSLATE_NOOP("model", "%1 can send again: the send buffer has room"), {id}};
    case EventKind::Pending:
        if (event.systemError != 0)
            return {QT_TRANSLATE_NOOP("model", "%1 has nothing to receive yet"), {id}};
        return {QT_TRANSLATE_N_NOOP("model", "%n bytes wait for recv on %1"), {id}, count};
    case EventKind::Recv:
        return withPreview({QT_TRANSLATE_N_NOOP("model", "%1 received %n bytes"), {id}, count},
                           QT_TRANSLATE_N_NOOP("model", "%1 received %n bytes: %2"), preview);
    case EventKind::Eof:
        return {QT_TRANSLATE_NOOP("model", "%1 received the end of the stream"), {id}};
    case EventKind::SendTo:
        return sentToSentence(event, id, peer, preview);
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return receivedFromSentence(event, id, peer, preview);
    case EventKind::Dropped:
        return {QT_TRANSLATE_N_NOOP("model", "%1 lost %n datagrams: its receive buffer was full"), {id}, count};
    case EventKind::Shutdown:
        return shutdownSentence(event, id);
    case EventKind::Close:
        if (event.value > 0 && !event.has(Event::ValueUnknown))
            return {QT_TRANSLATE_N_NOOP("model", "%1 closed with %n bytes unread"), {id}, count};
        return {QT_TRANSLATE_NOOP("model", "%1 closed"), {id}};
    case EventKind::ResetOut:
        return {QT_TRANSLATE_NOOP("model", "%1 reset the connection"), {id}};
    case EventKind::ResetIn:
        return {QT_TRANSLATE_NOOP("model", "%1: the peer reset the connection"), {id}};
    case EventKind::Error:
        return event.on.isValid() ? Message{"%1: %2", {id}, -1, errorTitle(event).text} : errorTitle(event);
    case EventKind::State:
        return {QT_TRANSLATE_NOOP("model", "%1 is in state %2"), {id, tcpStateName(TcpState(event.value))}};
    case EventKind::Join:
        return {QT_TRANSLATE_NOOP("model", "%1 joined %2"), {id, text}};
    case EventKind::Leave:
        return {QT_TRANSLATE_NOOP("model", "%1 left %2"), {id, text}};
    case EventKind::Note:
        return event.on.isValid() ? Message{QT_TRANSLATE_NOOP("model", "Note on %1: %2"), {id, text}}
                                  : Message{QT_TRANSLATE_NOOP("model", "Note: %1"), {text}};
    case EventKind::Simulated:
        return simulationSentence(store, event);
    }
    Q_UNREACHABLE();
    return {};
}
