// SPDX-License-Identifier: MIT
#include "tests/threads/EpollThread.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

// Two connected non-blocking sockets.
class SocketPair final
{
public:
    SocketPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()); }
    ~SocketPair()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    int near() const { return m_ends[0]; }
    int far() const { return m_ends[1]; }
    void send() const { QCOMPARE(::send(m_ends[1], "x", 1, MSG_NOSIGNAL), 1); }
    void take() const
    {
        char byte = 0;
        QCOMPARE(::recv(m_ends[0], &byte, 1, 0), 1);
    }
    void fill() const
    {
        const std::array<char, 4096> bytes = {};
        while (::send(m_ends[0], bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0) {
        }
    }
    void empty() const
    {
        std::array<char, 4096> bytes;
        while (::recv(m_ends[1], bytes.data(), bytes.size(), 0) > 0) {
        }
    }
    void closeFar()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends = {-1, -1};
};

class TestEpollDispatcher final : public QObject
{
    Q_OBJECT

private slots:
    void timersFireInTheOrderOfTheirTime();
    void aRepeatingTimerKeepsItsInterval();
    void aTimerStopsInItsOwnSlot();
    void aTimerStoppedByAnotherOfTheSameTurnDoesNotFire();
    void aTimerOfZeroKeepsNobodyWaiting();
    void aSocketThatIsAlwaysReadableKeepsNoTimerWaiting();
    void aRunningTimerMovesIn();
    void readableAndWritableAreTold();
    void aNotifierCanBeSwitchedInItsOwnSlot();
    void aHangUpIsReadable();
    void aNotifierDeletedByAnotherOfTheSameTurnIsNotTold();
    void aNewSocketIsNotToldWhatTheOldOneUnderItsNumberSaw();
    void aNumberClosedBehindItsNotifierCanBeUsedAgain();
    void callsFromOtherThreadsAllArriveInOrder();
    void itQuitsWhateverItIsDoing();
};

void TestEpollDispatcher::timersFireInTheOrderOfTheirTime()
{
    QList<int> fired;
    EpollThread thread;
    thread.run([&] {
        for (int ms : {30, 5, 20, 0, 10})
            QTimer::singleShot(ms, Qt::PreciseTimer, thread.context(), [&fired, ms] { fired += ms; });
    });
    QTRY_COMPARE(thread.run([&] { return fired; }), (QList<int>{0, 5, 10, 20, 30}));
}

void TestEpollDispatcher::aRepeatingTimerKeepsItsInterval()
{
    int early = 0;
    int fired = 0;
    QElapsedTimer clock;
    EpollThread thread;
    thread.run([&] {
        auto* const timer = new QTimer(thread.context());
        QObject::connect(timer, &QTimer::timeout, timer, [&] { early += clock.elapsed() < ++fired * 10; });
        clock.start();
        timer->start(10);
    });
    QTRY_VERIFY(thread.run([&] { return fired; }) >= 10);
    QCOMPARE(thread.run([&] { return early; }), 0);
}

void TestEpollDispatcher::aTimerStopsInItsOwnSlot()
{
    int fired = 0;
    bool isLater = false;
    EpollThread thread;
    thread.run([&] {
        auto* const timer = new QTimer(thread.context());
        QObject::connect(timer, &QTimer::timeout, timer, [&fired, timer] {
            if (++fired == 3)
                timer->stop();
        });
        timer->start(1);
        QTimer::singleShot(50, thread.context(), [&isLater] { isLater = true; });
    });
    QTRY_VERIFY(thread.run([&] { return isLater; }));
    QCOMPARE(thread.run([&] { return fired; }), 3);
}

void TestEpollDispatcher::aTimerStoppedByAnotherOfTheSameTurnDoesNotFire()
{
    int fired = 0;
    EpollThread thread;
    thread.run([&] {
        std::array<QTimer*, 2> timers = {new QTimer(thread.context()), new QTimer(thread.context())};
        for (size_t i = 0; i < 2; ++i) {
            QObject::connect(timers[i], &QTimer::timeout, timers[i], [&fired, timers, i] {
                ++fired;
                timers[i]->stop();
                delete timers[1 - i];
            });
            timers[i]->start(1);
        }
        const qint64 now = QDeadlineTimer::current().deadline();
        while (QDeadlineTimer::current().deadline() < now + 5) { // both are due when the loop turns again
        }
    });
    QTRY_COMPARE(thread.run([&] { return fired; }), 1);
    QCOMPARE(thread.run([&] { return thread.context()->children().size(); }), 1);
}

