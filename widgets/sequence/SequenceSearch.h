// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceIndex.h"

// Steps along one conversation in the diagram.
class SequenceSearch final
{
public:
    // The next event before (step -1) or behind (step 1) `from` on the same socket or at the other end of its
    // connection; noEvent: none within reach, which is a million events.
    static EventId nextOfSameSocket(const SequenceIndex& index, EventRange rows, EventId from, int step);
};
