// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <array>
#include <atomic>
#include <mutex>
#include <set>
#include <utility>

class QSocketNotifier;

// An event dispatcher on epoll(7): a turn costs what happened, not how many sockets are open. Linux only; elsewhere
// Qt's own. Threads: belongs to the thread it is set on; wakeUp() and interrupt() from any.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(int timerId, qint64 intervalMs, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    struct Timer
    {
        qint64 intervalMs = 0;
        qint64 dueNs = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* object = nullptr;
    };
    struct Watch
    {
        std::array<QSocketNotifier*, 3> notifiers = {}; // by QSocketNotifier::Type
        quint32 serial = 0;                             // tells the socket from the one that had its number before

        quint32 interest() const;
    };

    void updateInterest(int fd, const Watch& before, Watch now);
    void add(int fd, Watch& watch);
    void deliver(int fd, quint32 serial, quint32 readiness);
    int waitMs() const; // until the next timer; -1: no timer
    int fireTimers();

    std::mutex m_waking; // orders the last wakeUp() of another thread before the end of the dispatcher
    int m_epoll = -1;
    int m_wakeFd = -1; // eventfd(2)
    quint32 m_lastSerial = 0;
    std::atomic<bool> m_interrupted = false;
    QHash<int, Watch> m_watches;
    QHash<int, Timer> m_timers;
    std::set<std::pair<qint64, int>> m_due; // when, timer id
};
