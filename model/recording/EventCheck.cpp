// SPDX-License-Identifier: MIT
#include "model/recording/EventCheck.h"

#include "model/events/Event.h"

#include <cstring>

static bool isSound(const Event& event)
{
    const auto isNamed = [](SocketId id) {
        return !id.isValid() || (id.letter() != '\0' && std::strchr(SocketId::letters(), id.letter()) != nullptr);
    };
    return isNamed(event.on) && int(event.kind) < eventKindCount && int(event.call) < callCount &&
           int(event.error) < errorIdCount && event.tcpState <= TcpState::Closing && event.bytes <= (1U << 30) &&
           (event.kind != EventKind::Accept || isNamed(event.accepted()));
}

bool areSoundEvents(QByteArrayView body)
{
    if (body.size() % qsizetype(sizeof(Event)) != 0)
        return false;
    for (qsizetype at = 0; at < body.size(); at += qsizetype(sizeof(Event))) {
        Event event;
        std::memcpy(&event, body.data() + at, sizeof event);
        if (!isSound(event))
            return false;
    }
    return true;
}
