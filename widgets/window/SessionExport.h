// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/export/ExportFormat.h"
#include "model/session/Settings.h"

#include <QObject>
#include <QPointer>

class ExportDialog;
class ExportProgress;
class LogPane;
class QWidget;

// Exporting from the window: asks what and where, then writes while the session goes on.
class SessionExport final : public QObject
{
    Q_OBJECT

public:
    SessionExport(const EventFeed& feed, const LogPane& log, Settings& settings, QWidget* window);

    // Not live: a saved session, in which nothing more happens.
    void setLive(bool isLive) { m_isLive = isLive; }
    // For the status bar.
    ExportProgress* progress() const { return m_progress; }
    // Opens the dialog, with the format of the last time.
    void ask() { askFor(m_format); }
    void askFor(ExportFormat format);
    // The dialog, not open yet; an earlier one goes.
    ExportDialog* makeDialog(ExportFormat format);

private:
    const EventFeed& m_feed;
    const LogPane& m_log;
    Settings& m_settings;
    QWidget* m_window;
    ExportProgress* m_progress;
    QPointer<ExportDialog> m_dialog;
    ExportFormat m_format = ExportFormat::Csv;
    bool m_isLive = true;
};
