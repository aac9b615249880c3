// SPDX-License-Identifier: MIT
#include "model/code/ProgramShare.h"

#include <algorithm>

namespace {

bool isOver(EventKind kind)
{
    return kind == EventKind::Close || kind == EventKind::ResetIn || kind == EventKind::ResetOut;
}

bool isPreparation(EventKind kind)
{
    return kind == EventKind::Socket || kind == EventKind::Option || kind == EventKind::Resolve ||
           kind == EventKind::Bind || kind == EventKind::Listen || kind == EventKind::Join;
}

SocketId openedBy(const Event& event)
{
    return event.kind == EventKind::Accept ? event.accepted() : event.on;
}

} // namespace

ProgramShare::ProgramShare(const EventStore& store, const std::vector<NumberedEvent>& events, CodePart part)
    : m_store(store)
    , m_events(events)
    , m_part(part)
{
    for (const NumberedEvent& each : events) {
        if (each.event.kind == EventKind::Listen || each.event.kind == EventKind::Accept)
            m_listening += each.event.on;
    }
    findUdpServers();
}

void ProgramShare::findUdpServers()
{
    QSet<SocketId> known;
    for (const NumberedEvent& each : m_events) {
        const Event& event = each.event;
        const bool hears = event.kind == EventKind::RecvFrom || event.kind == EventKind::RecvFromCut;
        if (!event.on.isUdp() || known.contains(event.on) || (!hears && event.kind != EventKind::SendTo))
            continue;
        known += event.on;
        if (hears)
            m_udpServers += event.on;
    }
}

bool ProgramShare::isMine(SocketId socket) const
{
    const bool isServer = socket.letter() == 'S' || socket.isRelay() || m_listening.contains(socket.endpoint()) ||
                          m_udpServers.contains(socket);
    return socket.isValid() && isServer == (m_part == CodePart::Server);
}

// Of a stream; a UDP endpoint needs no thread.
bool ProgramShare::isOpening(const Event& event) const
{
    return event.kind == EventKind::Accept || (event.kind == EventKind::Connect && !event.on.isUdp());
}

// Whether two conversations live at the same time, each under a name of its own.
bool ProgramShare::hasThreads() const
{
    QSet<SocketId> open;
    QSet<SocketId> known;
    bool isShared = false;
    for (const NumberedEvent& each : m_events) {
        const SocketId socket = openedBy(each.event);
        if (!isMine(socket))
            continue;
        if (isOpening(each.event)) {
            if (known.contains(socket))
                return false;
            known += socket;
            open += socket;
        } else if (isOver(each.event.kind)) {
            open -= socket;
        }
        isShared = isShared || open.size() > 1;
    }
    return isShared;
}

bool ProgramShare::hasAddressTwice() const
{
    QSet<QString> bound;
    for (const NumberedEvent& each : m_events) {
        if (each.event.kind != EventKind::Bind || !isMine(each.event.on))
            continue;
        const QString address = QLatin1Char(each.event.on.letter()) + m_store.address(each.event.local).display();
        if (bound.contains(address))
            return true;
        bound += address;
    }
    return false;
}

void ProgramShare::fill(CodePlan& plan, const Steps& steps, const std::vector<size_t>& order, bool mayHaveThreads) const
{
    const bool hasTalks = mayHaveThreads && hasThreads();
    const bool preparesFirst = m_part == CodePart::Server && !hasAddressTwice();
    QHash<SocketId, qsizetype> talkOf;
    QList<CodeStep> conversations;
    for (const size_t index : order) {
        const Event& event = m_events[index].event;
        if (!steps[index] || !isMine(event.on))
            continue;
        const CodeStep& step = *steps[index];
        const qsizetype talk = talkOf.value(event.on, -1);
        const bool prepares = isPreparation(event.kind) && !event.on.isConnection();
        if (talk >= 0)
            plan.talks[talk].steps += step;
        else if (preparesFirst && prepares)
            plan.steps += step;
        else
            conversations += step;
        if (hasTalks && isOpening(event)) {
            talkOf.insert(step.socket(), plan.talks.size());
            plan.talks += CodeTalk{step.socket(), step.id, {}};
        }
    }
    plan.preparations = plan.steps.size();
    if (!preparesFirst)
        plan.preparations = std::find_if_not(conversations.cbegin(), conversations.cend(),
                                             [](const CodeStep& step) { return isPreparation(step.event.kind); }) -
                            conversations.cbegin();
    plan.steps += conversations;
    if (hasTalks)
        plan.remarks +=
            Message{QT_TRANSLATE_NOOP("model", "Connections that lived at the same time have a thread each here.")};
    if (m_part == CodePart::Server && !preparesFirst)
        plan.remarks += Message{QT_TRANSLATE_NOOP(
            "model", "It listens on one address more than once: a client that is quick may come too early.")};
}
