// SPDX-License-Identifier: MIT
#include "widgets/log/FilterField.h"

#include "widgets/style/EventColors.h"

#include <QKeyEvent>

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
    , m_problem(new QLabel(parent))
{
    setClearButtonEnabled(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
}

void FilterField::setGroup(LogFilter::Group group)
{
    m_group = group;
    read();
}

void FilterField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::read()
{
    const Result<LogFilter> filter = LogFilter::parse(text(), m_group);
    m_problem->setVisible(!filter);
    if (!filter) {
        const QString rest = text().sliced(std::max<qsizetype>(0, filter.problem().position));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, EventColors::of(palette()).text(EventRole::Error));
        m_problem->setPalette(colors);
        m_problem->setText(tr("At “%1”: %2").arg(rest.section(QLatin1Char(' '), 0, 0), filter.problem().sentence()));
        return;
    }
    m_filter = *filter;
    emit filterChanged();
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    else if (event->key() == Qt::Key_Escape)
        emit escapePressed();
    else
        QLineEdit::keyPressEvent(event);
}
