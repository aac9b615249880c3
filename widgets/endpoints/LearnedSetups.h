// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointSetup.h"

#include <QHash>

#include <optional>

// What endpoints were opened with that no card has opened: a lesson does. Events do not tell all of it.
class LearnedSetups final
{
public:
    void take(const Command& command);
    // Once; nothing: not known.
    std::optional<EndpointSetup> giveAway(SocketId endpoint);

private:
    QHash<SocketId, EndpointSetup> m_setups;
};
