// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"

// The socket that a command is for; invalid: for none.
SocketId commandSocket(const Command& command);
