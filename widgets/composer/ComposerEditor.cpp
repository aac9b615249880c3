// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerEditor.h"

#include "model/composing/Draft.h"
#include "widgets/style/EventColors.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

ComposerEditor::ComposerEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(2, 2, 2, 2); // for the frame of who has the keyboard
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added || removed > 0)
            mark({});
    });
}

bool ComposerEditor::isTooLong(const QString& text)
{
    if (text.size() > longestText)
        return true;
    qsizetype line = 0;
    return std::any_of(text.cbegin(), text.cend(), [&line](QChar c) {
        line = c == QLatin1Char('\n') ? 0 : line + 1;
        return line > longestLine;
    });
}

QString ComposerEditor::text() const
{
    QString raw = document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void ComposerEditor::setText(const QString& text)
{
    if (text == this->text())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void ComposerEditor::mark(const QList<qsizetype>& places)
{
    if (places.isEmpty() && m_marks.isEmpty())
        return;
    m_marks = places;
    showMarks();
}

void ComposerEditor::light(TypedPlaces::Stretch place)
{
    if (place == m_lit)
        return;
    m_lit = place;
    showMarks();
    if (place.size == 0 || hasFocus())
        return;
    // The cursor goes along: whoever comes here goes on at the same byte.
    const QSignalBlocker quiet(this);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(place.first), 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void ComposerEditor::setFaded(bool isFaded)
{
    QPalette look;
    if (isFaded)
        look.setBrush(QPalette::Text, parentWidget()->palette().brush(QPalette::PlaceholderText));
    setPalette(look);
}

void ComposerEditor::showMarks()
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(EventColors::errorBadge().background);
    wrong.setForeground(EventColors::errorBadge().text);
    wrong.setBackground(EventColors::errorBadge().background);
    QTextCharFormat lit;
    const EventColors colors = EventColors::of(palette());
    lit.setBackground(colors.selection());
    lit.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    lit.setUnderlineColor(colors.selectionBar());
    QList<QTextEdit::ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    if (m_lit.size > 0) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(int(m_lit.first), 0, end));
        cursor.setPosition(std::clamp(int(m_lit.end()), 0, end), QTextCursor::KeepAnchor);
        selections += QTextEdit::ExtraSelection{cursor, lit};
    }
    for (const qsizetype place : m_marks) {
        QTextCursor cursor(document());
        // At the end there is no character to mark: the last one stands for it.
        cursor.setPosition(std::clamp(int(place), 0, std::max(0, end - 1)));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selections += QTextEdit::ExtraSelection{cursor, wrong};
    }
    setExtraSelections(selections);
}

void ComposerEditor::goTo(qsizetype place)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(place), 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

// Of the lines as they are broken here, in that direction.
bool ComposerEditor::isInLastLine(QTextCursor::MoveOperation direction) const
{
    QTextCursor further = textCursor();
    further.movePosition(direction);
    return cursorRect(further).top() == cursorRect().top();
}

void ComposerEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        if (m_isComposing) // an input method that composes takes Enter as "this is the word"
            return;
        if ((event->modifiers() & Qt::ShiftModifier) != 0)
            textCursor().insertBlock(); // Qt would insert U+2028, which is other bytes
        else
            emit sendWanted();
        return;
    case Qt::Key_Up:
        if (isPlain && isInLastLine(QTextCursor::Up)) {
            emit olderWanted();
            return;
        }
        break;
    case Qt::Key_Down:
        if (isPlain && isInLastLine(QTextCursor::Down)) {
            emit newerWanted();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEditor::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void ComposerEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool ComposerEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() && !source->hasUrls(); // files and payloads are for whoever holds the field
}

void ComposerEditor::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (isTooLong(text) || text.size() + document()->characterCount() > longestText)
        emit tooLongPasted();
    else if (!fitsIntoLines(text))
        emit unfitPasted(text);
    else
        textCursor().insertText(text);
}
