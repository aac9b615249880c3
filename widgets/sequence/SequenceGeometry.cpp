// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceGeometry.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double forkShare = 0.5; // of the usual distance: a server to the connections it accepted

bool isFork(const LaneTable& table, int left, int right)
{
    const Lane& server = table.lane(left);
    const Lane& connection = table.lane(right);
    return server.kind == Lane::Kind::Server && connection.kind == Lane::Kind::Connection &&
           connection.on.endpoint() == server.on;
}

} // namespace

void SequenceGeometry::setRows(EventId first, int rowHeight)
{
    m_first = first;
    m_rowHeight = rowHeight;
}

void SequenceGeometry::setColumns(const LaneTable& table, const LaneChoice& choice, int width, int fontHeight)
{
    constexpr size_t many = 4;
    constexpr size_t crowd = 8;
    constexpr size_t aClass = 14; // a class: a narrow lane for each
    const std::vector<int>& lanes = choice.shown();
    std::vector<double> steps; // from one column to the next, in usual distances
    for (size_t i = 1; i < lanes.size(); ++i)
        steps.push_back(lanes.size() <= many && isFork(table, lanes[i - 1], lanes[i]) ? forkShare : 1);
    if (choice.others() > 0 && !lanes.empty())
        steps.push_back(1);
    double all = 0;
    for (const double step : steps)
        all += step;
    m_timeWidth = fontHeight * 13 / 2; // an hour has nine characters
    // Room for the words at the outer dots; many lifelines need it themselves.
    const bool isClass = lanes.size() > aClass;
    const double least = fontHeight * (isClass ? 1.5 : 4.2);
    const double narrowest = fontHeight * (lanes.size() > crowd ? 9.0 : 10.5);
    const double side =
        lanes.size() > many ? narrowest : std::clamp((width - m_timeWidth) * 0.22, narrowest, fontHeight * 14.0);
    const double left = isClass ? fontHeight * 6.0 : side;
    const double right = std::max(side, fontHeight * (lanes.size() > crowd ? 9.0 : 11.5)); // "… → ECONNRESET"
    const double most = fontHeight * 48.0;
    const double room = width - m_timeWidth - left - right;
    const double distance = all > 0 ? std::clamp(room / all, least, most) : 0;
    const double rest = std::max(0.0, room - distance * all);
    m_isNarrow = all > 0 && distance < fontHeight * 4.0;
    double x = m_timeWidth + left + (all > 0 ? std::min(rest / 2, left) : rest / 2);
    m_x.clear();
    if (!lanes.empty())
        m_x.push_back(x);
    for (const double step : steps) {
        x += step * distance;
        m_x.push_back(x);
    }
    m_contentWidth = int(x + right);
}

double SequenceGeometry::columnWidth(int column) const
{
    const auto at = size_t(column);
    double width = m_isNarrow ? m_timeWidth * 0.3 : m_timeWidth * 2.2;
    if (column > 0)
        width = std::min(width, m_x[at] - m_x[at - 1]);
    if (at + 1 < m_x.size())
        width = std::min(width, m_x[at + 1] - m_x[at]);
    return width;
}

int SequenceGeometry::columnAt(double x) const
{
    int nearest = -1;
    for (int column = 0; column < columns(); ++column) {
        if (nearest < 0 || std::abs(columnX(column) - x) < std::abs(columnX(nearest) - x))
            nearest = column;
    }
    return nearest;
}

double SequenceGeometry::top(EventId row) const
{
    if (!isToScale())
        return (double(row) - double(m_first)) * m_rowHeight;
    const auto rows = EventId(m_middles.size());
    double middle = m_middles.front() - (row < m_first ? double(m_first - row) * m_rowHeight : 0);
    if (row >= m_first)
        middle = row - m_first < rows ? m_middles[size_t(row - m_first)]
                                      : m_middles.back() + double(row - m_first - rows + 1) * m_rowHeight;
    return middle - m_rowHeight / 2.0;
}

double SequenceGeometry::middle(EventId row) const
{
    return top(row) + m_rowHeight / 2.0;
}

EventRange SequenceGeometry::rowsIn(int height, EventId end) const
{
    const auto rows = quint64(height / m_rowHeight + 1);
    const EventId first = std::min(m_first, end);
    return {first, std::min(end, first + rows)};
}

EventId SequenceGeometry::rowAt(double y) const
{
    if (!isToScale())
        return m_first + EventId(std::max(0.0, std::floor(y / m_rowHeight)));
    const auto below = std::lower_bound(m_middles.begin(), m_middles.end(), y);
    if (below == m_middles.end())
        return m_first + m_middles.size() - 1;
    const bool isAboveNearer = below != m_middles.begin() && y - *(below - 1) < *below - y;
    return m_first + EventId(below - m_middles.begin()) - (isAboveNearer ? 1 : 0);
}

QLineF SequenceGeometry::line(const Arrow& arrow, int fromColumn, int toColumn, double height) const
{
    constexpr double share = 0.42; // of a row, where only one end has a row
    constexpr double margin = 100;
    const double x1 = columnX(fromColumn);
    const double x2 = columnX(toColumn);
    const double y1 = arrow.start == noEvent ? middle(arrow.arrival) - share * m_rowHeight : middle(arrow.start);
    const double y2 = arrow.arrival == noEvent ? middle(arrow.start) + share * m_rowHeight : middle(arrow.arrival);
    if ((y1 < -margin && y2 < -margin) || (y1 > height + margin && y2 > height + margin))
        return {};
    const auto xAt = [&](double y) { return y1 == y2 ? x1 : x1 + (x2 - x1) * (y - y1) / (y2 - y1); };
    const double cut1 = std::clamp(y1, -margin, height + margin);
    const double cut2 = std::clamp(y2, -margin, height + margin);
    return {xAt(cut1), cut1, y1 == y2 ? x2 : xAt(cut2), cut2};
}
