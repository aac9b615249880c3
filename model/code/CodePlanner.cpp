// SPDX-License-Identifier: MIT
#include "model/code/CodePlanner.h"

#include "model/code/CallOrder.h"
#include "model/code/ProgramEnd.h"
#include "model/code/ProgramShare.h"

#include <algorithm>
#include <array>

namespace {

constexpr EventId eventsAtOnce = 256;
constexpr EventId farthestSetup = 64; // events between the first and the last call of one click

// A state that was read or a wait that ended is no line of a program: it does not use up its room.
bool isCounted(EventKind kind)
{
    return kind != EventKind::State && kind != EventKind::Pending && kind != EventKind::Waiting;
}

bool isSetup(EventKind kind)
{
    switch (kind) {
    case EventKind::Socket:
    case EventKind::Option:
    case EventKind::Resolve:
    case EventKind::Bind:
    case EventKind::Listen:
    case EventKind::ConnectStart:
    case EventKind::Connect:
        return true;
    default:
        return false;
    }
}

// Opening a socket ends with one of these.
bool isSetupEnd(const Event& event)
{
    return event.kind == EventKind::Listen || event.kind == EventKind::Connect || event.kind == EventKind::Error ||
           (event.kind == EventKind::Bind && event.on.isUdp());
}

// Programs need somebody at the other end.
QList<Message> foreignPeers(const EventStore& store, const CodeStreams& streams, const CodePlaces& places,
                            const std::vector<NumberedEvent>& events)
{
    QStringList sockets;
    for (size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i].event;
        const bool isClient = event.kind == EventKind::Connect && !event.on.isUdp();
        const bool isForeign = (isClient && !places.has(store.address(event.peer))) ||
                               (event.kind == EventKind::Accept && streams.connectOf(i) == CodeStreams::none);
        const QString socket = (isClient ? event.on : event.accepted()).display();
        if (isForeign && !sockets.contains(socket))
            sockets += socket;
    }
    if (sockets.isEmpty())
        return {};
    constexpr qsizetype mostNamed = 8;
    if (sockets.size() > mostNamed)
        sockets = sockets.first(mostNamed) << QStringLiteral("…");
    return {{QT_TRANSLATE_NOOP(
                 "model", "The peer of %1 is not in this session: it must be there, and what it says is not checked."),
             {sockets.join(QLatin1String(", "))}}};
}

CodePlaces placesOf(const EventStore& store, const std::vector<NumberedEvent>& events)
{
    CodePlaces places;
    for (const NumberedEvent& each : events) {
        const bool isInUse =
            each.event.kind == EventKind::Error && each.event.call == Call::Bind && each.event.error == ErrorId::InUse;
        if (each.event.kind == EventKind::Bind || isInUse)
            places.add(store.address(each.event.local));
    }
    return places;
}

} // namespace

CodePlanner::CodePlanner(const EventStore& store, EventId end)
    : m_store(store)
    , m_end(end)
{
}

std::vector<NumberedEvent> CodePlanner::read(EventId first, const Wanted& wanted, QList<Message>* remarks) const
{
    std::vector<NumberedEvent> found;
    std::array<Event, eventsAtOnce> page;
    size_t calls = 0;
    quint64 bytes = 0;
    const EventId end = std::min(m_end, first + mostEvents);
    EventId at = first;
    bool isFull = false;
    while (at < end && !isFull) {
        const EventRange range{at, std::min(end, at + eventsAtOnce)};
        m_store.read(range, page.data());
        for (; at < range.end && !isFull; ++at) {
            const Event& event = page[size_t(at - range.first)];
            if (!wanted(event))
                continue;
            found.push_back({at, event});
            calls += isCounted(event.kind) ? 1 : 0;
            bytes += event.bytes <= CodeStep::mostLiteralBytes ? event.bytes : 0;
            isFull = calls >= mostCalls || bytes >= mostBytes;
        }
    }
    if (at < m_end)
        *remarks +=
            Message{QT_TRANSLATE_N_NOOP("model", "Too much for one program: %n events from number %1 on are left out."),
                    {QString::number(at + 1)},
                    countOf(qint64(m_end - at))};
    return found;
}

CodePlan CodePlanner::calls(const std::vector<NumberedEvent>& events) const
{
    CodePlan plan;
    const CodeStreams streams(m_store, events);
    CodeSteps steps(m_store, events, streams, plan.places, CodePart::Calls);
    for (size_t i = 0; i < events.size(); ++i) {
        if (std::optional<CodeStep> step = steps.step(i))
            plan.steps += *std::move(step);
    }
    return plan;
}

CodePlan CodePlanner::click(EventId id) const
{
    if (id >= m_end)
        return {};
    const Event chosen = m_store.at(id);
    EventId first = id;
    EventId end = id + 1;
    const auto isOther = [&chosen](const Event& event) { return event.on != chosen.on; };
    const bool isOpening = isSetup(chosen.kind) && !(chosen.kind == EventKind::Connect && chosen.on.isUdp());
    if (isOpening) {
        const EventId floor = id > farthestSetup ? id - farthestSetup : 0;
        for (EventId at = id; m_store.at(at).kind != EventKind::Socket && at > floor;) {
            const Event before = m_store.at(--at);
            if (isOther(before))
                continue;
            if (!isSetup(before.kind) || isSetupEnd(before))
                break;
            first = at;
        }
        bool isOver = isSetupEnd(chosen);
        for (EventId at = id + 1; at < std::min(m_end, id + farthestSetup) && !isOver; ++at) {
            const Event next = m_store.at(at);
            if (isOther(next))
                continue;
            isOver = isSetupEnd(next);
            if (!isSetup(next.kind) && !isOver)
                break;
            end = at + 1;
        }
    }
    std::vector<NumberedEvent> events;
    for (EventId at = first; at < end; ++at) {
        const Event event = m_store.at(at);
        if (event.on == chosen.on)
            events.push_back({at, event});
    }
    return calls(events);
}

CodePlan CodePlanner::endpoint(SocketId endpoint, EventId first) const
{
    QList<Message> remarks;
    CodePlan plan = calls(read(
        first, [endpoint](const Event& event) { return event.on.endpoint() == endpoint; }, &remarks));
    plan.remarks += remarks;
    return plan;
}

CodePlan CodePlanner::program(CodePart part, bool mayHaveThreads) const
{
    CodePlan plan;
    plan.part = part;
    const std::vector<NumberedEvent> events = read(
        0, [](const Event&) { return true; }, &plan.remarks);
    plan.places = placesOf(m_store, events);
    const CodeStreams streams(m_store, events);
    CodeSteps maker(m_store, events, streams, plan.places, part);
    ProgramShare::Steps steps;
    for (size_t i = 0; i < events.size(); ++i)
        steps.push_back(maker.step(i));
    std::vector<size_t> order = CallOrder(m_store, events, streams).order();
    const ProgramEnd end = ProgramEnd::of(m_store, events, streams, order, part);
    order.resize(end.calls);
    plan.remarks += foreignPeers(m_store, streams, plan.places, events);
    if (!end.remark.isEmpty())
        plan.remarks += end.remark;
    if (part != CodePart::Transcript) {
        ProgramShare(m_store, events, part).fill(plan, steps, order, mayHaveThreads);
        return plan;
    }
    for (const size_t index : order) {
        if (steps[index])
            plan.steps += *steps[index];
    }
    return plan;
}
