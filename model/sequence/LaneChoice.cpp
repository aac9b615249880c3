// SPDX-License-Identifier: MIT
#include "model/sequence/LaneChoice.h"

#include <algorithm>

LaneChoice::LaneChoice(int most)
    : m_most(most)
{
}

int LaneChoice::columnOf(int lane) const
{
    return lane < 0 ? -1 : m_columns.value(lane, int(m_shown.size()));
}

bool LaneChoice::choose(const LaneTable& table, const std::vector<int>& needed)
{
    ++m_round;
    std::vector<int> next;
    const auto take = [&](int lane) {
        const bool fits = int(next.size()) < m_most && lane >= 0 && lane < table.count() && !table.lane(lane).isGone;
        if (fits && std::find(next.begin(), next.end(), lane) == next.end())
            next.push_back(lane);
    };
    if (table.present() <= m_most) {
        for (int lane = 0; lane < table.count(); ++lane)
            take(lane);
    } else {
        for (const int lane : needed) {
            take(lane);
            m_lastNeeded[lane] = m_round;
        }
        std::vector<int> latest = m_shown;
        std::stable_sort(latest.begin(), latest.end(),
                         [this](int a, int b) { return m_lastNeeded.value(a) > m_lastNeeded.value(b); });
        for (const int lane : latest)
            take(lane);
        for (int lane = 0; lane < table.count() && int(next.size()) < m_most; ++lane)
            take(lane);
        m_lastNeeded.removeIf(
            [&next](const auto& each) { return std::find(next.begin(), next.end(), each.key()) == next.end(); });
    }
    const std::vector<int> before = m_shown;
    show(std::move(next), table, table.present());
    return m_shown != before;
}

void LaneChoice::chooseOnly(const LaneTable& table, const std::vector<int>& needed)
{
    std::vector<int> next(needed.begin(), needed.begin() + std::min(m_most, int(needed.size())));
    show(std::move(next), table, int(needed.size()));
}

void LaneChoice::show(std::vector<int> lanes, const LaneTable& table, int all)
{
    table.sort(lanes);
    m_others = all - int(lanes.size());
    m_shown = std::move(lanes);
    m_columns.clear();
    for (int column = 0; column < int(m_shown.size()); ++column)
        m_columns.insert(m_shown[size_t(column)], column);
}
