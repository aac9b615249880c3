// SPDX-License-Identifier: MIT
#include "model/sequence/DatagramLinks.h"

#include <algorithm>
#include <utility>

namespace {

bool isReceive(EventKind kind)
{
    return kind == EventKind::RecvFrom || kind == EventKind::RecvFromCut;
}

} // namespace

DatagramLinks::DatagramLinks(const EventStore& store, AddressKeys& addresses, EventPages& pages)
    : m_store(store)
    , m_addresses(addresses)
    , m_pages(pages)
{
}

void DatagramLinks::take(EventId id, const Event& event)
{
    setNow(event.timeNs);
    switch (event.kind) {
    case EventKind::Bind:
        bound(id, event);
        break;
    case EventKind::SendTo:
        sent(id, event);
        break;
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        received(id, event);
        break;
    case EventKind::Dropped:
        if (const quint32 socket = socketAt(event.on, id); socket != none)
            m_sockets[socket].reports.push_back({id, event.value, std::exchange(m_sockets[socket].missing, 0)});
        break;
    case EventKind::Close:
        if (const quint32 socket = socketAt(event.on, id); socket != none)
            m_sockets[socket].closed = id;
        break;
    default:
        break;
    }
}

void DatagramLinks::bound(EventId id, const Event& event)
{
    if (const quint32 before = socketAt(event.on, id); before != none)
        m_sockets[before].closed = std::min(m_sockets[before].closed, id);
    m_socketsOf[event.on].push_back(quint32(m_sockets.size()));
    m_sockets.push_back({event.on, m_addresses.keyOf(event.local), id, noEvent, {}, 0, false});
}

quint32 DatagramLinks::socketAt(SocketId on, EventId id) const
{
    const auto found = m_socketsOf.constFind(on);
    if (found == m_socketsOf.cend())
        return none;
    const auto behind = std::upper_bound(found->begin(), found->end(), id,
                                         [this](EventId at, quint32 index) { return at < m_sockets[index].first; });
    return behind == found->begin() ? none : *(behind - 1);
}

quint32 DatagramLinks::streamOf(quint32 socket, quint32 address, bool isSent)
{
    const std::pair<quint64, bool> key = {(quint64(socket) << 32) | address, isSent};
    if (const auto known = m_streamOf.constFind(key); known != m_streamOf.cend())
        return *known;
    const auto index = quint32(m_streams.size());
    Stream& stream = m_streams.emplace_back();
    stream.socket = socket;
    stream.address = address;
    stream.isSent = isSent;
    m_streamOf.insert(key, index);
    return index;
}

void DatagramLinks::sent(EventId id, const Event& event)
{
    const quint32 socket = socketAt(event.on, id);
    if (socket == none)
        return;
    const quint32 index = streamOf(socket, m_addresses.keyOf(event.peer), true);
    Stream& stream = m_streams[index];
    for (; stream.looked < m_sockets.size(); ++stream.looked) {
        const Socket& receiver = m_sockets[stream.looked];
        if (receiver.closed == noEvent && m_addresses.reaches(stream.address, receiver.local)) {
            stream.flows.push_back(quint32(m_flows.size()));
            m_flows.push_back({index, stream.looked, {}, {}});
        }
    }
    const quint64 content = stream.flows.empty() ? 0 : contentOf(event);
    for (const quint32 flow : stream.flows) {
        std::deque<Waiting>& waiting = m_flows[flow].waiting;
        while (!waiting.empty() &&
               (waiting.size() >= mostWaiting || event.timeNs - waiting.front().timeNs > patienceNs))
            waiting.pop_front();
        if (Socket& receiver = m_sockets[m_flows[flow].receiver]; receiver.closed == noEvent) {
            waiting.push_back({id, stream.count, content, event.timeNs});
            ++receiver.missing;
        }
    }
    stream.track.add(id, stream.count, 1);
    ++stream.count;
}

void DatagramLinks::received(EventId id, const Event& event)
{
    const quint32 socket = socketAt(event.on, id);
    if (socket == none)
        return;
    const quint32 from = m_addresses.keyOf(event.peer);
    const quint32 index = streamOf(socket, from, false);
    Stream& stream = m_streams[index];
    for (; stream.looked < m_flows.size(); ++stream.looked) {
        const Flow& flow = m_flows[stream.looked];
        if (flow.receiver == socket && m_addresses.mayBe(m_sockets[m_streams[flow.sends].socket].local, from))
            stream.flows.push_back(stream.looked);
    }
    m_sockets[socket].hasStrangers |= stream.flows.empty();
    const quint64 content = stream.flows.empty() ? 0 : contentOf(event);
    for (const quint32 flow : stream.flows) {
        if (match(m_flows[flow], index, event, content))
            break;
    }
    stream.track.add(id, stream.count, 1);
    ++stream.count;
}

