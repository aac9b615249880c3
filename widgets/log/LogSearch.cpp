// SPDX-License-Identifier: MIT
#include "widgets/log/LogSearch.h"

#include "model/log/LogModel.h"
#include "widgets/log/LogText.h"

#include <QAbstractItemModel>

int LogSearch::rowOf(const QAbstractItemModel& model, EventId id)
{
    const QModelIndexList found =
        model.match(model.index(0, 0), LogModel::EventIdRole, QVariant::fromValue(id), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        return found.constFirst().row();
    return -1;
}

int LogSearch::nextOfSameSocket(const QAbstractItemModel& model, const LogText& words, int row, int step)
{
    const int rows = model.rowCount();
    if (row < 0 || row >= rows)
        return -1;
    if (LogText::eventId(model.index(row, 0)) == noEvent)
        return -1;
    const SocketId socket = words.event(model.index(row, 0)).on;
    for (int steps = 1; steps <= maxSteps; ++steps) {
        row += step;
        if (row < 0 || row >= rows)
            return -1;
        const QModelIndex index = model.index(row, 0);
        if (LogText::eventId(index) != noEvent && words.event(index).on == socket)
            return row;
    }
    return -1;
}
