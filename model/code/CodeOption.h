// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeStep.h"

#include <QLatin1String>

// How a socket option is called in C: setsockopt(socket, level, name, …).
struct CodeOption
{
    QLatin1String level;   // "SOL_SOCKET"
    QLatin1String name;    // "SO_REUSEADDR"
    bool isLinger = false; // its value is a struct linger

    // Of an event that is about an option with a known name.
    static CodeOption of(const CodeStep& step);
};
