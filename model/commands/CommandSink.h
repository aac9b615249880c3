// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"

// Where commands go down. Threads: post() is called in the front end's thread and returns at once.
class CommandSink
{
public:
    virtual ~CommandSink() = default;
    virtual void post(Command command) = 0;
};
