// SPDX-License-Identifier: MIT
#include "widgets/lessons/LessonTestsWindow.h"

#include "model/export/ExportFile.h"
#include "model/session/LessonFile.h"
#include "widgets/lessons/LessonList.h"
#include "widgets/style/EventColors.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

static constexpr QSize usualSize(760, 600);
enum Column { Title, Outcome, Time, columnCount };

LessonTestsWindow::LessonTestsWindow(const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_list(new QTreeWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_totals(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_again(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_report(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("lessonTests"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("lessonTestsList"));
    m_details->setObjectName(QStringLiteral("lessonTestsDetails"));
    m_totals->setObjectName(QStringLiteral("lessonTestsTotals"));
    m_cancel->setObjectName(QStringLiteral("lessonTestsCancel"));
    m_report->setObjectName(QStringLiteral("lessonTestsReport"));
    setUpLessonList(*m_list, columnCount, Title);
    for (qsizetype row = 0; row < m_files.size(); ++row) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setSizeHint(Title, QSize(0, leastLessonRow));
        item->setTextAlignment(Time, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_details->setMaximumHeight(9 * fontMetrics().lineSpacing());
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_progress->setRange(0, int(m_files.size()));
    m_buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own cannot be seen on dark
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_progress);
    layout->addWidget(m_totals);
    layout->addWidget(m_buttons);
    resize(usualSize);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LessonTestsWindow::showDetails);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LessonTestsWindow::close);
    connect(m_again, &QPushButton::clicked, this, &LessonTestsWindow::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_wasCancelled = true;
        m_tests->cancel();
    });
    connect(m_report, &QPushButton::clicked, this, &LessonTestsWindow::askForReport);
    run();
    retranslate();
    QTimer::singleShot(0, this, &LessonTestsWindow::readNextTitle);
}

LessonTestsWindow::~LessonTestsWindow() = default;

void LessonTestsWindow::run()
{
    m_results.clear();
    m_running = -1;
    m_wasCancelled = false;
    m_tests = std::make_unique<LessonTests>(LessonTour::Wishes{m_files, false, translated});
    connect(m_tests.get(), &LessonTests::lessonBegan, this, &LessonTestsWindow::onBegan);
    connect(m_tests.get(), &LessonTests::lessonOver, this, &LessonTestsWindow::onOver);
    connect(m_tests.get(), &LessonTests::finished, this, &LessonTestsWindow::onFinished);
    m_again->setEnabled(false);
    m_cancel->setEnabled(true);
    m_report->setEnabled(false);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showRow(m_list->topLevelItem(row));
    showTotals();
    m_tests->start();
}

void LessonTestsWindow::onBegan(qsizetype lesson)
{
    m_running = lesson;
    showRow(m_list->topLevelItem(int(lesson)));
    m_list->scrollToItem(m_list->topLevelItem(int(lesson)));
}

void LessonTestsWindow::onOver(const LessonResult& result)
{
    m_results += result;
    m_running = -1;
    QTreeWidgetItem* const item = m_list->topLevelItem(int(m_results.size() - 1));
    showRow(item);
    const auto isWrong = [](const LessonResult& each) { return !each.isPassed() && each.missing.isEmpty(); };
    if (isWrong(result) && std::count_if(m_results.cbegin(), m_results.cend(), isWrong) == 1)
        m_list->setCurrentItem(item);
    showDetails();
    showTotals();
}

void LessonTestsWindow::onFinished()
{
    m_running = -1;
    m_again->setEnabled(true);
    m_cancel->setEnabled(false);
    m_report->setEnabled(!m_results.isEmpty());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showRow(m_list->topLevelItem(row));
    showTotals();
}

void LessonTestsWindow::showRow(QTreeWidgetItem* item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    QString outcome;
    QString time;
    EventRole role = EventRole::Dim;
    if (row < m_results.size()) {
        const LessonResult& result = m_results.at(row);
        const bool isSkipped = !result.missing.isEmpty();
        role = isSkipped ? EventRole::Dim : result.isPassed() ? EventRole::Connect : EventRole::Error;
        outcome = isSkipped                   ? tr("– skipped")
                  : result.isPassed()         ? tr("✓ passed")
                  : !result.invalid.isEmpty() ? tr("✗ no valid file")
                                              : tr("✗ failed");
        time = isSkipped ? QString() : tr("%1 s").arg(inSeconds(result.tookMs()));
    } else if (row == m_running) {
        outcome = tr("running…");
    }
    item->setText(Outcome, outcome);
    item->setText(Time, time);
    item->setForeground(Outcome, EventColors::of(palette()).text(role));
    item->setData(Title, Qt::AccessibleTextRole,
                  QStringList{item->text(Title), outcome, time}.join(QLatin1String(", ")));
}

void LessonTestsWindow::showDetails()
{
    const QTreeWidgetItem* const item = m_list->currentItem();
    const int row = item ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    if (row < 0 || row >= m_results.size()) {
        m_details->clear();
        return;
    }
    const LessonResult& result = m_results.at(row);
    QStringList lines;
    if (!result.missing.isEmpty())
        lines += tr("This computer does not have: %1.").arg(result.missing.join(QLatin1String(", ")));
    lines += result.invalid;
    if (!result.failedStep.isEmpty())
        lines += tr("Failed in the step “%1” after %2 s:").arg(result.failedStep, inSeconds(result.failedAfterMs));
    lines += result.failure;
    for (const LessonResult::Step& step : result.done) {
        if (result.isPassed())
            lines += tr("%1: %2 s").arg(step.id, inSeconds(step.tookMs));
    }
    m_details->setPlainText(lines.join(QLatin1Char('\n')));
}

void LessonTestsWindow::showTotals()
{
    const auto count = [this](auto&& holds) {
        return QString::number(std::count_if(m_results.cbegin(), m_results.cend(), holds));
    };
    const QString passed = count([](const LessonResult& each) { return each.isPassed(); });
    const QString skipped = count([](const LessonResult& each) { return !each.missing.isEmpty(); });
    const QString failed = count([](const LessonResult& each) { return !each.isPassed() && each.missing.isEmpty(); });
    const QString sums =
        tr("%1 passed, %2 failed, %3 skipped, of %4.").arg(passed, failed, skipped, QString::number(m_files.size()));
    m_totals->setText(m_wasCancelled && !m_cancel->isEnabled() ? tr("%1 Given up.").arg(sums) : sums);
    m_progress->setValue(int(m_results.size()));
}

void LessonTestsWindow::askForReport()
{
    auto* const chooser = new QFileDialog(this, tr("Results as JUnit XML"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("xml"));
    chooser->setNameFilters({QStringLiteral("JUnit XML (*.xml)")});
    chooser->selectFile(QStringLiteral("lessons.xml"));
    connect(chooser, &QFileDialog::fileSelected, this, &LessonTestsWindow::writeReport);
    chooser->open();
}

void LessonTestsWindow::writeReport(const QString& path)
{
    ExportFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.open() && file.write(junitReport(m_results)) && file.commit())
        m_totals->setText(tr("%1 is written.").arg(shown));
    else
        m_totals->setText(tr("%1 cannot be written: %2. Choose another place.").arg(shown, file.errorText()));
}

void LessonTestsWindow::retranslate()
{
    setWindowTitle(tr("Lessons as tests"));
    m_list->setHeaderLabels({tr("Lesson"), tr("Result"), tr("Time")});
    m_list->setAccessibleName(tr("Lessons as tests"));
    m_details->setAccessibleName(tr("What came of the lesson"));
    m_details->setPlaceholderText(tr("Choose a lesson to see what came of it."));
    m_again->setText(tr("Run again"));
    m_cancel->setText(tr("Cancel"));
    m_report->setText(tr("Save JUnit…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        showTitle(row);
        showRow(m_list->topLevelItem(row));
    }
    showDetails();
    showTotals();
}

void LessonTestsWindow::showTitle(int row)
{
    const QString title = m_titles.value(row).in(QLocale().name());
    m_list->topLevelItem(row)->setText(Title, title.isEmpty() ? QFileInfo(m_files.at(row)).fileName() : title);
}

void LessonTestsWindow::readNextTitle()
{
    if (m_titles.size() == m_files.size())
        return;
    const int row = int(m_titles.size());
    m_titles += readLessonFile(m_files.at(row)).lesson.title;
    showTitle(row);
    showRow(m_list->topLevelItem(row));
    QTimer::singleShot(0, this, &LessonTestsWindow::readNextTitle);
}

void LessonTestsWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
