// SPDX-License-Identifier: MIT
#include "model/sockets/native/EpollDispatcher.h"

#include "model/core/Clock.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <algorithm>
#include <cerrno>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

static constexpr qint64 nsPerMs = 1'000'000;

static qint64 nowNs()
{
    return Moment::now().monotonicNs;
}

static epoll_event epollEvent(quint32 events, int fd, quint32 serial)
{
    epoll_event event = {};
    event.events = events;
    event.data.u64 = quint64(serial) << 32 | quint32(fd);
    return event;
}

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event interest = epollEvent(EPOLLIN, m_wakeFd, 0);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeFd, &interest);
}

EpollDispatcher::~EpollDispatcher()
{
    const std::lock_guard lock(m_waking);
    ::close(m_wakeFd);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;

    const bool waits = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (waits)
        emit aboutToBlock();
    std::array<epoll_event, 256> ready;
    const int count = ::epoll_wait(m_epoll, ready.data(), int(ready.size()), waits ? waitMs() : 0);
    if (waits)
        emit awake();
    for (int i = 0; i < count; ++i) {
        const quint64 whose = ready[size_t(i)].data.u64;
        const int fd = int(quint32(whose));
        if (fd == m_wakeFd) {
            quint64 rings = 0;
            [[maybe_unused]] const ssize_t n = ::read(m_wakeFd, &rings, sizeof rings);
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            deliver(fd, quint32(whose >> 32), ready[size_t(i)].events);
        }
    }
    const int fired = fireTimers();
    return count > 0 || fired > 0;
}

void EpollDispatcher::deliver(int fd, quint32 serial, quint32 readiness)
{
    // An error or hang-up makes a socket both readable and writable, as with poll(2).
    static constexpr std::array<quint32, 3> meaning = {EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR,
                                                       EPOLLPRI | EPOLLHUP | EPOLLERR};
    for (size_t type = 0; type < meaning.size(); ++type) {
        const auto watch = m_watches.constFind(fd); // again each time: a slot may have changed anything
        if (watch == m_watches.constEnd() || watch->serial != serial)
            return; // gone, or another socket has its number now
        QSocketNotifier* const notifier = watch->notifiers[type];
        if (notifier && (readiness & meaning[type])) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
        }
    }
}

quint32 EpollDispatcher::Watch::interest() const
{
    return (notifiers[0] ? quint32(EPOLLIN) : 0U) | (notifiers[1] ? quint32(EPOLLOUT) : 0U) |
           (notifiers[2] ? quint32(EPOLLPRI) : 0U);
}

void EpollDispatcher::add(int fd, Watch& watch)
{
    watch.serial = ++m_lastSerial;
    epoll_event interest = epollEvent(watch.interest(), fd, watch.serial);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &interest);
}

void EpollDispatcher::updateInterest(int fd, const Watch& before, Watch now)
{
    epoll_event interest = epollEvent(now.interest(), fd, now.serial);
    // A socket without interest is taken out altogether: epoll would go on reporting its errors.
    if (interest.events == 0) {
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &interest);
        m_watches.remove(fd);
        return;
    }
    // A descriptor that was closed before its notifiers went has left epoll by itself.
    if (before.interest() == 0 || (::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &interest) != 0 && errno == ENOENT))
        add(fd, now);
    m_watches.insert(fd, now);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    const int fd = int(notifier->socket());
    const Watch before = m_watches.value(fd);
    Watch now = before;
    now.notifiers[size_t(notifier->type())] = notifier;
    updateInterest(fd, before, now);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const int fd = int(notifier->socket());
    const Watch before = m_watches.value(fd);
    if (before.notifiers[size_t(notifier->type())] != notifier)
        return;
    Watch now = before;
    now.notifiers[size_t(notifier->type())] = nullptr;
    updateInterest(fd, before, now);
}

void EpollDispatcher::registerTimer(int timerId, qint64 intervalMs, Qt::TimerType type, QObject* object)
{
    const Timer timer{intervalMs, nowNs() + intervalMs * nsPerMs, type, object};
    m_timers.insert(timerId, timer);
    m_due.emplace(timer.dueNs, timerId);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    const auto timer = m_timers.constFind(timerId);
    if (timer == m_timers.constEnd())
        return false;
    m_due.erase({timer->dueNs, timerId});
    m_timers.erase(timer);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    const QList<TimerInfo> timers = registeredTimers(object);
    for (const TimerInfo& timer : timers)
        unregisterTimer(timer.timerId);
    return !timers.isEmpty();
}

QList<EpollDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    QList<TimerInfo> timers;
    for (auto at = m_timers.constBegin(); at != m_timers.constEnd(); ++at) {
        if (at->object == object)
            timers.append(TimerInfo(at.key(), int(at->intervalMs), at->type));
    }
    return timers;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto timer = m_timers.constFind(timerId);
    return timer == m_timers.constEnd() ? -1 : int(std::max<qint64>(0, (timer->dueNs - nowNs()) / nsPerMs));
}

int EpollDispatcher::waitMs() const
{
    if (m_due.empty())
        return -1;
    const qint64 leftNs = m_due.begin()->first - nowNs();
    return int(std::clamp<qint64>((leftNs + nsPerMs - 1) / nsPerMs, 0, 1'000'000));
}

int EpollDispatcher::fireTimers()
{
    int fired = 0;
    const qint64 now = nowNs();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const int id = m_due.begin()->second;
        m_due.erase(m_due.begin());
        Timer& timer = m_timers[id];
        timer.dueNs =
            std::max(timer.dueNs + timer.intervalMs * nsPerMs, now + 1); // later than now: at most once a turn
        m_due.emplace(timer.dueNs, id);
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        ++fired;
    }
    return fired;
}

void EpollDispatcher::wakeUp()
{
    const std::lock_guard lock(m_waking);
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t n = ::write(m_wakeFd, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}
