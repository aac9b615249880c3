// SPDX-License-Identifier: MIT
#pragma once

// What the diagram shows besides what was observed, and how its rows and lifelines stand.
struct SequenceOptions
{
    bool showsImplied = true;
    bool showsAcks = false; // a mark at each recv(): its bytes are acknowledged some time
    bool isToScale = false; // the distance of rows is in proportion to the time between them
    bool isFolded = false;  // one narrow lifeline for each client, the connections of a server on its own

    friend bool operator==(const SequenceOptions&, const SequenceOptions&) = default;
};
