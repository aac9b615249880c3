// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogFilter.h"

#include <QWidget>

#include <array>

class FilterField;
class LogFindBar;
class QHBoxLayout;
class QLabel;
class QToolButton;

// What stands above the log: the box that filters it, the quick choices, what is shown of how much, and the line that
// finds in what is shown.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    enum class Mode : quint8 { Filter, Find };
    QString text() const;
    // What the box and the choices ask for; the last that could be read.
    const LogFilter& filter() const;
    bool isActive() const; // something is filtered out
    LogFindBar* findBar() const { return m_findBar; }

    // Puts a widget at the end of the upper or the lower line.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);

    // Puts the cursor into the box, or into that of the line that finds.
    void focus(Mode mode);
    // Filters by this text, as if it had been typed.
    void setFilter(const QString& text);
    void clear();

    // The line below: what is shown; progress from 0 to 1, 1: done.
    void showStatus(const QString& text, double progress);
    void showErrors(quint64 count);
    // That this event, which is selected elsewhere, is filtered out; noEvent: none is.
    void showHidden(EventId id);

signals:
    // Sent when the box or the choices ask for something else that can be read.
    void changed();
    // Sent when the next (+1) or previous (-1) that was found is wanted.
    void stepWanted(int step);
    // Sent when nobody wants to wait for the rest.
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QHBoxLayout* m_above;
    QHBoxLayout* m_below;
    FilterField* m_field;
    QToolButton* m_find;
    LogFindBar* m_findBar;
    QLabel* m_hidden;
    QLabel* m_status;
    QToolButton* m_clear;
    QToolButton* m_cancel;
    std::array<QToolButton*, 5> m_groups;
    quint64 m_errors = 0;
};
