// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Passes the bytes on to every other connection of the server, unchanged.
class ChatBehaviour final : public Behaviour
{
public:
    BehaviourActions onReceived(QByteArrayView bytes) override { return {{}, bytes.toByteArray(), false}; }
};
