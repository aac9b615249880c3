// SPDX-License-Identifier: MIT
// Two event loops count in the same variables without a lock: in a slot, and in a function called by invokeMethod().
// ThreadSanitizer must name both, or its settings hide races.

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

static int s_inSlots = 0;
static int s_inCalls = 0;

static void callLater(QObject* context)
{
    QMetaObject::invokeMethod(
        context,
        [context] {
            if (++s_inCalls < 200)
                callLater(context);
        },
        Qt::QueuedConnection);
}

static void startCounting(QTimer& timer)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timer] {
        if (++s_inSlots >= 200)
            timer.stop();
    });
    timer.start(0);
    callLater(&timer);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QThread thread;
    QTimer there;
    there.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &there, [&there] { startCounting(there); });
    QTimer here;
    startCounting(here);
    thread.start();
    QTimer::singleShot(500, &app, &QCoreApplication::quit);
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return 0;
}
