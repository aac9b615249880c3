// SPDX-License-Identifier: MIT
#pragma once

#include "app/WindowOptions.h"
#include "model/session/Session.h"
#include "model/session/Settings.h"
#include "widgets/window/MainWindow.h"

#include <QObject>
#include <QTranslator>

#include <memory>

// What runs while the window is open: settings, translators, one session and the window that shows it.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const WindowOptions& options);
    ~Application() override;

private:
    void openSession();
    void openFile(const QString& path);
    void replaceSession(std::unique_ptr<Session> session);
    void setLanguage(const QString& code);
    QString usualLanguage() const;

    Settings m_settings;
    QTranslator m_words;
    QTranslator m_qtWords; // standard buttons and the like
    QString m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window; // goes first: it shows the session
};
