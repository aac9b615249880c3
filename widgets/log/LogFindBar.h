// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogFilter.h"

#include <QWidget>

class FilterField;
class QLabel;
class QToolButton;

// The line that finds in the shown rows of the log without hiding any: the next, the previous, and the how manieth of
// how many. Closed at first.
class LogFindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LogFindBar(QWidget* parent);

    LogFilter query() const; // empty while closed
    void open();
    void leave();
    // Which of how many; progress from 0 to 1, 1: all were looked at.
    void showStatus(const QString& text, double progress);

signals:
    // Sent when something else is looked for.
    void changed();
    // Sent when the next (+1) or previous (-1) that was found is wanted.
    void stepWanted(int step);
    void opened(bool isOpen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FilterField* m_field;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_status;
    QToolButton* m_close;
};
