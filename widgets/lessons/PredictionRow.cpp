// SPDX-License-Identifier: MIT
#include "widgets/lessons/PredictionRow.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

PredictionRow::PredictionRow(QWidget* parent)
    : QWidget(parent)
    , m_ask(new QLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QButtonGroup(this))
    , m_answer(new QLabel(this))
{
    for (QLabel* label : {m_ask, m_answer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_ask->setObjectName(QStringLiteral("predictionAsk"));
    m_answer->setObjectName(QStringLiteral("predictionAnswer"));
    m_row->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_ask);
    layout->addLayout(m_row);
    layout->addWidget(m_answer);
}

void PredictionRow::ask(const LessonPrediction& prediction, const QString& language,
                        const std::function<QString(QString)>& fill)
{
    const int before = prediction == m_prediction ? chosen() : -1; // only the language is another
    const bool wasRevealed = before >= 0 && !m_answer->isHidden();
    m_prediction = prediction;
    m_because = fill(prediction.because.in(language));
    m_ask->setText(tr("Predict: %1").arg(fill(prediction.ask.in(language))));
    const QList<QAbstractButton*> old = m_choices->buttons();
    for (QAbstractButton* button : old) {
        m_choices->removeButton(button);
        delete button;
    }
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < prediction.choices.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        button->setText(fill(prediction.choices.at(i).in(language)).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setCheckable(true);
        button->setMinimumHeight(28);
        button->setAutoDefault(false);
        m_choices->addButton(button, int(i));
        m_row->addWidget(button);
        button->show();
    }
    m_row->addStretch(1);
    m_answer->hide();
    if (before >= 0)
        choose(before);
    if (wasRevealed)
        reveal();
    arrange();
}

void PredictionRow::followInTabOrder(QWidget* widget)
{
    const QList<QAbstractButton*> buttons = m_choices->buttons();
    for (QAbstractButton* button : buttons) {
        QWidget::setTabOrder(widget, button);
        widget = button;
    }
}

int PredictionRow::chosen() const
{
    return m_choices->checkedId();
}

void PredictionRow::choose(int index)
{
    if (QAbstractButton* button = m_choices->button(index))
        button->setChecked(true);
}

void PredictionRow::reveal()
{
    const QAbstractButton* const right = m_choices->button(m_prediction.answer);
    if (right == nullptr)
        return;
    const QString words = QString(right->text()).replace(QLatin1String("&&"), QLatin1String("&"));
    const QString verdict = chosen() < 0                      ? tr("It is: %1").arg(words)
                            : chosen() == m_prediction.answer ? tr("✓ You were right: %1").arg(words)
                                                              : tr("✗ It came otherwise: %1").arg(words);
    m_answer->setText(verdict + QStringLiteral(" — ") + m_because);
    m_answer->show();
    const QList<QAbstractButton*> buttons = m_choices->buttons();
    for (QAbstractButton* button : buttons)
        button->setEnabled(false);
}

void PredictionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Choices that do not fit side by side stand below each other.
void PredictionRow::arrange()
{
    int needed = 0;
    const QList<QAbstractButton*> buttons = m_choices->buttons();
    for (const QAbstractButton* button : buttons)
        needed += button->sizeHint().width() + m_row->spacing();
    m_row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
