// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodePlanner.h"
#include "model/code/CodeWriter.h"
#include "model/core/Result.h"
#include "model/lessons/Lesson.h"

// The calls of a session as a lesson (socket-lesson/1): each is an action by hand, and what came of it is expected
// again. What the user writes into it afterwards is what is to be learned.
class SessionLesson final
{
public:
    // The store outlives it. Events behind `end` are not looked at.
    SessionLesson(const EventStore& store, EventId end, CodeWriter::Wording words);

    const Lesson& lesson() const { return m_lesson; }
    // What of the session is not in the lesson.
    const QList<Message>& remarks() const { return m_remarks; }
    // Why it is no lesson that anyone could take; absent: it is one.
    std::optional<Problem> problem() const;

private:
    void add(const CodeStep& step);
    void addOpening(const CodeStep& step);
    void addData(const CodeStep& step);
    void addEnd(const CodeStep& step);
    void act(LessonActionKind kind, const QJsonObject& arguments);
    void expect(const CodeStep& step, QJsonObject fields = {});
    void beginStep(const CodeStep& step);
    QJsonValue port(const SocketAddress& address);
    QJsonValue target(const SocketAddress& address);
    QJsonObject payload(const CodeStep& step) const;
    QString path(const SocketAddress& address) const;
    bool isLeftOut(const CodeStep& step) const;
    bool isFromLeftOut(const CodeStep& step) const;

    const CodeWriter::Wording m_words;
    const EventStore& m_store;
    Lesson m_lesson;
    QList<Message> m_remarks;
    CodePlaces m_places;
    QHash<SocketId, QJsonObject> m_openings; // options of sockets that are not open yet
    QHash<QString, SocketId> m_boundTo;      // by address
    QSet<SocketId> m_leftOut;
    QSet<QString> m_leftOutPlaces; // addresses of theirs
    bool m_isOutside = false;      // a peer is beyond this computer
};
