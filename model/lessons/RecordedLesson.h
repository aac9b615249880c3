// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"
#include "model/lessons/CommandTape.h"
#include "model/lessons/ExpectationProposal.h"
#include "model/lessons/Lesson.h"
#include "model/lessons/RecordedNames.h"

// What somebody clicked, as a lesson (socket-lesson/1): each click is what a step asks for, and what came of it is
// expected again. It is complete and can be taken at once; its author puts better words into it.
class RecordedLesson final
{
public:
    using Wording = QString (*)(const Message&);

    // `words` makes the sentences in the language of the code ("de"); each is in the lesson in English, too.
    RecordedLesson(const CommandTape& tape, const EventStore& store, Wording words, const QString& language);

    // Without steps: nothing of it can be a lesson, and the remarks say why.
    const Lesson& lesson() const { return m_lesson; }
    // What of the clicks is not in the lesson.
    const QList<Message>& remarks() const { return m_remarks; }

private:
    RecordedLesson(const QList<CommandTape::Click>& clicks, const QList<ClickEvents>& all, const EventStore& store,
                   Wording words, const QString& language);
    void add(const CommandTape::Click& click, const ClickEvents& came);
    void tell(const Command& command, const QList<Event>& events);
    void learnAddresses(const QList<Event>& events);
    bool isLeftOut(const Command& command);
    void predict();
    LessonText text(const Message& message) const;
    void sayStep(LessonStep& step, const QList<Message>& says) const;

    const EventStore& m_store;
    const Wording m_words;
    const QString m_language;
    RecordedNames m_names;
    ExpectationProposal m_proposal;
    Lesson m_lesson;
    QList<Message> m_remarks;
    LessonStep m_next; // actions that no event answers wait here for the next that has one
    QList<Message> m_nextSays;
    QStringList m_strangers; // sockets that were there before
    QStringList m_outsiders; // connections of other programs
    QStringList m_cutSteps;  // their numbers
};
