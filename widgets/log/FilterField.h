// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogFilter.h"

#include <QLabel>
#include <QLineEdit>

// A line in which the terms of a filter are typed. What cannot be read is said in a label of its own, and the last that
// could be read counts on.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent);

    QLabel* problem() const { return m_problem; } // to be laid out below
    const LogFilter& filter() const { return m_filter; }
    LogFilter::Group group() const { return m_group; }
    // What has to hold beside what is typed.
    void setGroup(LogFilter::Group group);
    void begin(); // puts the cursor into it, over what is there

signals:
    // Sent when something else is asked for that can be read.
    void filterChanged();
    // Sent when Enter (+1) or Shift+Enter (-1) was pressed.
    void stepWanted(int step);
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();

    LogFilter m_filter;
    LogFilter::Group m_group = LogFilter::Group::All;
    QLabel* m_problem;
};
