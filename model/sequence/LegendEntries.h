// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/sequence/Arrow.h"
#include "model/sequence/Lane.h"

#include <vector>

// One line of the legend: a sample, drawn as the diagram draws it, and what it means.
struct LegendEntry
{
    enum class Sample : quint8 { Arrow, Lifeline, Close, Reset };

    Sample sample = Sample::Arrow;
    ::Arrow arrow = {};                        // Sample::Arrow
    Lane::Kind kind = Lane::Kind::Client;      // Sample::Lifeline
    LifelineState state = LifelineState::Open; // Sample::Lifeline
    Message text;
};

// The whole legend, for the window and for pictures.
std::vector<LegendEntry> legendEntries();
