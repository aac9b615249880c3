// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"

#include <QList>

// Stands in for the network thread: remembers what was wished for and does nothing.
class RecordingSink final : public CommandSink
{
public:
    void post(Command command) override { commands.append(std::move(command)); }

    // The only command since the last call, if it is a T; nullptr: there was none, several, or another one.
    template <typename T>
    const T* takeOnly()
    {
        taken = commands;
        commands.clear();
        return taken.size() == 1 ? std::get_if<T>(&taken.first()) : nullptr;
    }

    QList<Command> commands;

private:
    QList<Command> taken; // keeps alive what takeOnly() points to
};