void TestEpollDispatcher::aTimerOfZeroKeepsNobodyWaiting()
{
    const SocketPair pair;
    std::atomic<int> turns = 0;
    std::atomic<int> reads = 0;
    std::atomic<bool> hasTimedOut = false;
    EpollThread thread;
    thread.run([&] {
        auto* const zero = new QTimer(thread.context());
        QObject::connect(zero, &QTimer::timeout, zero, [&turns] { ++turns; });
        zero->start(0);
        auto* const readable = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
        QObject::connect(readable, &QSocketNotifier::activated, readable, [&] {
            pair.take();
            ++reads;
        });
        QTimer::singleShot(5, thread.context(), [&hasTimedOut] { hasTimedOut = true; });
    });
    QTRY_VERIFY(turns > 10);
    pair.send();
    QTRY_COMPARE(reads, 1);
    QTRY_VERIFY(hasTimedOut);
    const int before = turns;
    QTRY_VERIFY(turns > before); // it goes on as well
}

void TestEpollDispatcher::aSocketThatIsAlwaysReadableKeepsNoTimerWaiting()
{
    const SocketPair pair;
    pair.send();
    std::atomic<int> reads = 0;
    std::atomic<int> ticks = 0;
    std::atomic<int> calls = 0;
    EpollThread thread;
    thread.run([&] {
        auto* const readable = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
        QObject::connect(readable, &QSocketNotifier::activated, readable, [&reads] { ++reads; }); // never taken
        auto* const timer = new QTimer(thread.context());
        QObject::connect(timer, &QTimer::timeout, timer, [&ticks] { ++ticks; });
        timer->start(2);
    });
    QTRY_VERIFY(ticks >= 5 && reads >= 5);
    thread.post([&calls] { ++calls; });
    QTRY_COMPARE(calls, 1);
}

void TestEpollDispatcher::aRunningTimerMovesIn()
{
    QTimer timer;
    std::atomic<QThread*> where = nullptr;
    EpollThread thread;
    connect(&timer, &QTimer::timeout, &timer, [&where] { where = QThread::currentThread(); });
    timer.start(1);
    timer.moveToThread(&thread.thread());
    QTRY_COMPARE(where.load(), &thread.thread());
    thread.run([&timer] { timer.stop(); });
}

void TestEpollDispatcher::readableAndWritableAreTold()
{
    const SocketPair pair;
    pair.fill();
    std::atomic<int> reads = 0;
    std::atomic<int> writes = 0;
    EpollThread thread;
    thread.run([&] {
        auto* const readable = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
        auto* const writable = new QSocketNotifier(pair.near(), QSocketNotifier::Write, thread.context());
        QObject::connect(readable, &QSocketNotifier::activated, readable, [&] {
            pair.take();
            ++reads;
        });
        QObject::connect(writable, &QSocketNotifier::activated, writable, [&writes, writable] {
            writable->setEnabled(false);
            ++writes;
        });
    });
    pair.send();
    QTRY_COMPARE(reads, 1);
    QCOMPARE(writes, 0); // full
    pair.empty();
    QTRY_COMPARE(writes, 1);
    pair.send();
    QTRY_COMPARE(reads, 2); // reading goes on after writing was switched off
    QCOMPARE(writes, 1);
}

void TestEpollDispatcher::aNotifierCanBeSwitchedInItsOwnSlot()
{
    const SocketPair pair;
    pair.send();
    int told = 0;
    QSocketNotifier* notifier = nullptr;
    EpollThread thread;
    thread.run([&] {
        notifier = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [&] {
            ++told;
            notifier->setEnabled(false);
            if (told == 1)
                notifier->setEnabled(true); // at once: told again
        });
    });
    QTRY_COMPARE(thread.run([&] { return told; }), 2);
    for (int turn = 0; turn < 20; ++turn)
        QCOMPARE(thread.run([&] { return told; }), 2); // though a byte waits
    thread.run([&] { notifier->setEnabled(true); });
    QTRY_COMPARE(thread.run([&] { return told; }), 3);
}

void TestEpollDispatcher::aHangUpIsReadable()
{
    SocketPair pair;
    std::atomic<int> told = 0;
    EpollThread thread;
    thread.run([&] {
        auto* const readable = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
        QObject::connect(readable, &QSocketNotifier::activated, readable, [&told, readable] {
            readable->setEnabled(false);
            ++told;
        });
    });
    pair.closeFar();
    QTRY_COMPARE(told, 1);
}

