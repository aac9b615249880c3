// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ErrorBar.h"

#include "model/events/ErrorText.h"
#include "widgets/endpoints/FlowLayout.h"
#include "widgets/style/ActionIcons.h"
#include "widgets/style/EventColors.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setShown(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ErrorBar::ErrorBar(QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_reason(plainLabel(this))
    , m_advice(plainLabel(this))
    , m_details(plainLabel(this))
    , m_fold(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_buttons(new QWidget(this))
{
    m_title->setObjectName(QStringLiteral("errorTitle"));
    m_details->setObjectName(QStringLiteral("errorDetails"));
    m_fold->setObjectName(QStringLiteral("errorFold"));
    m_close->setObjectName(QStringLiteral("errorDismiss"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    new FlowLayout(m_buttons);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setAutoRaise(true);
    m_close->setIcon(actionIcon(ActionIcon::Close));
    m_close->setIconSize(QSize(12, 12));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 6, 6, 8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_close, 0, 1, Qt::AlignTop);
    layout->addWidget(m_reason, 1, 0, 1, 2);
    layout->addWidget(m_advice, 2, 0, 1, 2);
    layout->addWidget(m_buttons, 3, 0, 1, 2);
    layout->addWidget(m_fold, 4, 0, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_details, 5, 0, 1, 2);
    layout->setColumnStretch(0, 1);

    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_fold->setIcon(actionIcon(open ? ActionIcon::ChevronDown : ActionIcon::ChevronRight));
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_dismissed = m_shown;
        setVisible(false);
    });
    setVisible(false);
}

void ErrorBar::follow(const EventStore& store, const EndpointState* state, const FixesFor& fixesFor)
{
    const EventId error = state == nullptr ? noEvent : state->lastError;
    if (error == noEvent) {
        if (m_shown != noEvent)
            setVisible(false);
        m_shown = noEvent;
        return;
    }
    if (error == m_shown || error == m_dismissed)
        return;
    m_shown = error;
    const Event event = store.at(error);
    display(errorText(store, event), errorDetails(event), fixesFor ? fixesFor(event) : QList<ErrorFix>());
}

void ErrorBar::showProblem(const Problem& problem, const QList<ErrorFix>& fixes)
{
    m_shown = noEvent;
    display(problem, {}, fixes);
}

void ErrorBar::clearProblem()
{
    if (m_shown == noEvent)
        setVisible(false);
}

void ErrorBar::setSecondsLeft(int seconds)
{
    m_secondsLeft = seconds;
    const QList<QPushButton*> buttons = m_buttons->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < buttons.size(); ++i)
        buttons.at(i)->setText(fixText(m_fixes.at(i)));
}

void ErrorBar::display(const Problem& problem, const QString& details, const QList<ErrorFix>& fixes)
{
    m_problem = problem;
    m_fixes = fixes;
    m_details->setText(details);
    m_details->setVisible(false);
    m_fold->setChecked(false);
    m_fold->setIcon(actionIcon(ActionIcon::ChevronRight));
    m_fold->setVisible(!details.isEmpty());
    retranslate();
    setVisible(true);
    announce();
}

void ErrorBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorBar::fixText(const ErrorFix& fix) const
{
    switch (fix.kind) {
    case ErrorFix::Kind::FreePort:
        return tr("Use a free port");
    case ErrorFix::Kind::UsePort:
        return tr("Use port %1").arg(fix.port);
    case ErrorFix::Kind::StartServer:
        return tr("Start a server there");
    case ErrorFix::Kind::Retry:
        return tr("Retry");
    case ErrorFix::Kind::WaitAndRetry:
        return m_secondsLeft == 0 ? tr("Wait and retry") : tr("Stop waiting (next try in %1 s)").arg(m_secondsLeft);
    case ErrorFix::Kind::UseLoopback:
        return tr("Use 127.0.0.1");
    case ErrorFix::Kind::AllowBroadcast:
        return tr("Allow broadcast");
    case ErrorFix::Kind::SendAnyway:
        return tr("Allow and send");
    }
    Q_UNREACHABLE();
}

void ErrorBar::retranslate()
{
    m_title->setText(translated(m_problem.what));
    setShown(m_reason, translated(m_problem.why));
    setShown(m_advice, translated(m_problem.advice));
    setAccessibleName(m_problem.sentence());
    m_fold->setText(tr("Details"));
    m_fold->setToolTip(tr("The call, its error number and the system's own words."));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));

    const QList<QPushButton*> old = m_buttons->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (QPushButton* button : old) {
        button->hide();
        button->setParent(nullptr); // gone from the row at once, even while its click is still being handled
        button->deleteLater();
    }
    for (const ErrorFix& fix : m_fixes) {
        auto* button = new QPushButton(fixText(fix), m_buttons);
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixChosen(fix); });
        m_buttons->layout()->addWidget(button);
        button->setMinimumHeight(28);
        button->show();
    }
    m_buttons->setVisible(!m_fixes.isEmpty());
}

void ErrorBar::paintEvent(QPaintEvent*)
{
    const QColor color = EventColors::of(palette()).text(EventRole::Error);
    QColor tint = color;
    tint.setAlphaF(0.08f);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRectF(1, 4, 3, height() - 8), color);
}

void ErrorBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
