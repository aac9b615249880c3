// SPDX-License-Identifier: MIT
#include "widgets/sequence/TimeScale.h"

#include <algorithm>
#include <cmath>

double TimeScale::step(double spanNs, double pixels)
{
    const double least = spanNs / std::max(1.0, pixels);
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (decade * factor >= least)
            return decade * factor;
    }
    return decade * 10.0;
}

std::vector<double> TimeScale::middles(const SequenceIndex& index, EventRange rows, int height, int rowHeight)
{
    if (rows.count() < 2)
        return {};
    const qint64 first = index.eventOf(rows.first).timeNs;
    const qint64 last = index.eventOf(rows.end - 1).timeNs;
    if (last <= first)
        return {};
    const double ns = step(double(last - first), height - rowHeight);
    std::vector<double> middles;
    double least = rowHeight / 2.0;
    for (EventId row = rows.first; row < rows.end; ++row) {
        // Clocks of a file may go back: the rows do not.
        least = std::max(least, rowHeight / 2.0 + double(index.eventOf(row).timeNs - first) / ns);
        middles.push_back(least);
    }
    return middles;
}
