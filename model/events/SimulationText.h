// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventExplanation.h"
#include "model/events/Interference.h"

// The words for a Simulated event: each of them says that it is simulated. An interference that this version does not
// know (a file may hold anything) is shown by its id.
Message simulationText(const EventStore& store, const Event& event);     // "Simulated: lost"
Message simulationSentence(const EventStore& store, const Event& event); // with the socket and the event it is about
EventExplanation simulationExplanation(const EventStore& store, const Event& event);
