// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

// Tries to open an address that is in use again and again, as long as an earlier connection may stay in TIME-WAIT
// (RFC 9293 section 3.4.2: 2 MSL; 60 s on Linux).
class OpenRetry final : public QObject
{
    Q_OBJECT

public:
    static constexpr int secondsBetween = 5;
    static constexpr int tries = 13;

    explicit OpenRetry(QObject* parent = nullptr);

    void start();
    void stop();
    bool isWaiting() const { return m_second.isActive(); }
    int secondsLeft() const { return isWaiting() ? m_secondsLeft : 0; } // until the next try

signals:
    // Sent every second while waiting, and when waiting began or ended.
    void changed();
    // Sent when the next try is due.
    void due();

private:
    void count();

    QTimer m_second;
    int m_secondsLeft = 0;
    int m_triesLeft = 0;
};
