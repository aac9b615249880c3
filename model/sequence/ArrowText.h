// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"
#include "model/sequence/Arrow.h"

#include <vector>

// The words on an arrow: "SYN (implied)", "RST (implied), unread data: 1 byte". Of data and datagrams only what became
// of them, if it is not that they arrived; empty: nothing to say.
Message arrowText(const Arrow& arrow);

// "SYN", where there is no room for more. Empty for what is not implied.
QString arrowName(const Arrow& arrow);

// How it is known, in a sentence or two: for the tool tip.
Message arrowReason(const Arrow& arrow);

// "5 B  [0…4]": the same in every language. Empty for arrows without data.
QString arrowBytes(const Arrow& arrow);

// The word at the dot of an event: "send() → 5", "recv() → 11 = 3 + 3 + 5". `parts`: the arrows that leave from it (or
// arrive at it).
Message dotText(const EventStore& store, const Event& event, const std::vector<Arrow>& parts);
