// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

// What a step waits to see.
struct LessonExpectation
{
    enum class Kind : quint8 {
        Event,  // an event with these fields, in the words of JSON lines
        Stream, // all that a socket has received or sent so far
        State,  // the TCP state of a socket
        Pace,   // how long a round of `repeat` took, compared with another step
    };
    static constexpr int usualWithinMs = 2000;

    Kind kind = Kind::Event;
    QJsonObject fields;           // Event: the matcher; else what stands under "stream", "state" or "pace"
    QStringList os;               // "linux", "macos", "windows"; empty: everywhere
    int withinMs = usualWithinMs; // since the last action of the step was done

    QJsonObject toJson() const;

    friend bool operator==(const LessonExpectation&, const LessonExpectation&) = default;
};
