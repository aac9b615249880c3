// SPDX-License-Identifier: MIT
#include "widgets/window/ExportProgress.h"

#include "widgets/style/ElidedLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace {

constexpr int paceMs = 100;
constexpr int barSteps = 1000;

} // namespace

ExportProgress::ExportProgress(QWidget* parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(m_bar->fontMetrics().averageCharWidth() * 16);
    m_button->setObjectName(QStringLiteral("endExport"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &ExportProgress::showProgress);
    connect(m_button, &QToolButton::clicked, this, &ExportProgress::end);
    hide();
}

void ExportProgress::follow(ExportJob* job)
{
    delete m_job;
    m_job = job;
    m_job->setParent(this);
    m_isWarned = false;
    m_fileName = QFileInfo(job->path()).fileName();
    connect(job, &ExportJob::finished, this, &ExportProgress::showResult);
    job->start();
    m_pace.start();
    showProgress();
    retranslate();
    show();
}

bool ExportProgress::agreesToEnd()
{
    const bool agrees = m_job == nullptr || m_isWarned;
    m_isWarned = true;
    retranslate();
    return agrees;
}

QString ExportProgress::text() const
{
    return m_label->text();
}

void ExportProgress::showProgress()
{
    m_bar->setValue(int(m_job->progress() * barSteps));
}

void ExportProgress::showResult(const ExportJob::Result& result)
{
    m_pace.stop();
    m_job->deleteLater();
    m_job = nullptr;
    m_result = result;
    setVisible(!result.isCancelled);
    retranslate();
}

void ExportProgress::end()
{
    if (m_job)
        m_job->cancel();
    else
        hide();
}

void ExportProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportProgress::retranslate()
{
    m_bar->setVisible(m_job != nullptr);
    m_button->setText(m_job ? tr("Cancel") : tr("Close"));
    m_label->setForegroundRole(!m_job && m_result.problem ? QPalette::BrightText // the theme's error colour
                                                          : QPalette::WindowText);
    if (m_job) {
        m_label->setText(m_isWarned ? tr("Still exporting to %1. Once more, and it is cancelled.").arg(m_fileName)
                                    : tr("Exporting to %1").arg(m_fileName));
    } else if (m_result.problem) {
        m_label->setText(m_result.problem->sentence());
    } else {
        QStringList sentences{
            tr("%n event(s) exported to %1.", nullptr, countOf(qint64(m_result.events))).arg(m_fileName)};
        for (const Message& remark : m_result.remarks)
            sentences += translated(remark);
        m_label->setText(sentences.join(QLatin1Char(' ')));
    }
}
