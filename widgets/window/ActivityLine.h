// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"
#include "model/events/EventFeed.h"

#include <QLabel>
#include <QTimer>

// "3 sockets · 12 events · ↑10 B ↓10 B · 1.2 MB/s, 300 events/s · loopback only": the session in one line, brought up
// to date at an eye's pace.
class ActivityLine final : public QLabel
{
    Q_OBJECT

public:
    ActivityLine(const EndpointTable& table, const EventFeed& feed, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNumbers();
    RateHistory::Second rateNow() const;

    const EndpointTable& m_table;
    const EventFeed& m_feed;
    QTimer m_pace;
    QTimer m_end; // of a rate that nothing adds to
};
