// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"
#include "model/session/Settings.h"

#include <QObject>

class LogPane;
class NoticeBar;
class SequencePane;
class QWidget;

// The sequence diagram as a PNG file: of the events that are selected in the log, if there are several, else of all.
class PictureExport final : public QObject
{
    Q_OBJECT

public:
    PictureExport(const SequencePane& sequence, const LogPane& log, Settings& settings, NoticeBar& notice,
                  QWidget* window);

    // Asks where, then writes. scale: 1, 2, 3.
    void ask(int scale);
    // What is not in the picture, or why there is none, is said in the window.
    void write(const QString& path, int scale);

private:
    EventRange rows() const;
    void say(const QString& text, bool isError);

    const SequencePane& m_sequence;
    const LogPane& m_log;
    Settings& m_settings;
    NoticeBar& m_notice;
    QWidget* m_window;
};
