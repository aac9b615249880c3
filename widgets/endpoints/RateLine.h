// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/SessionAccess.h"

#include <QTimer>
#include <QWidget>

// How fast an endpoint and its connections were in the last minute: a bar a second, bytes sent upwards and received
// downwards, and the newest whole second in words. Not there while too little happens to speak of a rate.
class RateLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr quint32 leastEvents = 10; // in a second, for a rate to be shown
    static constexpr int paceMs = 500;

    RateLine(const SessionAccess& session, SocketId id, QWidget* parent);

    // Something happened.
    void wake();
    // As the line would be at this time (as Event::timeNs).
    void showAt(qint64 nowNs);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString words() const;

    const EndpointTable& m_table;
    const EventStore& m_store;
    SocketId m_id;
    RateHistory::Minute m_minute;
    QTimer m_pace;
};
