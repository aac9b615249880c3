// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

// A moment on both clocks.
struct Moment
{
    qint64 monotonicNs = 0; // never goes back; its zero is arbitrary
    qint64 wallNs = 0;      // since 1970-01-01T00:00:00Z; follows the computer's clock

    static Moment now()
    {
        using std::chrono::duration_cast;
        using std::chrono::nanoseconds;
        return {duration_cast<nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count(),
                duration_cast<nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
    }
};
