// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

class LogText;
class QAbstractItemModel;

// Finds rows of the log without asking all of them.
class LogSearch final
{
public:
    // -1: not in the log, or hidden. The model knows: match() of LogModel asks no row.
    static int rowOf(const QAbstractItemModel& model, EventId id);

    // The nearest row before (step -1) or after (+1) `row` that is about the same socket, at most maxSteps away;
    // -1: none.
    static int nextOfSameSocket(const QAbstractItemModel& model, const LogText& words, int row, int step);
    static constexpr int maxSteps = 200'000;
};