quint64 DatagramLinks::contentOf(const Event& event) const
{
    const QByteArray bytes = m_store.payload(event);
    return qHashBits(bytes.constData(), size_t(bytes.size()), size_t(event.value));
}

bool DatagramLinks::isBeginning(const Waiting& sent, const Event& cut) const
{
    const Event whole = m_store.at(sent.id);
    return whole.value > cut.value && (cut.asked == 0 || cut.asked == whole.value) &&
           m_store.payload(whole, 0, qsizetype(cut.value)) == m_store.payload(cut);
}

// In order as a rule; those in front of a match may still come, but mostly were lost.
bool DatagramLinks::match(Flow& flow, quint32 receives, const Event& event, quint64 content)
{
    std::deque<Waiting>& waiting = flow.waiting;
    const auto end = waiting.begin() + std::min<qsizetype>(mostAsked, qsizetype(waiting.size()));
    const bool isCut = event.kind == EventKind::RecvFromCut;
    const auto isSame = [&](const Waiting& sent) { return isCut ? isBeginning(sent, event) : sent.content == content; };
    // Of equal ones, rather one that is not known to be dropped.
    auto same = std::find_if(waiting.begin(), end, [&](const Waiting& sent) {
        return isSame(sent) && reportOf(m_sockets[flow.receiver], sent.id, false) == noEvent;
    });
    if (same == end)
        same = std::find_if(waiting.begin(), end, isSame);
    if (same == end) {
        if (end != waiting.end())
            waiting.erase(waiting.begin(), end); // that many are not late but lost
        return false;
    }
    std::vector<Run>& runs = flow.runs[receives];
    const quint64 received = m_streams[receives].count;
    const quint64 number = same->number;
    const auto behind = std::upper_bound(runs.begin(), runs.end(), number,
                                         [](quint64 wanted, const Run& run) { return wanted < run.sent; });
    if (behind != runs.begin() && (behind - 1)->sent + (behind - 1)->count == number &&
        (behind - 1)->received + (behind - 1)->count == received)
        ++(behind - 1)->count;
    else
        runs.insert(behind, {number, received, 1});
    constexpr qsizetype mostSkipped = 64;
    const auto skipped = std::distance(waiting.begin(), same);
    noteArrival(m_sockets[flow.receiver], same->id);
    waiting.erase(same);
    if (skipped > mostSkipped)
        waiting.erase(waiting.begin(), waiting.begin() + (skipped - mostSkipped));
    return true;
}

bool DatagramLinks::belongs(const Stream& stream, const Event& event) const
{
    return event.on == m_sockets[stream.socket].on &&
           (stream.isSent ? event.kind == EventKind::SendTo : isReceive(event.kind)) &&
           m_addresses.keyOf(event.peer) == stream.address;
}

const DatagramLinks::Stream* DatagramLinks::streamOf(EventId id, const Event& event) const
{
    const quint32 socket = socketAt(event.on, id);
    const bool isSent = event.kind == EventKind::SendTo;
    if (socket == none || !(isSent || isReceive(event.kind)))
        return nullptr;
    const auto found = m_streamOf.constFind({(quint64(socket) << 32) | m_addresses.keyOf(event.peer), isSent});
    return found == m_streamOf.cend() ? nullptr : &m_streams[*found];
}

quint64 DatagramLinks::numberOf(const Stream& stream, EventId id) const
{
    const OffsetTrack::Note note = stream.track.atEvent(id);
    quint64 number = note.offset;
    m_pages.walk(note.id, id, [&](EventId, const Event& event) {
        number += belongs(stream, event) ? 1 : 0;
        return true;
    });
    return number;
}

EventId DatagramLinks::eventOf(const Stream& stream, quint64 number) const
{
    const OffsetTrack::Note note = stream.track.atOffset(number);
    quint64 left = number - note.offset;
    EventId found = noEvent;
    m_pages.walk(note.id, stream.track.last() + 1, [&](EventId id, const Event& event) {
        if (!belongs(stream, event) || left-- > 0)
            return true;
        found = id;
        return false;
    });
    return found;
}

