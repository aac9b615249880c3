// SPDX-License-Identifier: MIT
#include "model/lessons/LessonAction.h"

#include <array>

static constexpr std::array<const char*, lessonActionCount> ids = {
    "tcp.listen", "tcp.connect",  "udp.open", "udp.connect", "unix.listen", "unix.connect", "relay.open",
    "relay.set",  "limited.open", "accept",   "send",        "sendto",      "receive",      "fill",
    "shutdown",   "close",        "setopt",   "set",         "join",        "leave",        "resolve",
    "settle",     "repeat",       "note",     "layout",      "highlight"};

QLatin1String lessonActionId(LessonActionKind kind)
{
    return QLatin1String(ids[size_t(kind)]);
}

std::optional<LessonActionKind> lessonActionFromId(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return LessonActionKind(i);
    }
    return std::nullopt;
}
