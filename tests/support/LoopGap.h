// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

// Measures how long the loop of its thread did not turn: a timer of 1 ms that notes the distance between its shots.
class LoopGap final : public QObject
{
    Q_OBJECT

public:
    LoopGap();

    void restart();
    double longestMs() const;
    double percentileMs(double share) const; // share 0 … 1
    // "gap p50 1.1 ms, p99 4.0 ms, max 12.3 ms"
    QString summary() const;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};
