// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

// The field of the composer: Enter sends, Up and Down walk through what was sent, a wrong place is underlined.
class ComposerField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ComposerField(QWidget* parent = nullptr);

    // Underlines the UTF-16 unit at the position and puts the cursor there; lasts until the text is edited.
    void markError(qsizetype position);
    void clearError();
    bool hasError() const { return m_errorAt >= 0; }
    qsizetype errorPosition() const { return m_errorAt; } // -1: none

signals:
    // Sent when Enter was pressed and no input method wanted it.
    void sendWanted();
    // Sent when Up was pressed.
    void olderWanted();
    // Sent when Down was pressed.
    void newerWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void underline(qsizetype position);

    bool m_isComposing = false;
    qsizetype m_errorAt = -1;
};
