// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

// A ring around the control that a lesson asks to use. It lies above the window, lets every click through, and goes
// where the control goes.
class ControlRing final : public QWidget
{
    Q_OBJECT

public:
    explicit ControlRing(QWidget* window);

    // nullptr: no ring. A control that is scrolled out of sight is brought into it.
    void point(QWidget* control);
    QWidget* control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    QRect visiblePart() const; // of the control, in the window

    QPointer<QWidget> m_control;
    QList<QPointer<QWidget>> m_watched; // the control and what is around it, up to the window
};
