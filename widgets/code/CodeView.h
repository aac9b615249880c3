// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"
#include "model/code/CodeText.h"

#include <QPlainTextEdit>

// A program as text that can be read, selected and copied. Only lines that are seen are tinted.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    // What is the same as before stays where it is on the screen.
    void setCode(const CodeText& code, CodeLanguage language);
    const CodeText& code() const { return m_code; }
    // Marks the lines of the event and brings the first of them into view.
    void setCurrentEvent(EventId id);
    EventId currentEvent() const { return m_current; }
    // What is selected; all of it, if nothing is.
    QString textToCopy() const;

signals:
    // Sent when the user went to a line that belongs to an event.
    void eventChosen(EventId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onCursorMoved();
    void mark();
    void tintVisible();
    void forgetTint();

    CodeText m_code;
    CodeLanguage m_language = CodeLanguage::Python;
    EventId m_current = noEvent;
    bool m_isShowing = false; // the cursor moves because of us
};
