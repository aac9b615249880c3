// SPDX-License-Identifier: MIT
#include "model/events/EventWordsKey.h"

namespace {

bool hasAskedInWords(EventKind kind)
{
    return kind == EventKind::Option || kind == EventKind::SendPartial || kind == EventKind::Simulated;
}

quint32 namedInWords(const Event& event)
{
    switch (event.kind) {
    case EventKind::Bind:
        return event.local;
    case EventKind::ConnectStart:
    case EventKind::Connect:
    case EventKind::Accept:
        return event.peer;
    case EventKind::Socket:
    case EventKind::Option:
    case EventKind::Resolve:
    case EventKind::Join:
    case EventKind::Leave:
    case EventKind::Note:
    case EventKind::Simulated:
        return event.text;
    default:
        return 0;
    }
}

} // namespace

EventWordsKey::EventWordsKey(const Event& event)
    : what(quint64(event.kind) | quint64(event.call) << 8 | quint64(event.error) << 16 | quint64(event.flags) << 24 |
           quint64(quint16(event.systemError)) << 32 | quint64(event.on.isUdp()) << 48)
    , value(event.value)
    , asked(hasAskedInWords(event.kind) ? event.asked : 0)
    , named(namedInWords(event))
{
}
