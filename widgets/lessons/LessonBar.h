// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonRunner.h"
#include "widgets/lessons/TermRow.h"

#include <QFrame>
#include <QPointer>

#include <functional>

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

    // Which words of an explanation have a place in the help.
    void setTermsOf(const std::function<QList<TermRow::Term>(const QString& text)>& termsOf);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    // Sent when a word of the explanation shall be looked up: its place in the help.
    void helpWanted(const QString& place);
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
    TermRow* m_terms;
    QToolButton* m_explain;
    QPushButton* m_doIt;
    QPushButton* m_next;
    QToolButton* m_restart;
    QToolButton* m_close;
    QPointer<LessonRunner> m_runner;
    std::function<QList<TermRow::Term>(const QString& text)> m_termsOf;
};
