// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"

#include <QWidget>

class QLabel;
class QLineEdit;

// A small field in the status bar: the number of an event, Enter, there it is. Escape takes it away.
class GoToEventField final : public QWidget
{
    Q_OBJECT

public:
    explicit GoToEventField(const EventFeed& feed, QWidget* parent = nullptr);

    void open();

signals:
    // Sent when an event that exists was asked for.
    void eventChosen(EventId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslate();

    const EventFeed& m_feed;
    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_problem;
};
