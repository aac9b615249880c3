// SPDX-License-Identifier: MIT
#include "model/log/LogGroups.h"

#include "model/core/TcpState.h"

#include <algorithm>

static constexpr qsizetype mostNames = 4;

LogGroups::LogGroups(LogGrouping by, const EventStore& store, const EndpointTable& table, const EventNotes& notes)
    : m_by(by)
    , m_store(store)
    , m_table(table)
    , m_notes(notes)
{
}

SocketId LogGroups::keyOf(SocketId on) const
{
    if (m_by == LogGrouping::Endpoint)
        return on.endpoint();
    const SocketId partner = m_table.partnerOf(on);
    return m_groupOf.contains(partner) ? partner : on;
}

qsizetype LogGroups::placeInStep(EventId id)
{
    const EventId step = m_notes.stepOf(id);
    if (const auto known = m_groupOfStep.constFind(step); known != m_groupOfStep.cend())
        return *known;
    const auto group = qsizetype(m_groups.size());
    m_groups.push_back({{{}, step, 0, group < expandedAtFirst}, EventSet(id)});
    m_groupOfStep.insert(step, group);
    return group;
}

qsizetype LogGroups::place(SocketId on, EventId id)
{
    if (m_by == LogGrouping::LessonStep)
        return placeInStep(id);
    if (const auto known = m_groupOf.constFind(on); known != m_groupOf.cend())
        return *known;
    qsizetype group = m_groupOf.value(keyOf(on), -1);
    if (group < 0) {
        group = qsizetype(m_groups.size());
        m_groups.push_back({{{}, noEvent, 0, group < expandedAtFirst}, EventSet(id)});
        m_groupOf.insert(keyOf(on), group);
    }
    m_groupOf.insert(on, group);
    m_groups[size_t(group)].group.sockets += on;
    return group;
}

void LogGroups::add(qsizetype group, const std::vector<EventId>& events)
{
    Entry& entry = m_groups[size_t(group)];
    for (const EventId id : events)
        entry.events.add(id);
    entry.group.events += events.size();
    if (group == groupCount())
        m_firstRows.push_back(0);
    recount(size_t(group));
}

void LogGroups::setExpanded(qsizetype group, bool isExpanded)
{
    m_groups[size_t(group)].group.isExpanded = isExpanded;
    recount(size_t(group));
}

void LogGroups::recount(size_t from)
{
    for (size_t i = from; i + 1 < m_firstRows.size(); ++i)
        m_firstRows[i + 1] = m_firstRows[i] + 1 + (m_groups[i].group.isExpanded ? m_groups[i].group.events : 0);
}

LogGroups::Place LogGroups::at(quint64 row) const
{
    const auto behind = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const qsizetype group = behind - m_firstRows.cbegin() - 1;
    const quint64 below = row - headerRow(group);
    return {group, below == 0 ? noEvent : m_groups[size_t(group)].events.at(below - 1)};
}

std::optional<qsizetype> LogGroups::groupOf(EventId id, SocketId on) const
{
    if (m_by == LogGrouping::LessonStep) {
        const auto step = m_groupOfStep.constFind(m_notes.stepOf(id));
        return step == m_groupOfStep.cend() ? std::nullopt : std::optional(*step);
    }
    const auto known = m_groupOf.constFind(on);
    return known == m_groupOf.cend() ? std::nullopt : std::optional(*known);
}

std::optional<quint64> LogGroups::rowOf(EventId id, SocketId on) const
{
    const std::optional<qsizetype> group = groupOf(id, on);
    if (!group)
        return std::nullopt;
    const Entry& entry = m_groups[size_t(*group)];
    if (!entry.group.isExpanded || !entry.events.contains(id))
        return std::nullopt;
    return headerRow(*group) + 1 + entry.events.indexOf(id);
}

std::vector<EventId> LogGroups::eventsOf(qsizetype group) const
{
    const Entry& entry = m_groups[size_t(group)];
    std::vector<EventId> events(size_t(entry.group.events));
    for (size_t i = 0; i < events.size(); ++i)
        events[i] = entry.events.at(i);
    return events;
}

Message LogGroups::text(const LogGroup& group) const
{
    QList<SocketId> sockets = group.sockets;
    if (const SocketId endpoint = sockets.value(0).endpoint();
        m_by == LogGrouping::Endpoint && !sockets.contains(endpoint))
        sockets.prepend(endpoint); // a filter hides its own events
    // Who connected stands before who was accepted, whichever end was heard of first.
    std::stable_partition(sockets.begin(), sockets.end(), [](SocketId socket) { return !socket.isAccepted(); });
    QStringList names;
    if (m_by == LogGrouping::LessonStep) // before the first one: no words
        names += group.step == noEvent ? QStringLiteral("–") : m_store.text(m_store.at(group.step).text);
    for (const SocketId socket : sockets.first(std::min<qsizetype>(sockets.size(), mostNames)))
        names += socket.isValid() ? socket.display() : QStringLiteral("–"); // about the session
    if (sockets.size() > mostNames)
        names += QStringLiteral("…");
    QStringList parts{names.join(QStringLiteral(" ⇄ "))};
    const SocketId first = sockets.value(0);
    if (const EndpointState* const state = first.isValid() ? m_table.find(first) : nullptr) {
        QStringList ends{state->local.display(), state->peer.display()};
        if (state->id.isAccepted())
            ends.swapItemsAt(0, 1);
        ends.removeAll(QString());
        if (!ends.isEmpty())
            parts += ends.join(QStringLiteral(" → "));
        if (!state->id.isUdp())
            parts += QString(tcpStateName(state->tcpState));
        parts += QStringLiteral("↑%1 ↓%2").arg(state->bytesSent).arg(state->bytesReceived);
    }
    parts.removeAll(QString());
    return {QT_TRANSLATE_N_NOOP("model", "%1  %Ln events"),
            {parts.join(QLatin1String("  "))},
            countOf(qint64(group.events))};
}
