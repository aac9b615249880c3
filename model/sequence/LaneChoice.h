// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/LaneTable.h"

#include <QHash>

#include <vector>

// Which lifelines are shown when there are more than fit: those that are needed now, then those that were needed last.
// The others are one lane of their own. Folded, for a class, the connections of a server stand on its lane, so that
// each client is one lane, and more of them are shown.
class LaneChoice final
{
public:
    explicit LaneChoice(int most = 12);

    void setFolded(bool isFolded) { m_isFolded = isFolded; }
    // Whether the lane is a connection that stands on the lane of its server.
    bool isOnServer(const LaneTable& table, int lane) const;

    // The table outlives the choice. `needed`: the lanes of the rows to be shown, the most important first. Returns
    // whether the choice changed.
    bool choose(const LaneTable& table, const std::vector<int>& needed);

    // Only the needed ones, as far as there is room.
    void chooseOnly(const LaneTable& table, const std::vector<int>& needed);

    const std::vector<int>& shown() const { return m_shown; } // from left to right
    int others() const { return m_others; }                   // lanes that are not shown
    // The place of the lane among shown(); shown().size() for one of the others, -1: there is no such lane.
    int columnOf(int lane) const;

private:
    int most() const { return m_isFolded ? mostFolded : m_most; }
    int standsOn(const LaneTable& table, int lane) const;
    void show(std::vector<int> lanes, const LaneTable& table, int all);

    static constexpr int mostFolded = 40;

    const int m_most;
    bool m_isFolded = false;
    const LaneTable* m_table = nullptr; // of the latest choice
    std::vector<int> m_shown;
    QHash<int, int> m_columns;
    QHash<int, quint64> m_lastNeeded; // of lanes shown
    quint64 m_round = 0;
    int m_others = 0;
};
