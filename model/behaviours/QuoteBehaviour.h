// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Says a short saying and closes; what the client sends is thrown away (RFC 865: at most 512 characters).
class QuoteBehaviour final : public Behaviour
{
public:
    // The quotes follow each other, so that a second client sees another one.
    BehaviourActions onAccepted() override;
    BehaviourActions onReceived(QByteArrayView) override { return {}; }
};
