// SPDX-License-Identifier: MIT
#include "model/commands/CommandSocket.h"

SocketId commandSocket(const Command& command)
{
    return std::visit(
        [](const auto& wish) {
            if constexpr (requires { wish.on; })
                return wish.on;
            else
                return SocketId();
        },
        command);
}
