// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QLabel;

// A bar across the window that says something about the session and offers what can be done; never a box in the way.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Information, Error };
    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    // Plain text; the choices are buttons behind it.
    void display(Tone tone, const QString& text, const QList<Choice>& choices);
    QString text() const;

    // The width it has, and as high as the text is there: what has nothing else to show asks only this.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QWidget* m_buttons;
    Tone m_tone = Tone::Information;
};
