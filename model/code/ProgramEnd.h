// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeSteps.h"

// Where a program has to end because its next call would block for ever, although the session went on.
struct ProgramEnd
{
    size_t calls = 0; // so many of the order can be made
    Message remark;   // why not more; empty: all can

    // order: indices of events.
    static ProgramEnd of(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams,
                         const std::vector<size_t>& order, CodePart part);
};
