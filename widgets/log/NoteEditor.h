// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/events/EventStore.h"

#include <QObject>

class LogView;

// Where a note on a row is typed: a field below it. Return writes it, Esc does not.
class NoteEditor final : public QObject
{
    Q_OBJECT

public:
    explicit NoteEditor(LogView& view);

    // Asks for a note on the event, which has a row.
    void ask(EventId id);

signals:
    // Sent when a note was typed.
    void noteWanted(const command::Note& note);

private:
    LogView& m_view;
};
