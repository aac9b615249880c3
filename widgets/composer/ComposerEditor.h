// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TypedPlaces.h"

#include <QList>
#include <QPlainTextEdit>

// The field of the full composer: several lines, exactly as they are. Enter sends, Shift+Enter begins a line, Up in the
// first and Down in the last line walk through what was sent. What such a field cannot hold unchanged it does not take,
// and says so.
class ComposerEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    // Longer lines take a text layout minutes.
    static constexpr qsizetype longestLine = 4096;
    static constexpr qsizetype longestText = 1 << 20;

    explicit ComposerEditor(QWidget* parent = nullptr);

    // Whether the field can take the text.
    static bool isTooLong(const QString& text);
    // The text, line ends as line feeds; not toPlainText(), which makes no-break spaces into spaces.
    QString text() const;
    // In one step that can be undone.
    void setText(const QString& text);
    // Underlines what begins at these UTF-16 units; until the text is edited.
    void mark(const QList<qsizetype>& places);
    QList<qsizetype> marks() const { return m_marks; }
    // Puts a light behind what stands for the bytes at the cursor of another field, and makes it seen; a size of 0:
    // none.
    void light(TypedPlaces::Stretch place);
    TypedPlaces::Stretch lit() const { return m_lit; }
    // Pale: what stands here is no longer so.
    void setFaded(bool isFaded);
    void goTo(qsizetype place);

signals:
    // Sent when Enter was pressed and no input method wanted it.
    void sendWanted();
    // Sent when Up was pressed in the first line.
    void olderWanted();
    // Sent when Down was pressed in the last line.
    void newerWanted();
    // Sent when the keyboard came here.
    void entered();
    // Sent when text was pasted or dropped that cannot stand here as it is.
    void unfitPasted(const QString& text);
    // Sent when text was pasted or dropped that is too long for a field.
    void tooLongPasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool isInLastLine(QTextCursor::MoveOperation direction) const;
    void showMarks();

    bool m_isComposing = false;
    QList<qsizetype> m_marks;
    TypedPlaces::Stretch m_lit;
};
