// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QtGlobal>

#include <optional>

// How bytes go out: in one call, in pieces, or again and again.
struct SendPlan
{
    static constexpr int mostTimes = 1'000'000;
    static constexpr int mostPieceSize = 1 << 20; // bytes
    static constexpr int mostMs = 3'600'000;
    static constexpr int leastMsAbroad = 10; // to another computer: 100 a second at most

    int pieceSize = 0; // bytes for each call; 0: all at once, a file as the system takes it
    int pauseMs = 0;   // between the pieces
    int times = 1;     // 1 … mostTimes
    int everyMs = 0;   // from one beginning to the next; 0: at once, as the peer takes them

    bool isPlain() const { return pieceSize == 0 && times == 1; }
    // What is wrong with it; nothing: it may run. isNear: the peer is this computer.
    std::optional<Problem> problem(bool isNear) const;

    friend bool operator==(const SendPlan&, const SendPlan&) = default;
};
