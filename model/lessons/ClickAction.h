// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/core/Message.h"
#include "model/events/EventStore.h"
#include "model/lessons/CommandTape.h"
#include "model/lessons/LessonAction.h"
#include "model/lessons/RecordedNames.h"

#include <QList>

// One thing that was clicked, as a lesson says it: the way back of LessonCommands.
struct ClickAction
{
    // The largest payload that stands in a lesson file.
    static constexpr qsizetype mostBytes = CommandTape::mostBytes;

    QList<LessonAction> actions;
    QList<Message> says; // what the user is asked to do
    Message refusal;     // why a lesson cannot say it; empty: it can

    // `events`: what came until the next click. The names learn what the click opens.
    static ClickAction of(const Command& command, const QList<Event>& events, const EventStore& store,
                          RecordedNames& names);
};
