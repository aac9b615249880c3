// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/LessonTour.h"

#include <QThread>

// Carries lessons out in the background, as `sockplay lesson run` does, and tells what came of each.
// Threads: made, asked and destroyed in the front end's thread; the lessons and their sessions are in one of their own.
class LessonTests final : public QObject
{
    Q_OBJECT

public:
    explicit LessonTests(const LessonTour::Wishes& wishes, QObject* parent = nullptr);
    // The lesson that runs is given up; takes less than a second.
    ~LessonTests() override;

    // Once.
    void start();
    // Gives the lesson that runs up and begins no other one.
    void cancel();

signals:
    // Sent when a lesson begins: its number among the files.
    void lessonBegan(qsizetype lesson);
    // Sent when a lesson is over.
    void lessonOver(const LessonResult& result);
    // Sent once, when all are over or they were given up.
    void finished();

private:
    const LessonTour::Wishes m_wishes;
    QThread m_thread;
};
