// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/LaneTable.h"

#include <QHash>

#include <vector>

// Which lifelines are shown when there are more than fit: those that are needed now, then those that were needed last.
// The others are one lane of their own.
class LaneChoice final
{
public:
    explicit LaneChoice(int most = 12);

    // `needed`: the lanes of the rows to be shown, the most important first. Returns whether the choice changed.
    bool choose(const LaneTable& table, const std::vector<int>& needed);

    // Only the needed ones, as far as there is room.
    void chooseOnly(const LaneTable& table, const std::vector<int>& needed);

    const std::vector<int>& shown() const { return m_shown; } // from left to right
    int others() const { return m_others; }                   // lanes that are not shown
    // The place of the lane among shown(); shown().size() for one of the others, -1: there is no such lane.
    int columnOf(int lane) const;

private:
    void show(std::vector<int> lanes, const LaneTable& table, int all);

    const int m_most;
    std::vector<int> m_shown;
    QHash<int, int> m_columns;
    QHash<int, quint64> m_lastNeeded; // of lanes shown
    quint64 m_round = 0;
    int m_others = 0;
};
