// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerField.h"

#include "widgets/style/EventColors.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>

ComposerField::ComposerField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ComposerField::clearError);
}

void ComposerField::markError(qsizetype position)
{
    m_errorAt = position;
    if (text().isEmpty())
        return;
    setCursorPosition(int(position));
    underline(std::min(position, text().size() - 1));
    update();
}

void ComposerField::clearError()
{
    if (m_errorAt < 0)
        return;
    m_errorAt = -1;
    underline(-1);
    update();
}

void ComposerField::underline(qsizetype position)
{
    // The only way a line edit lets its text be formatted: as an input method does. Positions count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(EventColors::errorBadge().background);
        wrong.setForeground(palette().brush(QPalette::BrightText));
        attributes +=
            QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, int(position) - cursorPosition(), 1, wrong);
    }
    QInputMethodEvent format(QString(), attributes);
    QLineEdit::inputMethodEvent(&format);
}

void ComposerField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_isComposing) // an input method that composes takes Enter as "this is the word"
            emit sendWanted();
        event->accept();
        return;
    case Qt::Key_Up:
        if (event->modifiers() == Qt::NoModifier) {
            emit olderWanted();
            return;
        }
        break;
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier) {
            emit newerWanted();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ComposerField::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void ComposerField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_errorAt < 0)
        return;
    QPainter painter(this);
    painter.setPen(QPen(EventColors::errorBadge().background, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}
