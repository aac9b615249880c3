// SPDX-License-Identifier: MIT
#include "model/sequence/SequenceIndex.h"

#include <algorithm>
#include <array>

SequenceIndex::SequenceIndex(const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_links(store)
    , m_lanes(m_links)
    , m_rules(m_links, m_lanes)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SequenceIndex::takeSlice);
}

void SequenceIndex::append(EventRange range)
{
    m_wanted = std::max(m_wanted, range.end);
    takeSlice();
}

void SequenceIndex::appendAtOnce(EventRange range)
{
    while (m_end < range.end)
        takeSome(range.end);
}

void SequenceIndex::takeSlice()
{
    const qint64 until = Moment::now().monotonicNs + sliceNs;
    const EventId before = m_end;
    while (m_end < m_wanted && Moment::now().monotonicNs < until)
        takeSome(m_wanted);
    if (m_end < m_wanted)
        m_slices.start();
    else
        m_slices.stop();
    if (m_end > before)
        emit advanced();
}

void SequenceIndex::takeSome(EventId end)
{
    std::array<Event, 128> events;
    const EventRange part = {m_end, std::min<EventId>(end, m_end + events.size())};
    m_store.read(part, events.data());
    for (EventId id = part.first; id < part.end; ++id) {
        m_links.take(id, events[size_t(id - part.first)]);
        m_lanes.take(id, events[size_t(id - part.first)]);
    }
    m_end = part.end;
}

std::vector<int> SequenceIndex::lanesOf(EventRange rows) const
{
    std::vector<int> lanes;
    const auto add = [&lanes](int lane) {
        if (lane >= 0 && std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
            lanes.push_back(lane);
    };
    for (EventId id = rows.first; id < rows.end; ++id) {
        const Event now = eventOf(id);
        add(m_lanes.dotLane(now));
        const quint32 end = m_links.endOf(id, now);
        if (end != StreamEnd::none)
            add(m_lanes.peerOf(end));
        else if (now.kind == EventKind::SendTo || now.kind == EventKind::RecvFrom)
            add(m_lanes.peerAt(m_links.addressKey(now.peer)));
    }
    return lanes;
}

std::vector<Arrow> SequenceIndex::arrows(EventRange rows, const std::vector<int>& shown) const
{
    std::vector<Arrow> found;
    for (const int lane : shown)
        addPassing(rows, lane, found);
    for (EventId id = rows.first; id < rows.end; ++id) {
        for (const Arrow& arrow : m_rules.into(id)) {
            if (arrow.start < rows.first)
                found.push_back(arrow);
        }
        const std::vector<Arrow> own = m_rules.from(id);
        found.insert(found.end(), own.begin(), own.end());
    }
    return found;
}

// Bytes that were sent above the rows and read below them.
void SequenceIndex::addPassing(EventRange rows, int lane, std::vector<Arrow>& to) const
{
    const SocketId on = m_lanes.lane(lane).on;
    if (!on.isValid() || rows.first == 0 || rows.isEmpty())
        return;
    Event asked;
    asked.on = on;
    const quint32 index = m_links.endOf(rows.first, asked);
    if (index == StreamEnd::none || m_links.end(index).partner == StreamEnd::none)
        return;
    const quint64 sent = m_links.sentBefore(index, rows.first);
    const quint64 received = m_links.receivedBefore(m_links.end(index).partner, rows.end);
    if (received >= sent)
        return;
    for (const EventLink& send : m_links.sends(index, received, sent, ArrowRules::mostParts)) {
        for (const Arrow& arrow : m_rules.from(send.event)) {
            if (arrow.arrival != noEvent && arrow.arrival >= rows.end)
                to.push_back(arrow);
        }
    }
}

qint64 SequenceIndex::gapBefore(EventId id) const
{
    if (id == 0)
        return 0;
    const qint64 before = eventOf(id - 1).timeNs;
    const qint64 gap = eventOf(id).timeNs - before;
    return gap > longGapNs ? gap : 0;
}
