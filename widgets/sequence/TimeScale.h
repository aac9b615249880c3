// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceIndex.h"

#include <vector>

// Where rows stand when their distances are in proportion to the time between them: a pixel is 1, 2 or 5 times a power
// of ten nanoseconds, so that the picture does not jump with every event.
class TimeScale final
{
public:
    // The middles of the rows, so that all of them are within `height` pixels; empty: they were at the same time.
    static std::vector<double> middles(const SequenceIndex& index, EventRange rows, int height, int rowHeight);
    // Nanoseconds for a pixel, so that `spanNs` takes at most `pixels`.
    static double step(double spanNs, double pixels);
};
