// SPDX-License-Identifier: MIT
#include "widgets/composer/PlanBar.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace {

constexpr int usualPiece = 1024; // bytes
constexpr int usualTimes = 10;
constexpr int usualEveryMs = 1000;

QSpinBox* spinBox(QWidget* parent, const char* name, int least, int most, int value)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

PlanBar::PlanBar(QWidget* parent)
    : QWidget(parent)
    , m_cuts(new QCheckBox(this))
    , m_size(spinBox(this, "pieceSize", 1, SendPlan::mostPieceSize, usualPiece))
    , m_pauseLabel(new QLabel(this))
    , m_pause(spinBox(this, "pauseMs", 0, SendPlan::mostMs, 0))
    , m_repeats(new QCheckBox(this))
    , m_times(spinBox(this, "times", 2, SendPlan::mostTimes, usualTimes))
    , m_everyLabel(new QLabel(this))
    , m_every(spinBox(this, "everyMs", 0, SendPlan::mostMs, usualEveryMs))
{
    m_cuts->setObjectName(QStringLiteral("inPieces"));
    m_repeats->setObjectName(QStringLiteral("repeats"));
    m_pauseLabel->setBuddy(m_pause);
    m_everyLabel->setBuddy(m_every);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    int column = 0;
    for (QWidget* widget : {static_cast<QWidget*>(m_cuts), static_cast<QWidget*>(m_size),
                            static_cast<QWidget*>(m_pauseLabel), static_cast<QWidget*>(m_pause)})
        layout->addWidget(widget, 0, column++);
    column = 0;
    for (QWidget* widget : {static_cast<QWidget*>(m_repeats), static_cast<QWidget*>(m_times),
                            static_cast<QWidget*>(m_everyLabel), static_cast<QWidget*>(m_every)})
        layout->addWidget(widget, 1, column++);
    layout->setColumnStretch(column, 1);

    connect(m_cuts, &QCheckBox::clicked, this, &PlanBar::onChoice);
    connect(m_repeats, &QCheckBox::clicked, this, &PlanBar::onChoice);
    for (QSpinBox* box : {m_size, m_pause, m_times, m_every})
        connect(box, &QSpinBox::valueChanged, this, &PlanBar::onChoice);
    retranslate();
    showChoice();
}

void PlanBar::setPlan(const SendPlan& plan)
{
    const QSignalBlocker quiet(this);
    m_cuts->setChecked(plan.pieceSize > 0);
    if (plan.pieceSize > 0)
        m_size->setValue(plan.pieceSize);
    m_pause->setValue(plan.pauseMs);
    m_repeats->setChecked(plan.times > 1);
    if (plan.times > 1) {
        m_times->setValue(plan.times);
        m_every->setValue(plan.everyMs);
    }
    showChoice();
}

SendPlan PlanBar::plan() const
{
    SendPlan plan;
    if (m_cuts->isChecked() || m_mustCut) {
        plan.pieceSize = m_size->value();
        plan.pauseMs = m_pause->value();
    }
    if (m_repeats->isChecked()) {
        plan.times = m_times->value();
        plan.everyMs = m_every->value();
    }
    return plan;
}

void PlanBar::setMustCut(bool mustCut)
{
    m_mustCut = mustCut;
    showChoice();
}

void PlanBar::onChoice()
{
    showChoice();
    emit chosen();
}

void PlanBar::showChoice()
{
    const bool cuts = m_cuts->isChecked() || m_mustCut;
    m_cuts->setEnabled(!m_mustCut);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_pauseLabel), static_cast<QWidget*>(m_pause)})
        widget->setEnabled(cuts);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_times), static_cast<QWidget*>(m_everyLabel), static_cast<QWidget*>(m_every)})
        widget->setEnabled(m_repeats->isChecked());
}

void PlanBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanBar::retranslate()
{
    m_cuts->setText(tr("In &pieces of"));
    m_cuts->setToolTip(tr("Each piece is a call of its own; what the peer reads at once is another matter."));
    m_size->setSuffix(tr(" bytes"));
    m_size->setAccessibleName(tr("Bytes of a piece"));
    m_pauseLabel->setText(tr("with a pa&use of"));
    m_pause->setSuffix(QStringLiteral(" ms"));
    m_repeats->setText(tr("&Repeat"));
    m_repeats->setToolTip(tr("Again and again; to other computers at most 100 times a second."));
    m_times->setSuffix(tr(" times"));
    m_times->setAccessibleName(tr("How many times"));
    m_everyLabel->setText(tr("ever&y"));
    m_every->setSuffix(QStringLiteral(" ms"));
}
