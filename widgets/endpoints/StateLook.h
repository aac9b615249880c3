// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointState.h"
#include "widgets/style/StateChip.h"

// How the state of a socket is shown: word, role and shape. Words are those of RFC 9293 for TCP and never translated.
struct StateLook
{
    QString word;
    EventRole role = EventRole::Dim;
    StateChip::Shape shape = StateChip::Shape::Square;
};

// nullptr: not opened yet. The id tells the kind of socket.
StateLook stateLook(SocketId id, const EndpointState* state);
