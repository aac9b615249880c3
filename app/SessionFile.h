// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

#include <optional>

// A saved session that a command is given: a file of JSON lines, or standard input ("-").
class SessionFile final
{
public:
    explicit SessionFile(const QString& path)
        : m_path(path)
    {
    }

    // Writes the events into the store. Or what is wrong with the file: the store has what is before that.
    std::optional<Problem> read(EventStore& store) const;

private:
    const QString m_path;
};
