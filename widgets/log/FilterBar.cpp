// SPDX-License-Identifier: MIT
#include "widgets/log/FilterBar.h"

#include "widgets/log/FilterField.h"
#include "widgets/log/LogFindBar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_above(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_field(new FilterField(this))
    , m_find(new QToolButton(this))
    , m_findBar(new LogFindBar(this))
    , m_hidden(new QLabel(this))
    , m_status(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("filter"));
    m_field->problem()->setObjectName(QStringLiteral("filterProblem"));
    m_find->setCheckable(true);
    for (QLabel* label : {m_hidden, m_status})
        label->setTextFormat(Qt::PlainText);
    m_hidden->setObjectName(QStringLiteral("filterHides"));
    m_hidden->setWordWrap(true);
    m_hidden->hide();
    m_status->setObjectName(QStringLiteral("filterStatus"));
    m_status->setForegroundRole(QPalette::PlaceholderText);

    m_above->addWidget(m_field, 1);
    m_above->addWidget(m_find);
    auto* choices = new QButtonGroup(this);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i] = new QToolButton(this);
        m_groups[i]->setCheckable(true);
        choices->addButton(m_groups[i], int(i));
        m_below->addWidget(m_groups[i]);
    }
    m_groups[0]->setChecked(true);
    m_below->addSpacing(8);
    m_below->addWidget(m_status);
    m_below->addWidget(m_clear);
    m_below->addWidget(m_cancel);
    m_below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(m_above);
    layout->addWidget(m_field->problem());
    layout->addWidget(m_findBar);
    layout->addWidget(m_hidden);
    layout->addLayout(m_below);

    connect(m_field, &FilterField::filterChanged, this, &FilterBar::changed);
    connect(m_field, &FilterField::escapePressed, this, &FilterBar::clear);
    connect(choices, &QButtonGroup::idClicked, this, [this](int id) { m_field->setGroup(LogFilter::Group(id)); });
    connect(m_find, &QToolButton::clicked, m_findBar, [this](bool finds) {
        if (finds)
            m_findBar->open();
        else
            m_findBar->leave();
    });
    connect(m_findBar, &LogFindBar::opened, m_find, &QToolButton::setChecked);
    connect(m_findBar, &LogFindBar::stepWanted, this, &FilterBar::stepWanted);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_cancel, &QToolButton::clicked, this, &FilterBar::cancelled);
    retranslate();
    showStatus({}, 1);
}

QString FilterBar::text() const
{
    return m_field->text();
}

bool FilterBar::isActive() const
{
    return !filter().isEmpty();
}

const LogFilter& FilterBar::filter() const
{
    return m_field->filter();
}

void FilterBar::addAbove(QWidget* widget)
{
    m_above->addWidget(widget);
}

void FilterBar::addBelow(QWidget* widget)
{
    m_below->addWidget(widget);
}

void FilterBar::focus(Mode mode)
{
    if (mode == Mode::Find)
        m_findBar->open();
    else
        m_field->begin();
}

void FilterBar::setFilter(const QString& text)
{
    m_field->setText(text);
}

void FilterBar::clear()
{
    m_groups[0]->setChecked(true);
    m_field->clear();
    m_field->setGroup(LogFilter::Group::All);
}

void FilterBar::showStatus(const QString& text, double progress)
{
    const bool isDone = progress >= 1;
    m_status->setText(isDone ? text
                             : text + QStringLiteral(" · ") + QString::number(int(progress * 100)) + QLatin1Char('%'));
    m_status->setVisible(!m_status->text().isEmpty());
    m_cancel->setVisible(!isDone);
    m_clear->setVisible(isDone && isActive());
}

void FilterBar::showErrors(quint64 count)
{
    m_errors = count;
    QToolButton* const chip = m_groups[size_t(LogFilter::Group::Errors)];
    chip->setText(count == 0 ? tr("Errors") : tr("Errors %1").arg(QLocale().toString(count)));
}

void FilterBar::showHidden(EventId id)
{
    m_hidden->setVisible(id != noEvent);
    if (id != noEvent)
        m_hidden->setText(tr("Event %1 is selected, but the filter hides it.").arg(id + 1));
}

void FilterBar::retranslate()
{
    const auto keys = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    m_field->setPlaceholderText(tr("Filter: text, C1, kind:recv, port:8888, error …"));
    m_field->setAccessibleName(tr("Filter the log"));
    m_field->setToolTip(tr("Show only some events (%1).").arg(keys(QKeySequence::Find)) + QLatin1Char('\n') +
                        tr("Words match text and payload. Terms: C1, conn:S1.1, kind:recv, call:accept, port:8888, "
                           "bytes>1000, t>3, hex:0d0a, error; a minus in front means: not."));
    m_find->setText(tr("Find"));
    m_find->setToolTip(
        tr("Find among the shown events without hiding the others (%1).").arg(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F)));
    m_groups[0]->setText(tr("All"));
    m_groups[1]->setText(tr("Connections"));
    m_groups[2]->setText(tr("Data"));
    m_groups[3]->setText(tr("Datagrams"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all events again (Esc)"));
    m_cancel->setText(tr("Cancel"));
    showErrors(m_errors);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
