// SPDX-License-Identifier: MIT
#include "widgets/log/LogFindBar.h"

#include "widgets/log/FilterField.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

LogFindBar::LogFindBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new FilterField(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("find"));
    m_field->problem()->setObjectName(QStringLiteral("findProblem"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(3);
    layout->addWidget(m_field, 0, 0);
    layout->addWidget(m_previous, 0, 1);
    layout->addWidget(m_next, 0, 2);
    layout->addWidget(m_status, 0, 3);
    layout->addWidget(m_close, 0, 4);
    layout->addWidget(m_field->problem(), 1, 0, 1, 5);
    layout->setColumnStretch(0, 1);
    hide();

    connect(m_field, &FilterField::filterChanged, this, &LogFindBar::changed);
    connect(m_field, &FilterField::stepWanted, this, &LogFindBar::stepWanted);
    connect(m_field, &FilterField::escapePressed, this, &LogFindBar::leave);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(+1); });
    connect(m_close, &QToolButton::clicked, this, &LogFindBar::leave);
    retranslate();
}

LogFilter LogFindBar::query() const
{
    return isHidden() ? LogFilter() : m_field->filter();
}

void LogFindBar::open()
{
    setVisible(true);
    m_field->begin();
    emit opened(true);
    emit changed();
}

void LogFindBar::leave()
{
    setVisible(false);
    emit opened(false);
    emit changed();
}

void LogFindBar::showStatus(const QString& text, double progress)
{
    m_status->setText(
        progress >= 1 ? text : text + QStringLiteral(" · ") + QString::number(int(progress * 100)) + QLatin1Char('%'));
}

void LogFindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find: text, C1, kind:recv, port:8888, error …"));
    m_field->setAccessibleName(tr("Find in the log"));
    m_field->setToolTip(tr("Goes from one to the next instead of hiding the others; knows the terms of the filter."));
    m_previous->setToolTip(tr("Previous (Shift+Enter, Shift+F3)"));
    m_next->setToolTip(tr("Next (Enter, F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void LogFindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
