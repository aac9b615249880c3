// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

#include <memory>
#include <optional>

class SavedSession;

// A saved session that a command is given: a recording, a file of JSON lines, or JSON lines on standard input ("-").
class SessionFile final
{
public:
    explicit SessionFile(const QString& path);
    ~SessionFile();
    Q_DISABLE_COPY_MOVE(SessionFile)

    // Puts the events into the store, which may read payload from the file as long as this object is there. Or what is
    // wrong with the file: the store has what is before that.
    std::optional<Problem> read(EventStore& store);
    // After read(): what is damaged or missing in a recording.
    QList<Message> remarks() const;
    bool isWhole() const;

private:
    const QString m_path;
    std::shared_ptr<SavedSession> m_saved; // nullptr: standard input
    QList<Message> m_inputRemarks;
};
