// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/CommandTape.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QObject>
#include <QPointer>

class LessonMenu;
class NoticeBar;
class LessonTestsWindow;
class QMainWindow;
class RecorderStrip;

// What a teacher does with lessons besides taking them: records one, has files checked, runs all as tests.
class TeacherDesk final : public QObject
{
    Q_OBJECT

public:
    // All outlive it. The window has its central widget, whose layout takes the strip of the recorder.
    TeacherDesk(LessonMenu& menu, CommandTape& tape, const EventStore& store, NoticeBar& notice, QMainWindow& window);

    // The session with the tape between the window and it.
    static SessionAccess onTape(const SessionAccess& session, CommandTape& tape);

    // Where the user's own lessons are.
    static QString ownFolder();
    // "Lessons (*.lesson.json)"
    static QString fileFilter();

signals:
    // Sent when a lesson was saved, and it shall be taken at once.
    void lessonWanted(const QString& file);
    // Sent when the own folder has another lesson.
    void lessonSaved();

private:
    void record();
    void stop();
    void discard();
    void endRecording();
    void onSaved(const QString& file);
    void check();
    void runAll();
    void openFolder();
    void say(const QString& text, bool isError);

    LessonMenu& m_menu;
    CommandTape& m_tape;
    const EventStore& m_store;
    NoticeBar& m_notice;
    QMainWindow& m_window;
    RecorderStrip* m_strip;
    QPointer<LessonTestsWindow> m_tests; // while it is open
};
