// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/states/TcpTrail.h"

// What a state, a transition and a way of knowing mean, in two sentences for people who meet them for the first time.
// Names and labels of the figure are never translated.
Message explanation(TcpState state);
Message explanation(TcpTransition transition);
Message explanation(StateKnowledge known); // a few words: "read from the system"
