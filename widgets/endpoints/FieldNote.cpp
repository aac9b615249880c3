// SPDX-License-Identifier: MIT
#include "widgets/endpoints/FieldNote.h"

#include <QEvent>

FieldNote::FieldNote(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::BrightText); // the theme's error colour
    setVisible(false);
}

void FieldNote::show(QLineEdit* field, const Problem& problem)
{
    clear();
    m_problem = problem;
    m_field = field;
    setText(problem.sentence());
    setVisible(true);
    mark(true);
    field->setFocus(Qt::OtherFocusReason);
    if (problem.position >= 0 && problem.position < field->text().size())
        field->setSelection(int(problem.position), 1);
    else
        field->selectAll();
    connect(field, &QLineEdit::textChanged, this, &FieldNote::clear);
}

void FieldNote::clear()
{
    if (m_field) {
        disconnect(m_field, &QLineEdit::textChanged, this, &FieldNote::clear);
        mark(false);
    }
    m_field = nullptr;
    setVisible(false);
}

void FieldNote::mark(bool wrong)
{
    QPalette colors = m_field->palette();
    const QPalette around = m_field->parentWidget()->palette();
    colors.setColor(QPalette::Text, around.color(wrong ? QPalette::BrightText : QPalette::Text));
    m_field->setPalette(wrong ? colors : QPalette());
    m_field->setAccessibleDescription(wrong ? text() : QString());
}

void FieldNote::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_field)
        setText(m_problem.sentence());
}
