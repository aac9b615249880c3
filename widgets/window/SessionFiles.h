// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/Recording.h"
#include "model/session/SavedSession.h"
#include "model/session/Settings.h"

#include <QObject>

class NoticeBar;
class QMenu;
class QWidget;

// The files of sessions in the window: opening, saving, the recent ones, and what is to be said about them.
class SessionFiles final : public QObject
{
    Q_OBJECT

public:
    // `saved` is nullptr while the session happens now; then `recording` is its recording.
    SessionFiles(Recording& recording, SavedSession* saved, Settings& settings, NoticeBar& notice, QWidget* window);

    // Asks for a file.
    void open();
    void save();
    // The recent sessions, made when the menu is about to be seen.
    void fill(QMenu& menu);
    // If the app was stopped in the middle of a session, offers to open it.
    void offerInterrupted();
    // Whether something dropped onto the window could be a session.
    static bool isSessionFile(const QString& path);
    QString title() const;
    // Whether the window may close now; otherwise it closes by itself when the session is saved, and says so.
    bool agreesToEnd();
    void retranslate() { notice(); }

signals:
    // Sent when a session in a file shall be shown.
    void openWanted(const QString& path);
    // Sent when an empty session was asked for.
    void newWanted();
    // Sent when the title of the window has to tell something else.
    void titleChanged(const QString& title);

private:
    void notice();
    void noticeRecording();
    void noticeSaved();

    Recording& m_recording;
    SavedSession* m_saved;
    Settings& m_settings;
    NoticeBar& m_notice;
    QWidget* m_window;
    QString m_interrupted; // offered
    bool m_closesWhenSaved = false;
};
