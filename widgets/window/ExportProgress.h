// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportJob.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class QProgressBar;
class QToolButton;

// An export in the status bar: how far it is, a button that cancels it, and at the end what came of it, until it is
// read and closed.
class ExportProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportProgress(QWidget* parent = nullptr);

    // The job is not started yet, and is the widget's from now on. One that runs is cancelled.
    void follow(ExportJob* job);
    // Whether the session may go. An export that runs would be lost: the first time it says no, and why.
    bool agreesToEnd();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProgress();
    void showResult(const ExportJob::Result& result);
    void end();
    void retranslate();

    ExportJob* m_job = nullptr; // nullptr: none runs
    QString m_fileName;
    bool m_isWarned = false;    // that the export would be lost
    ExportJob::Result m_result; // once it is there
    QTimer m_pace;
    ElidedLabel* m_label;
    QProgressBar* m_bar;
    QToolButton* m_button; // cancel, then close
};
