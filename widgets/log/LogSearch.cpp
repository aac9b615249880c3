// SPDX-License-Identifier: MIT
#include "widgets/log/LogSearch.h"

#include "widgets/log/LogText.h"

#include <QAbstractItemModel>

int LogSearch::rowOf(const QAbstractItemModel& model, EventId id)
{
    int from = 0;
    int to = model.rowCount();
    while (from < to) {
        const int middle = from + (to - from) / 2;
        const EventId found = LogText::eventId(model.index(middle, 0));
        if (found == id)
            return middle;
        if (found < id)
            from = middle + 1;
        else
            to = middle;
    }
    return -1;
}

int LogSearch::nextOfSameSocket(const QAbstractItemModel& model, const LogText& words, int row, int step)
{
    const int rows = model.rowCount();
    if (row < 0 || row >= rows)
        return -1;
    const SocketId socket = words.event(model.index(row, 0)).on;
    for (int steps = 1; steps <= maxSteps; ++steps) {
        row += step;
        if (row < 0 || row >= rows)
            return -1;
        if (words.event(model.index(row, 0)).on == socket)
            return row;
    }
    return -1;
}
