// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

// The words of the log for an event: at most about 34 characters in every language.
Message eventText(const EventStore& store, const Event& event);

// The longest of the usual ones, to size a column by.
Message longestUsualEventText();

// The Call column: "send() = 5", "connect() = ECONNREFUSED", "recv() = 0". Never translated.
QString callText(const Event& event);
