// SPDX-License-Identifier: MIT
#include "widgets/window/GoToEventField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

GoToEventField::GoToEventField(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("goToEvent"));
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * 12);
    m_label->setBuddy(m_field);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::BrightText); // the theme's error colour
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToEventField::choose);
    connect(m_field, &QLineEdit::textChanged, m_problem, &QLabel::clear);
    retranslate();
    hide();
}

void GoToEventField::open()
{
    m_problem->clear();
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToEventField::choose()
{
    bool isNumber = false;
    const quint64 number = m_field->text().trimmed().toULongLong(&isNumber); // people count from 1
    if (!isNumber || number == 0 || number > m_feed.end()) {
        m_problem->setText(m_feed.end() == 0 ? tr("there are no events yet") : tr("1 to %1").arg(m_feed.end()));
        return;
    }
    hide();
    emit eventChosen(number - 1);
}

void GoToEventField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void GoToEventField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GoToEventField::retranslate()
{
    m_label->setText(tr("Go to event"));
}
