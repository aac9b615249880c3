// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <QString>

// Where the help says more about an event: "glossary#end-of-stream", "calls#send". Empty for notes.
QString helpPlace(const Event& event);
