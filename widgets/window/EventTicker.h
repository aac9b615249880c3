// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class QLabel;
class QToolButton;

// One line for a projector: what happened last, how many events there are, and the way back to the usual window.
class EventTicker final : public QWidget
{
    Q_OBJECT

public:
    // The feed outlives it.
    explicit EventTicker(const EventFeed& feed, QWidget* parent = nullptr);

    QString text() const; // of the last event
    // Paused, it stands still and says so.
    void setPaused(bool isPaused);

signals:
    // Sent when the usual window is wanted back.
    void leaveWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showLast();
    void retranslate();

    const EventFeed& m_feed;
    EventId m_shownEnd = 0;
    bool m_isPaused = false;
    QTimer m_pace;
    ElidedLabel* m_last;
    QLabel* m_count;
    QToolButton* m_leave;
};