// Two sockets become readable in one turn; whichever is told first calls `act` with the other's index.
template <typename Act>
static void tellTwo(EpollThread& thread, const std::array<SocketPair, 2>& pairs,
                    std::array<QSocketNotifier*, 2>& notifiers, Act act)
{
    thread.run([&thread, &pairs, &notifiers, act] {
        for (size_t i = 0; i < 2; ++i) {
            notifiers[i] = new QSocketNotifier(pairs[i].near(), QSocketNotifier::Read, thread.context());
            QObject::connect(notifiers[i], &QSocketNotifier::activated, notifiers[i], [&pairs, act, i] {
                pairs[i].take();
                act(1 - i);
            });
            pairs[i].send();
        }
    });
}

void TestEpollDispatcher::aNotifierDeletedByAnotherOfTheSameTurnIsNotTold()
{
    const std::array<SocketPair, 2> pairs;
    std::array<QSocketNotifier*, 2> notifiers = {};
    int told = 0;
    EpollThread thread;
    tellTwo(thread, pairs, notifiers, [&](size_t other) {
        ++told;
        delete notifiers[other];
    });
    QTRY_COMPARE(thread.run([&] { return told; }), 1);
    QCOMPARE(thread.run([&] { return thread.context()->children().size(); }), 1);
}

void TestEpollDispatcher::aNewSocketIsNotToldWhatTheOldOneUnderItsNumberSaw()
{
    const std::array<SocketPair, 2> pairs;
    const SocketPair fresh; // nothing waits in it
    std::array<QSocketNotifier*, 2> notifiers = {};
    int told = 0;
    int freshTold = 0;
    EpollThread thread;
    tellTwo(thread, pairs, notifiers, [&](size_t other) {
        ++told;
        delete notifiers[other];
        ::dup3(fresh.near(), pairs[other].near(), O_CLOEXEC); // closes the old socket
        auto* const notifier = new QSocketNotifier(pairs[other].near(), QSocketNotifier::Read, thread.context());
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [&freshTold, notifier] {
            notifier->setEnabled(false);
            ++freshTold;
        });
    });
    QTRY_COMPARE(thread.run([&] { return told; }), 1);
    QCOMPARE(thread.run([&] { return freshTold; }), 0);
    fresh.send();
    QTRY_COMPARE(thread.run([&] { return freshTold; }), 1);
}

void TestEpollDispatcher::aNumberClosedBehindItsNotifierCanBeUsedAgain()
{
    const std::array<SocketPair, 2> pairs;
    const SocketPair fresh;
    std::array<QSocketNotifier*, 2> notifiers = {};
    std::atomic<int> told = 0;
    EpollThread thread;
    tellTwo(thread, pairs, notifiers, [&](size_t other) {
        ::dup3(fresh.near(), pairs[other].near(), O_CLOEXEC); // the old notifier still stands
        auto* const notifier = new QSocketNotifier(pairs[other].near(), QSocketNotifier::Write, thread.context());
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [&told, notifier] {
            notifier->setEnabled(false);
            ++told;
        });
    });
    QTRY_COMPARE(told, 1);
}

void TestEpollDispatcher::callsFromOtherThreadsAllArriveInOrder()
{
    static constexpr int callers = 4;
    static constexpr int calls = 3000;
    std::array<int, callers> next = {};
    bool isInOrder = true;
    EpollThread thread;
    std::vector<std::thread> threads;
    for (size_t caller = 0; caller < callers; ++caller) {
        threads.emplace_back([&, caller] {
            for (int i = 0; i < calls; ++i)
                thread.post([&, caller, i] { isInOrder = isInOrder && next[caller]++ == i; });
        });
    }
    for (std::thread& each : threads)
        each.join();
    QVERIFY(thread.run([&] { return isInOrder; }));
    for (int count : thread.run([&] { return next; }))
        QCOMPARE(count, calls);
}

void TestEpollDispatcher::itQuitsWhateverItIsDoing()
{
    for (int round = 0; round < 50; ++round) {
        const SocketPair pair;
        EpollThread thread;
        if (round % 3 == 1)
            pair.send();
        thread.run([&] {
            if (round % 3 == 0)
                return; // idle
            auto* const readable = new QSocketNotifier(pair.near(), QSocketNotifier::Read, thread.context());
            readable->setEnabled(true); // readable all the time if something was sent
            auto* const zero = new QTimer(thread.context());
            zero->start(0);
        });
        thread.thread().quit();
        QVERIFY(thread.thread().wait(5000));
    }
}

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_EpollDispatcher.moc"
