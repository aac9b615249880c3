// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

// What a simulated relay did on purpose: the word that a Simulated event carries as its text.
enum class Interference : quint8 {
    Lost,      // the datagram was not passed on
    Doubled,   // the datagram is passed on twice
    Reordered, // the datagram waits until the next one has overtaken it
    HeldBack,  // passed on so many ms later (delay, jitter, bytes per second)
    Split,     // passed on in so many pieces
    CutOff,    // both sides are ended after so many bytes
};
inline constexpr int interferenceCount = int(Interference::CutOff) + 1;

QLatin1String interferenceId(Interference interference); // "held-back"
std::optional<Interference> interferenceFromId(QStringView id);
