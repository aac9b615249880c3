// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/lessons/CommandTape.h"

#include <QList>

// What came of one click, as much of it as a lesson can be made of: a lesson is read by people, and it is put together
// in the thread of the window.
struct ClickEvents
{
    static constexpr quint64 most = 1000;        // of one click
    static constexpr quint64 mostOfAll = 50'000; // of a recording

    EventId first = 0;
    QList<Event> events;
    bool isCut = false; // more came

    // Click by click; fewer than there are clicks when all of them together have more than `mostOfAll`.
    static QList<ClickEvents> of(const CommandTape& tape, const EventStore& store);
};
