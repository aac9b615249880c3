// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <random>

// Chance that can be repeated: the same seed gives the same throws on every system. (std::mt19937 is specified to the
// bit, the distributions of the standard library are not.)
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    // True in so many of a hundred throws.
    bool throwPercent(int percent) { return int(m_engine() % 100) < percent; }
    // -most … most, all alike.
    int throwAround(int most) { return int(m_engine() % (2 * quint32(most) + 1)) - most; }

private:
    std::mt19937 m_engine;
};