std::vector<EventLink> DatagramLinks::links(EventId id, const Event& event, size_t most) const
{
    const Stream* const stream = streamOf(id, event);
    std::vector<EventLink> found;
    if (stream == nullptr || stream->flows.empty())
        return found;
    const quint64 number = numberOf(*stream, id);
    const auto add = [&](const Stream& other, quint64 there) {
        const EventId partner = eventOf(other, there);
        if (partner != noEvent)
            found.push_back({partner, 0, quint64(std::min(event.value, m_pages.at(partner).value))});
    };
    for (const quint32 index : stream->flows) {
        for (const auto& [receives, runs] : m_flows[index].runs) {
            if (!stream->isSent && &m_streams[receives] != stream)
                continue;
            const auto run = std::find_if(runs.begin(), runs.end(), [&](const Run& each) {
                const quint64 first = stream->isSent ? each.sent : each.received;
                return number >= first && number - first < each.count;
            });
            if (run == runs.end() || found.size() >= most)
                continue;
            if (stream->isSent)
                add(m_streams[receives], run->received + (number - run->sent));
            else
                add(m_streams[m_flows[index].sends], run->sent + (number - run->received));
        }
    }
    std::sort(found.begin(), found.end(), [](const EventLink& a, const EventLink& b) { return a.event < b.event; });
    return found;
}

DatagramLinks::Outcome DatagramLinks::outcome(EventId id, const Event& event) const
{
    const Stream* const stream = streamOf(id, event);
    Outcome outcome;
    if (stream == nullptr)
        return outcome;
    const std::vector<EventLink> receipts = links(id, event, 1);
    if (!receipts.empty())
        return {Fate::Received, m_pages.at(receipts.front().event).on, noEvent};
    for (const quint32 index : stream->flows) {
        const Flow& flow = m_flows[index];
        const Socket& receiver = m_sockets[flow.receiver];
        if (receiver.first > id || receiver.closed < id)
            continue;
        outcome.receiver = receiver.on;
        const bool isLate = receiver.closed != noEvent || m_nowNs - event.timeNs > patienceNs;
        outcome.fate = isLate ? Fate::Lost : Fate::NotYet;
        outcome.report = reportOf(receiver, id, hasComeBehind(flow, numberOf(*stream, id)));
        if (outcome.report != noEvent)
            outcome.fate = Fate::Dropped;
        break;
    }
    return outcome;
}

// It was counted as missing when it was sent.
void DatagramLinks::noteArrival(Socket& receiver, EventId sent)
{
    const auto report = std::upper_bound(receiver.reports.begin(), receiver.reports.end(), sent,
                                         [](EventId id, const Report& each) { return id < each.id; });
    --(report == receiver.reports.end() ? receiver.missing : report->missing);
}

// A receive buffer keeps the order: then this one waits no more.
bool DatagramLinks::hasComeBehind(const Flow& flow, quint64 number)
{
    return std::any_of(flow.runs.begin(), flow.runs.end(),
                       [number](const auto& each) { return each.second.back().sent > number; });
}

// The report that counts as many drops as datagrams of this app are missing, or noEvent. One that may still wait (not
// isPassed) need not be among them if others send to the socket, too. The counter is read now and then, while datagrams
// are sent: a drop may be in the report before or in one behind.
EventId DatagramLinks::reportOf(const Socket& receiver, EventId sent, bool isPassed)
{
    constexpr qsizetype most = 8; // reports that are added up
    const std::vector<Report>& reports = receiver.reports;
    const auto own = std::upper_bound(reports.begin(), reports.end(), sent,
                                      [](EventId id, const Report& each) { return id < each.id; });
    for (const auto first : {own, own == reports.begin() ? own : own - 1}) {
        qint64 excess = 0;
        for (auto last = first; last != reports.end() && last - first < most; ++last) {
            excess += last->dropped - last->missing;
            if (last >= own && (isPassed ? excess >= 0 : excess == 0 && !receiver.hasStrangers))
                return last->id;
        }
    }
    return noEvent;
}

SocketId DatagramLinks::senderOf(EventId id, const Event& event) const
{
    const Stream* const stream = streamOf(id, event);
    if (stream == nullptr || stream->isSent || stream->flows.empty())
        return {};
    return m_sockets[m_streams[m_flows[stream->flows.front()].sends].socket].on;
}

bool DatagramLinks::isBetweenUs(EventId id, const Event& event) const
{
    const Stream* const stream = streamOf(id, event);
    if (stream == nullptr)
        return false;
    return std::any_of(stream->flows.begin(), stream->flows.end(), [&](quint32 flow) {
        const Socket& receiver = m_sockets[m_flows[flow].receiver];
        return !stream->isSent || (receiver.first < id && receiver.closed > id);
    });
}

quint32 DatagramLinks::localOf(SocketId on, EventId id) const
{
    const quint32 socket = socketAt(on, id);
    return socket == none ? 0 : m_sockets[socket].local;
}
