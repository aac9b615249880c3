// SPDX-License-Identifier: MIT
#include "widgets/window/NoticeBar.h"

#include "widgets/style/EventColors.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    setVisible(false);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::display(Tone tone, const QString& text, const QList<Choice>& choices)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    const QList<QPushButton*> old = m_buttons->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (QPushButton* button : old) {
        button->hide();
        button->setParent(nullptr); // gone from the row at once, even while its click is still being handled
        button->deleteLater();
    }
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, m_buttons);
        button->setMinimumHeight(28);
        connect(button, &QPushButton::clicked, this, [act = choice.act] { act(); });
        m_buttons->layout()->addWidget(button);
    }
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize NoticeBar::sizeHint() const
{
    return {width(), heightForWidth(width())};
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    const QColor color = m_tone == Tone::Error ? colors.text(EventRole::Error) : colors.selectionBar();
    QColor tint = color;
    tint.setAlphaF(0.08f);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, 3, height()), color);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color);
}
