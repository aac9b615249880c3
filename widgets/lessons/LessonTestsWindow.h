// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonText.h"
#include "model/session/LessonTests.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

// Runs lessons as tests, the way `sockplay lesson run` does, in the background and beside the session of the window: a
// row for each says how it ended. It blocks nothing; closing it gives the run up.
class LessonTestsWindow final : public QDialog
{
    Q_OBJECT

public:
    // files: of lessons; they are run at once.
    explicit LessonTestsWindow(const QStringList& files, QWidget* parent = nullptr);
    ~LessonTestsWindow() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void run();
    void onBegan(qsizetype lesson);
    void onOver(const LessonResult& result);
    void onFinished();
    void showRow(QTreeWidgetItem* item);
    void showDetails();
    void showTotals();
    void askForReport();
    void writeReport(const QString& path);
    void retranslate();
    void readNextTitle();
    void showTitle(int row);

    const QStringList m_files;
    QList<LessonText> m_titles; // of the first rows: one is read in each turn of the event loop
    QTreeWidget* m_list;
    QPlainTextEdit* m_details;
    QLabel* m_totals;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_again;
    QPushButton* m_cancel;
    QPushButton* m_report;
    QList<LessonResult> m_results; // of the first rows
    qsizetype m_running = -1;      // row; -1: none
    bool m_wasCancelled = false;
    std::unique_ptr<LessonTests> m_tests;
};
