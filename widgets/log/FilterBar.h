// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogFilter.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

// What stands above the log: the box that filters it or finds in it, the quick choices, and what is shown of how much.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    enum class Mode : quint8 { Filter, Find };
    Mode mode() const;
    QString text() const;
    // What the box and the choices ask for; the last that could be read.
    const LogFilter& filter() const { return m_filter; }
    bool isActive() const; // something is filtered out, or looked for

    // Puts a widget at the end of the upper or the lower line.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);

    // Puts the cursor into the box; in Find mode if `find`.
    void focus(Mode mode);
    // Filters by this text, as if it had been typed.
    void setFilter(const QString& text);
    void clear();

    // The line below: what is shown, or which of how many was found; progress from 0 to 1, 1: done.
    void showStatus(const QString& text, double progress);
    void showErrors(quint64 count);
    // That this event, which is selected elsewhere, is filtered out; noEvent: none is.
    void showHidden(EventId id);

signals:
    // Sent when the box, the choices or the mode ask for something else that can be read.
    void changed();
    // Sent when the next (+1) or previous (-1) that was found is wanted.
    void stepWanted(int step);
    // Sent when nobody wants to wait for the rest.
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void retranslate();

    LogFilter m_filter;
    QHBoxLayout* m_above;
    QHBoxLayout* m_below;
    QLineEdit* m_field;
    QToolButton* m_find;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_problem;
    QLabel* m_hidden;
    QLabel* m_status;
    QToolButton* m_clear;
    QToolButton* m_cancel;
    std::array<QToolButton*, 5> m_groups;
    LogFilter::Group m_group = LogFilter::Group::All;
    quint64 m_errors = 0;
};
