// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <QString>

// The constant of C for why the call of an event failed ("ECONNREFUSED", "EAI_NONAME"); a number if it has no name
// here. Empty: it was no call of the system that failed, but a limit of the app's own.
QString failureName(const Event& event);
