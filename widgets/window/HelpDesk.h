// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class EndpointTable;
class HelpWindow;
class LessonBar;
class WindowActions;

// The help menu at work: one help window beside the main window, made when it is first wanted.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` is the main window.
    HelpDesk(const WindowActions& actions, const EndpointTable& table, QWidget* window);

    // "glossary#peer", "calls": see HelpPage.
    void open(const QString& place);
    // The words of its explanations lead here.
    void serve(LessonBar& bar);
    // "en", "de", "zh".
    void setLanguage(const QString& code);

private:
    const EndpointTable& m_table;
    QWidget* const m_window;
    QPointer<HelpWindow> m_help;
    QString m_language;
};
