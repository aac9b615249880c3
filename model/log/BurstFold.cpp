// SPDX-License-Identifier: MIT
#include "model/log/BurstFold.h"

#include "model/log/LogMatcher.h"

#include <algorithm>
#include <array>

// Decimal units, one digit behind the point: as short as a cell.
static QString amount(quint64 bytes)
{
    static constexpr std::array<const char*, 5> units = {"B", "kB", "MB", "GB", "TB"};
    double number = double(bytes);
    size_t unit = 0;
    for (; number >= 1000 && unit + 1 < units.size(); ++unit)
        number /= 1000;
    return QString::number(number, 'f', unit == 0 ? 0 : 1) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

Message burstText(const Burst& burst)
{
    const QString seconds = QString::number(double(burst.lastNs - burst.firstNs) / 1e9, 'f', 1);
    const int count = countOf(qint64(burst.count));
    if (burst.bytes == 0)
        return {QT_TRANSLATE_N_NOOP("model", "%Ln × %1, %2 s"), {eventKindId(burst.kind), seconds}, count};
    return {QT_TRANSLATE_N_NOOP("model", "%Ln × %1, %2, %3 s"),
            {eventKindId(burst.kind), amount(burst.bytes), seconds},
            count};
}

bool BurstFold::take(EventId id, const Event& event, std::vector<EventId>& hidden)
{
    if (eventRole(event.kind) == EventRole::Error)
        return false;
    Socket& socket = m_sockets[event.on];
    const Recent now{id, event.timeNs, event.bytes, event.kind};
    if (!socket.bursts.empty()) {
        if (now.ns - socket.windowNs >= second) {
            if (socket.inWindow <= rate || now.ns - socket.windowNs >= 2 * second)
                socket.bursts.clear();
            socket.windowNs = now.ns;
            socket.inWindow = 0;
        }
        ++socket.inWindow;
        if (!socket.bursts.empty())
            return add(socket, event.on, now);
    }
    socket.recent.push_back(now);
    while (now.ns - socket.recent.front().ns >= second)
        socket.recent.pop_front();
    if (socket.recent.size() <= rate)
        return false;
    begin(socket, event.on, hidden);
    return !hidden.empty() && hidden.back() == id;
}

// What was shown one by one in the last second becomes one row a kind.
void BurstFold::begin(Socket& socket, SocketId on, std::vector<EventId>& hidden)
{
    socket.windowNs = socket.recent.front().ns;
    socket.inWindow = socket.recent.size();
    for (const Recent& event : socket.recent) {
        if (add(socket, on, event))
            hidden.push_back(event.id);
    }
    socket.recent.clear();
}

bool BurstFold::add(Socket& socket, SocketId on, const Recent& event)
{
    const auto open = socket.bursts.find(event.kind);
    Burst* burst = open == socket.bursts.end() ? nullptr : &m_bursts.at(open->second);
    const bool isNew = burst == nullptr || burst->count >= longest;
    if (isNew) {
        socket.bursts[event.kind] = event.id;
        burst = &m_bursts[event.id];
        *burst = {event.id, event.id, on, event.kind, 0, 0, event.ns, event.ns, false};
    }
    burst->last = event.id;
    burst->lastNs = event.ns;
    burst->bytes += event.bytes;
    ++burst->count;
    if (m_grown.empty() || m_grown.back() != burst->first)
        m_grown.push_back(burst->first);
    return !isNew && !burst->isExpanded;
}

std::vector<EventId> BurstFold::takeGrown()
{
    std::vector<EventId> grown;
    grown.swap(m_grown);
    std::sort(grown.begin(), grown.end());
    grown.erase(std::unique(grown.begin(), grown.end()), grown.end());
    return grown;
}

const Burst* BurstFold::at(EventId first) const
{
    const auto found = m_bursts.find(first);
    return found == m_bursts.end() || found->second.count < 2 ? nullptr : &found->second;
}

const Burst* BurstFold::around(EventId id, const Event& event) const
{
    for (auto each = m_bursts.upper_bound(id); each != m_bursts.begin();) {
        --each;
        if (has(each->second, id, event))
            return &each->second;
    }
    return nullptr;
}

void BurstFold::setExpanded(EventId first, bool isExpanded)
{
    if (const auto found = m_bursts.find(first); found != m_bursts.end())
        found->second.isExpanded = isExpanded;
}

bool BurstFold::has(const Burst& burst, EventId id, const Event& event)
{
    return id >= burst.first && id <= burst.last && event.on == burst.on && event.kind == burst.kind;
}

QList<EventId> BurstFold::membersOf(const Burst& burst, const EventStore& store, const LogFilter& filter)
{
    QList<EventId> members;
    std::unique_ptr<LogMatcher> matcher = filter.isEmpty() ? nullptr : std::make_unique<LogMatcher>(store, filter);
    std::vector<Event> events(4096);
    for (EventId first = burst.first; first <= burst.last; first += events.size()) {
        const EventRange part{first, std::min<EventId>(burst.last + 1, first + events.size())};
        store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            if (has(burst, id, event) && (!matcher || matcher->matches(event)))
                members += id;
        }
    }
    return members;
}
