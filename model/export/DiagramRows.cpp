// SPDX-License-Identifier: MIT
#include "model/export/DiagramRows.h"

#include <algorithm>

DiagramRows::DiagramRows(const EventStore& store, bool isOver)
    : m_isOver(isOver)
    , m_index(store)
{
}

void DiagramRows::add(EventId id)
{
    if (m_events.size() >= mostRows) {
        ++m_leftOut;
        return;
    }
    m_events.push_back(id);
}

void DiagramRows::finish()
{
    m_index.appendAtOnce({0, m_index.store().end()});
    if (m_isOver)
        m_index.setOver();
    else
        m_index.setNow(Moment::now());
    std::vector<int> needed;
    for (const EventId id : m_events) {
        for (const int lane : m_index.lanesOf({id, id + 1})) {
            if (std::find(needed.begin(), needed.end(), lane) == needed.end())
                needed.push_back(lane);
        }
    }
    m_lanes.chooseOnly(m_index.lanes(), needed);
}

int DiagramRows::rowOf(EventId id) const
{
    const auto found = std::lower_bound(m_events.begin(), m_events.end(), id);
    return found != m_events.end() && *found == id ? int(found - m_events.begin()) : -1;
}

std::vector<Arrow> DiagramRows::arrows(EventId id) const
{
    std::vector<Arrow> arrows;
    const auto add = [&](Arrow arrow) {
        const int from = m_lanes.columnOf(arrow.from);
        const int to = m_lanes.columnOf(arrow.to);
        if (from < 0 || to < 0 || from == to)
            return;
        if (rowOf(arrow.arrival) < 0)
            arrow.arrival = noEvent;
        arrows.push_back(arrow);
    };
    for (Arrow arrow : m_index.arrowsInto(id)) {
        if (rowOf(arrow.start) < 0) {
            arrow.start = noEvent;
            add(arrow);
        }
    }
    for (const Arrow& arrow : m_index.arrowsFrom(id))
        add(arrow);
    return arrows;
}

QList<Message> DiagramRows::remarks() const
{
    if (m_leftOut == 0)
        return {};
    return {{QT_TRANSLATE_N_NOOP("model", "%n events are not in the picture: it holds the first %1 of those chosen."),
             {QString::number(mostRows)},
             countOf(qint64(m_leftOut))}};
}
