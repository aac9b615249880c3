// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QButtonGroup;
class QLabel;

// A question before the click, and what came of it behind: the events answer, the row says whether the guess was right.
class PredictionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionRow(QWidget* parent = nullptr);

    // `fill` puts the values of the lesson into a text.
    void ask(const LessonPrediction& prediction, const QString& language, const std::function<QString(QString)>& fill);
    // The keyboard comes to the choices behind this widget.
    void followInTabOrder(QWidget* widget);
    int chosen() const; // index of the choice, -1: none yet
    void choose(int index);
    // Shows which choice the events have proved, and why.
    void reveal();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QLabel* m_ask;
    QBoxLayout* m_row;
    QButtonGroup* m_choices;
    QLabel* m_answer;
    LessonPrediction m_prediction;
    QString m_because;
};
