// SPDX-License-Identifier: MIT
#pragma once

#include "app/EventPrinter.h"
#include "app/ExitCode.h"
#include "app/LessonReport.h"

#include "model/lessons/LessonReader.h"
#include "model/session/EndSignals.h"
#include "model/session/Session.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

// Carries lessons out one after the other, each in a session of its own.
class LessonTour final : public QObject
{
    Q_OBJECT

public:
    struct Wishes
    {
        QStringList files;
        ConversationSpec::Events events = ConversationSpec::Events::None;
        bool allowsInternet = false;
    };

    explicit LessonTour(const Wishes& wishes);
    ~LessonTour() override;

    void start();
    const QList<LessonResult>& results() const { return m_results; }

signals:
    // Sent when a lesson is over.
    void lessonOver(const LessonResult& result);
    // Sent once, when all are over.
    void finished(ExitCode code);

private:
    void begin();
    void run(const Lesson& lesson, const QString& file);
    void end();
    void goOn();
    ExitCode code() const;

    const Wishes m_wishes;
    EndSignals m_signals;
    qsizetype m_next = 0; // index into files
    LessonResult m_result;
    QList<LessonResult> m_results;
    std::unique_ptr<QTemporaryDir> m_socketFolder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EventPrinter> m_printer;
    std::unique_ptr<LessonRunner> m_runner;
};
