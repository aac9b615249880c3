// SPDX-License-Identifier: MIT
#include "widgets/log/FilterBar.h"

#include "widgets/style/EventColors.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_above(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_field(new QLineEdit(this))
    , m_find(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_hidden(new QLabel(this))
    , m_status(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("filter"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_find->setCheckable(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QLabel* label : {m_problem, m_hidden, m_status})
        label->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_hidden->setObjectName(QStringLiteral("filterHides"));
    m_hidden->setWordWrap(true);
    m_hidden->hide();
    m_status->setObjectName(QStringLiteral("filterStatus"));
    m_status->setForegroundRole(QPalette::PlaceholderText);

    m_above->addWidget(m_field, 1);
    for (QToolButton* button : {m_find, m_previous, m_next})
        m_above->addWidget(button);
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
    layout->addWidget(m_problem);
    layout->addWidget(m_hidden);
    layout->addLayout(m_below);

    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_group = LogFilter::Group(id);
        read();
    });
    connect(m_find, &QToolButton::toggled, this, [this] {
        retranslate();
        read();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(+1); });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_cancel, &QToolButton::clicked, this, &FilterBar::cancelled);
    retranslate();
    showStatus({}, 1);
}

FilterBar::Mode FilterBar::mode() const
{
    return m_find->isChecked() ? Mode::Find : Mode::Filter;
}

QString FilterBar::text() const
{
    return m_field->text();
}

bool FilterBar::isActive() const
{
    return !m_filter.isEmpty();
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
    m_find->setChecked(mode == Mode::Find);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::setFilter(const QString& text)
{
    m_find->setChecked(false);
    m_field->setText(text);
}

void FilterBar::clear()
{
    m_group = LogFilter::Group::All;
    m_groups[0]->setChecked(true);
    m_field->clear();
    read();
}

void FilterBar::read()
{
    const Result<LogFilter> filter = LogFilter::parse(m_field->text(), m_group);
    m_problem->setVisible(!filter);
    if (!filter) {
        const QString rest = m_field->text().sliced(std::max<qsizetype>(0, filter.problem().position));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, EventColors::of(palette()).text(EventRole::Error));
        m_problem->setPalette(colors);
        m_problem->setText(tr("At “%1”: %2").arg(rest.section(QLatin1Char(' '), 0, 0), filter.problem().sentence()));
        return;
    }
    m_filter = *filter;
    emit changed();
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

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && isActive()) {
        clear();
        return true;
    }
    return false;
}

void FilterBar::retranslate()
{
    const bool isFind = mode() == Mode::Find;
    m_field->setPlaceholderText(isFind ? tr("Find: text, C1, kind:recv, port:8888, error …")
                                       : tr("Filter: text, C1, kind:recv, port:8888, error …"));
    m_field->setAccessibleName(isFind ? tr("Find in the log") : tr("Filter the log"));
    m_field->setToolTip(tr("Words match text and payload. Terms: C1, conn:S1.1, kind:recv, call:accept, port:8888, "
                           "bytes>1000, t>3, hex:0d0a, error; a minus in front means: not."));
    m_find->setText(tr("Find"));
    m_find->setToolTip(tr("Go from one to the next instead of hiding the others."));
    m_previous->setToolTip(tr("Previous (Shift+Enter)"));
    m_next->setToolTip(tr("Next (Enter)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setAccessibleName(tr("Next"));
    m_previous->setVisible(isFind);
    m_next->setVisible(isFind);
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
