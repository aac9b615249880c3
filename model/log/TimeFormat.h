// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <QString>

#include <array>

// How the Time column says when an event was: the same choices as Wireshark has.
enum class TimeFormat : quint8 {
    SinceStart,      // of the session, in seconds
    SinceShown,      // since the event in the row above
    SinceConnection, // since the event before on the same socket
    Clock,           // 14:03:07.203, this computer's time zone
    Utc,             // ISO 8601
    Nanoseconds,     // since the start of the session
};
inline constexpr std::array timeFormats = {TimeFormat::SinceStart, TimeFormat::SinceShown, TimeFormat::SinceConnection,
                                           TimeFormat::Clock,      TimeFormat::Utc,        TimeFormat::Nanoseconds};

// `before`: the event that SinceShown and SinceConnection count from; nullptr: there is none, or it is too far back to
// be looked for.
QString timeText(TimeFormat format, const Event& event, const Event* before = nullptr);
