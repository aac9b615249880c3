// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonRunner.h"

#include <QFrame>
#include <QPointer>

class PredictionRow;
class QLabel;
class QPushButton;
class QToolButton;

// The strip above the panes while a lesson runs: what to do now, the question before it, and why it came as it did.
// It never locks anything: whoever does something else, does.
class LessonBar final : public QFrame
{
    Q_OBJECT

public:
    explicit LessonBar(QWidget* parent = nullptr);

    // Follows the runner until it is gone or another one is shown.
    void follow(LessonRunner& runner);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    // Sent when the lesson shall be left.
    void closeWanted();
    // Sent behind the last step, when another lesson shall be chosen.
    void browseWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStep();
    void showDone();
    void showEnd();
    void showButtons();
    void setExplained(bool isShown);
    void retranslate();
    void fitHeight();
    void announce(const QString& text);
    QString filled(const LessonText& text) const;

    QLabel* m_title;
    QLabel* m_say;
    PredictionRow* m_prediction;
    QLabel* m_explanation;
    QToolButton* m_explain;
    QPushButton* m_doIt;
    QPushButton* m_next;
    QToolButton* m_restart;
    QToolButton* m_close;
    QPointer<LessonRunner> m_runner;
};
