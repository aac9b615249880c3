// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

// One sentence for a screen reader or a terminal: "C1 sent 5 bytes: hello" — without number and time.
// `preview` is the payload as it may be shown (already made safe); empty: the sentence does without. Host names, paths
// and notes come as they are: a terminal escapes the finished sentence.
Message eventSentence(const EventStore& store, const Event& event, const QString& preview);
