// SPDX-License-Identifier: MIT
#include "widgets/lessons/TermRow.h"

#include <QHBoxLayout>
#include <QToolButton>

TermRow::TermRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("lessonTerms"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addStretch();
}

void TermRow::setTerms(const QList<Term>& terms)
{
    for (QWidget* button : std::as_const(m_buttons)) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Term& term : terms) {
        auto* button = new QToolButton(this);
        button->setText(term.word);
        button->setToolTip(tr("Look it up in the glossary"));
        button->setFocusPolicy(Qt::StrongFocus);
        const QString place = term.place;
        connect(button, &QToolButton::clicked, this, [this, place] { emit helpWanted(place); });
        m_row->insertWidget(int(m_buttons.size()), button);
        m_buttons += button;
    }
}
