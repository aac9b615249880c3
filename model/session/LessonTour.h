// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonReader.h"
#include "model/session/LessonResult.h"
#include "model/session/Session.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// Carries lessons out one after the other, each in a session of its own.
// Threads: any one with an event loop; its sessions live there, too.
class LessonTour final : public QObject
{
    Q_OBJECT

public:
    struct Wishes
    {
        QStringList files;
        bool allowsInternet = false;
        QString (*words)(const Message&) = nullptr; // makes the sentences of the results
    };

    explicit LessonTour(const Wishes& wishes);
    ~LessonTour() override;

    void start();

signals:
    // Sent when a lesson begins: its number among the files.
    void lessonBegan(qsizetype lesson);
    // Sent when the session of a lesson has been made and nothing has happened in it yet.
    void sessionMade(Session& session);
    // Sent when a lesson is over; its session goes then.
    void lessonOver(const LessonResult& result);
    // Sent once, when all are over.
    void finished();

private:
    void begin();
    void run(const Lesson& lesson, const QString& file);
    void end();
    void goOn();

    const Wishes m_wishes;
    qsizetype m_next = 0; // index into files
    LessonResult m_result;
    std::unique_ptr<QTemporaryDir> m_socketFolder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LessonRunner> m_runner;
};
