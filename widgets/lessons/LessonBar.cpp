// SPDX-License-Identifier: MIT
#include "widgets/lessons/LessonBar.h"

#include "widgets/lessons/PredictionRow.h"
#include "widgets/style/ActionIcons.h"
#include "widgets/style/EventColors.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

static constexpr int leastHit = 28; // pixels, WCAG 2.5.8 and a little more

static QLabel* makeText(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

LessonBar::LessonBar(QWidget* parent)
    : QFrame(parent)
    , m_title(makeText(this, QStringLiteral("lessonTitle")))
    , m_say(makeText(this, QStringLiteral("lessonSay")))
    , m_prediction(new PredictionRow(this))
    , m_explanation(makeText(this, QStringLiteral("lessonExplanation")))
    , m_terms(new TermRow(this))
    , m_explain(new QToolButton(this))
    , m_doIt(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_restart(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("lessonBar"));
    setFocusPolicy(Qt::StrongFocus);
    m_explain->setObjectName(QStringLiteral("lessonExplain"));
    m_doIt->setObjectName(QStringLiteral("lessonDoIt"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_restart->setObjectName(QStringLiteral("lessonRestart"));
    m_close->setObjectName(QStringLiteral("lessonClose"));
    m_explain->setCheckable(true);
    m_explain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(actionIcon(ActionIcon::Close));
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{m_explain, m_doIt, m_next, m_restart, m_close}) {
        button->setMinimumSize(leastHit, leastHit);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_title, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_explain, m_restart, m_doIt, m_next, m_close})
        top->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 4, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_say);
    layout->addWidget(m_prediction);
    layout->addWidget(m_explanation);
    layout->addWidget(m_terms);
    connect(m_explain, &QToolButton::toggled, this, &LessonBar::setExplained);
    connect(m_terms, &TermRow::helpWanted, this, &LessonBar::helpWanted);
    connect(m_close, &QToolButton::clicked, this, &LessonBar::closeWanted);
    connect(m_doIt, &QPushButton::clicked, this, [this] {
        if (m_runner)
            m_runner->doIt();
    });
    connect(m_restart, &QToolButton::clicked, this, [this] {
        if (m_runner)
            m_runner->restartStep();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_runner && m_runner->state() == LessonRunner::State::Finished)
            emit browseWanted();
        else if (m_runner)
            m_runner->next();
    });
    retranslate();
}

void LessonBar::setTermsOf(const std::function<QList<TermRow::Term>(const QString& text)>& termsOf)
{
    m_termsOf = termsOf;
}

void LessonBar::follow(LessonRunner& runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = &runner;
    connect(&runner, &LessonRunner::stepBegan, this, &LessonBar::showStep);
    connect(&runner, &LessonRunner::progressed, this, &LessonBar::showButtons);
    connect(&runner, &LessonRunner::stepDone, this, &LessonBar::showDone);
    connect(&runner, &LessonRunner::finished, this, &LessonBar::showEnd);
}

QString LessonBar::filled(const LessonText& text) const
{
    return m_runner->scope().shownText(text.in(QLocale().name()));
}

void LessonBar::showStep()
{
    if (!m_runner)
        return;
    const LessonStep& step = m_runner->step();
    m_title->setText(tr("%1 · Step %2 of %3")
                         .arg(m_runner->lesson().title.in(QLocale().name()))
                         .arg(m_runner->stepNumber() + 1)
                         .arg(m_runner->lesson().steps.size()));
    m_say->setText(filled(step.say));
    m_prediction->setVisible(step.predict.has_value());
    if (step.predict) {
        m_prediction->ask(*step.predict, QLocale().name(),
                          [this](const QString& text) { return m_runner->scope().shownText(text); });
        m_prediction->followInTabOrder(m_close);
    }
    m_explanation->setText(filled(step.explain));
    m_terms->setTerms(m_termsOf ? m_termsOf(m_explanation->text()) : QList<TermRow::Term>());
    m_explain->setVisible(!step.explain.isEmpty());
    m_explain->setChecked(false);
    setExplained(false);
    showButtons();
    announce(m_title->text() + QLatin1String(". ") + m_say->text());
}

void LessonBar::showDone()
{
    if (m_runner->step().predict)
        m_prediction->reveal();
    m_say->setText(QStringLiteral("✓ ") + filled(m_runner->step().say));
    showButtons();
    announce(tr("Step done."));
}

void LessonBar::showEnd()
{
    m_title->setText(tr("%1 · done").arg(m_runner->lesson().title.in(QLocale().name())));
    m_say->setText(
        tr("You have taken the whole lesson. Everything stays open: go on playing, or choose the next one."));
    m_prediction->hide();
    m_explain->hide();
    setExplained(false);
    showButtons();
    announce(m_title->text() + QLatin1String(". ") + m_say->text());
}

void LessonBar::showButtons()
{
    const LessonRunner::State state = m_runner ? m_runner->state() : LessonRunner::State::Idle;
    const bool isOver = state == LessonRunner::State::Finished;
    m_doIt->setVisible(!isOver);
    m_restart->setVisible(!isOver);
    m_doIt->setEnabled(state == LessonRunner::State::Running && m_runner->nextAction() >= 0);
    m_next->setEnabled(state == LessonRunner::State::StepDone || isOver);
    m_next->setText(isOver ? tr("More lessons") : tr("Next"));
    setFocusProxy(m_next->isEnabled() ? m_next : m_doIt->isEnabled() ? m_doIt : nullptr);
    fitHeight();
    QMetaObject::invokeMethod(this, &LessonBar::fitHeight, Qt::QueuedConnection); // new choices have their sizes then
    update();
}

void LessonBar::setExplained(bool isShown)
{
    m_explain->setIcon(actionIcon(isShown ? ActionIcon::ChevronDown : ActionIcon::ChevronRight));
    m_explanation->setVisible(isShown);
    m_terms->setVisible(isShown);
    fitHeight();
}

void LessonBar::retranslate()
{
    setAccessibleName(tr("Lesson"));
    m_explain->setText(tr("Explain"));
    m_doIt->setText(tr("Do it for me"));
    m_restart->setText(tr("Restart step"));
    m_close->setToolTip(tr("Leave the lesson; what is open stays open"));
    m_close->setAccessibleName(tr("Leave the lesson"));
    if (!m_runner || m_runner->state() == LessonRunner::State::Idle)
        return;
    const bool wasExplained = m_explain->isChecked();
    if (m_runner->state() == LessonRunner::State::Finished) {
        showEnd();
        return;
    }
    showStep();
    m_explain->setChecked(wasExplained);
    if (m_runner->state() == LessonRunner::State::StepDone)
        showDone();
}

int LessonBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

// A dock takes its height from limits only.
void LessonBar::fitHeight()
{
    m_prediction->layout()->activate();
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width());
    if (height > 0 && height != maximumHeight())
        setFixedHeight(height);
}

void LessonBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void LessonBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) // the parts learn of it after this
        QMetaObject::invokeMethod(this, &LessonBar::fitHeight, Qt::QueuedConnection);
}

void LessonBar::announce(const QString& text)
{
    setAccessibleDescription(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LessonBar::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    QColor tint = colors.selectionBar();
    tint.setAlphaF(0.08f);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), tint);
    const bool isDone = m_runner && m_runner->state() != LessonRunner::State::Running;
    painter.fillRect(QRect(0, 0, 4, height()), colors.text(isDone ? EventRole::Connect : EventRole::Send));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.selectionBar());
}
