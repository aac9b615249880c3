// SPDX-License-Identifier: MIT
#include "model/events/EventKind.h"

#include <array>

namespace {

struct KindRow
{
    const char* id;
    EventRole role;
};

constexpr std::array<KindRow, eventKindCount> kinds = {{
    {"socket", EventRole::Setup},
    {"option", EventRole::Setup},
    {"resolve", EventRole::Setup},
    {"bind", EventRole::Setup},
    {"listen", EventRole::Setup},
    {"connect-start", EventRole::Connect},
    {"connect", EventRole::Connect},
    {"waiting", EventRole::Connect},
    {"accept", EventRole::Connect},
    {"send", EventRole::Send},
    {"send-partial", EventRole::Send},
    {"send-full", EventRole::Send},
    {"send-resume", EventRole::Send},
    {"pending", EventRole::Receive},
    {"recv", EventRole::Receive},
    {"eof", EventRole::Close},
    {"sendto", EventRole::Send},
    {"recvfrom", EventRole::Receive},
    {"recvfrom-cut", EventRole::Receive},
    {"dropped", EventRole::Error},
    {"shutdown", EventRole::Close},
    {"close", EventRole::Close},
    {"reset-out", EventRole::Error},
    {"reset-in", EventRole::Error},
    {"error", EventRole::Error},
    {"state", EventRole::Dim},
    {"join", EventRole::Setup},
    {"leave", EventRole::Setup},
    {"note", EventRole::Dim},
    {"simulated", EventRole::Dim},
}};

constexpr std::array<const char*, callCount> calls = {"",
                                                      "socket",
                                                      "setsockopt",
                                                      "getaddrinfo",
                                                      "bind",
                                                      "listen",
                                                      "connect",
                                                      "poll",
                                                      "accept",
                                                      "send",
                                                      "sendto",
                                                      "FIONREAD",
                                                      "recv",
                                                      "recvfrom",
                                                      "SO_MEMINFO",
                                                      "shutdown",
                                                      "close",
                                                      "close",
                                                      "TCP_INFO",
                                                      "IP_ADD_MEMBERSHIP",
                                                      "IP_DROP_MEMBERSHIP",
                                                      "/proc/net/tcp"};

constexpr std::array<const char*, errorIdCount> errors = {
    "",         "refused",   "in-use",   "not-available", "denied", "unreachable", "timeout", "reset",
    "pipe",     "not-found", "too-long", "too-many",      "family", "queue-full",  "unsent",  "limit",
    "bad-path", "no-peer",   "storage",  "invalid",       "other",  "unrecorded",  "damaged", "too-often"};

template <typename Value>
std::optional<Value> valueWithId(QStringView id, int count, QLatin1String (*idOf)(Value))
{
    for (int i = 0; i < count; ++i) {
        if (id == idOf(Value(i)))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1String eventKindId(EventKind kind)
{
    return QLatin1String(kinds[size_t(kind)].id);
}

std::optional<EventKind> eventKindFromId(QStringView id)
{
    return valueWithId<EventKind>(id, eventKindCount, eventKindId);
}

EventRole eventRole(EventKind kind)
{
    return kinds[size_t(kind)].role;
}

bool carriesPayload(EventKind kind)
{
    switch (kind) {
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::Recv:
    case EventKind::SendTo:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return true;
    default:
        return false;
    }
}

bool hasStreamOffset(EventKind kind)
{
    return kind == EventKind::Send || kind == EventKind::SendPartial || kind == EventKind::Recv ||
           kind == EventKind::Eof;
}

QLatin1String callId(Call call)
{
    return QLatin1String(calls[size_t(call)]);
}

QLatin1String errorId(ErrorId id)
{
    return QLatin1String(errors[size_t(id)]);
}

std::optional<Call> callFromId(QStringView id)
{
    return valueWithId<Call>(id, callCount, callId);
}

std::optional<ErrorId> errorFromId(QStringView id)
{
    return valueWithId<ErrorId>(id, errorIdCount, errorId);
}
