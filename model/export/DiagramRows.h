// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/sequence/LaneChoice.h"
#include "model/sequence/SequenceIndex.h"

#include <QList>

#include <vector>

// The events that go into a picture of the sequence diagram: the first ones of those that were chosen, as rows.
// What became of them is told as the whole session knows it.
class DiagramRows final
{
public:
    static constexpr size_t mostRows = 2000; // beyond it no browser is pleased
    static constexpr int mostLanes = 24;

    // isOver: the session is, nothing will be added to the store.
    DiagramRows(const EventStore& store, bool isOver);

    // By rising id. What is too many is counted only.
    void add(EventId id);
    void finish(); // after the last add(), before the rest

    const SequenceIndex& index() const { return m_index; }
    const LaneChoice& lanes() const { return m_lanes; }
    const std::vector<EventId>& events() const { return m_events; }
    // What the picture does not show although it was chosen, to be told to the user.
    QList<Message> remarks() const;
    // The row of the event; -1: it is not in the picture.
    int rowOf(EventId id) const;
    // The arrows of one row: those that leave from it, and those whose start is not in the picture.
    std::vector<Arrow> arrows(EventId id) const;

private:
    const bool m_isOver;
    SequenceIndex m_index;
    LaneChoice m_lanes{mostLanes};
    std::vector<EventId> m_events;
    quint64 m_leftOut = 0;
};
