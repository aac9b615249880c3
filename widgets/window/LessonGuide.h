// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/lessons/LessonRunner.h"
#include "widgets/endpoints/SessionAccess.h"
#include "widgets/lessons/ControlFinder.h"
#include "widgets/window/LessonMenu.h"
#include "widgets/window/TeacherDesk.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class ControlRing;
class HelpDesk;
class LessonBar;
class LessonBrowser;
class NoticeBar;
class QMainWindow;
class QDockWidget;
class Settings;
class WindowActions;

// Takes the user through lessons: chooses them, runs one beside what the user does, points at what to use, and
// remembers how far it got.
class LessonGuide final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it. The window has its menus, its tool bar and its panels already.
    LessonGuide(const SessionAccess& session, EventFeed& feed, Settings& settings, const WindowActions& actions,
                NoticeBar& notice, CommandTape& tape, QMainWindow& window);
    ~LessonGuide() override;

    // Begins the lesson in the file; asks first if it reaches beyond this computer, says what is wrong with a bad one.
    void open(const QString& file);
    // The browser, unless a lesson runs.
    void offerChoice();
    // To who has never taken a lesson; the notice bar must be free.
    void offerFirst();
    static bool isLessonFile(const QString& path);

    // Words of the explanations lead there.
    void setHelp(HelpDesk& help);
    QWidget* bar() const;
    LessonRunner* runner() const { return m_runner.get(); }
    // Lessons need sockets: a session from a file has none.
    void setLive(bool isLive);

protected:
    // Of the window: a lesson that is dropped on it, and another language.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void bringToFront(const QString& pane);
    void connectMenu();
    void browse();
    void chooseFile();
    void askToLeave(const Lesson& lesson, const QString& file, const QString& what);
    void begin(const Lesson& lesson, const QString& file);
    void leave();
    void onStepBegan(qsizetype step);
    void onStepDone(qsizetype step);
    void onFinished();
    void point();
    void doForWindow();
    void noteStep(const QString& text);

    SessionAccess m_session;
    EventFeed& m_feed;
    Settings& m_settings;
    const WindowActions& m_actions;
    LessonMenu m_menu;
    TeacherDesk m_teacher;
    NoticeBar& m_notice;
    QString m_offer; // of the first lesson, as the notice says it; empty: it was not offered
    QMainWindow& m_window;
    LessonBar* m_bar;
    QDockWidget* m_dock;
    ControlRing* m_ring;
    ControlFinder m_finder;
    LessonBrowser* m_browser = nullptr;
    QTemporaryDir m_socketFolder;
    std::unique_ptr<LessonRunner> m_runner;
};
