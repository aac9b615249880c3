// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

// What, why and what to try, for an event that carries an error.
Problem errorText(const EventStore& store, const Event& event);

// The short title alone ("Connection refused"). For an event it may say more than for its id.
Message errorTitle(const Event& event);
Message errorTitle(ErrorId id);

// The folded details: call, errno name and number, the system's own words: "connect() = ECONNREFUSED (111) Connection
// refused".
QString errorDetails(const Event& event);

// "ECONNREFUSED"; the number as text if it has no name here; empty for 0.
QString systemErrorName(int systemError);
