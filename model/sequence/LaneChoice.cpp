// SPDX-License-Identifier: MIT
#include "model/sequence/LaneChoice.h"

#include <algorithm>

LaneChoice::LaneChoice(int most)
    : m_most(most)
{
}

bool LaneChoice::isOnServer(const LaneTable& table, int lane) const
{
    return m_isFolded && lane >= 0 && table.lane(lane).kind == Lane::Kind::Connection &&
           table.laneOf(table.lane(lane).on.endpoint()) >= 0;
}

int LaneChoice::standsOn(const LaneTable& table, int lane) const
{
    return isOnServer(table, lane) ? table.laneOf(table.lane(lane).on.endpoint()) : lane;
}

int LaneChoice::columnOf(int lane) const
{
    if (lane < 0 || m_table == nullptr)
        return -1;
    return m_columns.value(standsOn(*m_table, lane), int(m_shown.size()));
}

bool LaneChoice::choose(const LaneTable& table, const std::vector<int>& needed)
{
    ++m_round;
    std::vector<int> next;
    const int all = table.present() - (m_isFolded ? table.connections() : 0);
    const auto take = [&](int asked) {
        const int lane = standsOn(table, asked);
        const bool fits = int(next.size()) < most() && lane >= 0 && lane < table.count() && !table.lane(lane).isGone;
        if (fits && std::find(next.begin(), next.end(), lane) == next.end())
            next.push_back(lane);
    };
    if (all <= most()) {
        for (int lane = 0; lane < table.count(); ++lane)
            take(lane);
    } else {
        for (const int lane : needed) {
            take(lane);
            m_lastNeeded[standsOn(table, lane)] = m_round;
        }
        std::vector<int> latest = m_shown;
        std::stable_sort(latest.begin(), latest.end(),
                         [this](int a, int b) { return m_lastNeeded.value(a) > m_lastNeeded.value(b); });
        for (const int lane : latest)
            take(lane);
        constexpr int mostAsked = 1000; // of a long session's
        for (int lane = 0; lane < std::min(mostAsked, table.count()) && int(next.size()) < most(); ++lane)
            take(lane);
        m_lastNeeded.removeIf(
            [&next](const auto& each) { return std::find(next.begin(), next.end(), each.key()) == next.end(); });
    }
    const std::vector<int> before = m_shown;
    show(std::move(next), table, all);
    return m_shown != before;
}

void LaneChoice::chooseOnly(const LaneTable& table, const std::vector<int>& needed)
{
    std::vector<int> all;
    for (const int each : needed) {
        const int lane = standsOn(table, each);
        if (std::find(all.begin(), all.end(), lane) == all.end())
            all.push_back(lane);
    }
    std::vector<int> next(all.begin(), all.begin() + std::min(most(), int(all.size())));
    show(std::move(next), table, int(all.size()));
}

void LaneChoice::show(std::vector<int> lanes, const LaneTable& table, int all)
{
    m_table = &table;
    table.sort(lanes);
    m_others = all - int(lanes.size());
    m_shown = std::move(lanes);
    m_columns.clear();
    for (int column = 0; column < int(m_shown.size()); ++column)
        m_columns.insert(m_shown[size_t(column)], column);
}
