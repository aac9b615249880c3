// SPDX-License-Identifier: MIT
#include "model/events/Interference.h"

#include <array>

static constexpr std::array<const char*, interferenceCount> ids = {"lost",      "doubled", "reordered",
                                                                   "held-back", "split",   "cut-off"};

QLatin1String interferenceId(Interference interference)
{
    return QLatin1String(ids[size_t(interference)]);
}

std::optional<Interference> interferenceFromId(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return Interference(i);
    }
    return std::nullopt;
}
