// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Sends lines of 72 printable characters, each line one character further on, for as long as the client stays; what the
// client sends is thrown away (RFC 864).
class CharGenBehaviour final : public Behaviour
{
public:
    BehaviourActions onReceived(QByteArrayView) override { return {}; }
    // All 95 lines of the pattern.
    QByteArray more() override;
};
