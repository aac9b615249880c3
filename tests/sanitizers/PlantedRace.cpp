// SPDX-License-Identifier: MIT
// Two event loops count in the same variable without a lock. ThreadSanitizer must say so, or its settings hide races.

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

static int s_counted = 0;

static void countIn(QTimer& timer)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timer] {
        if (++s_counted >= 200)
            timer.stop();
    });
    timer.start(0);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QThread thread;
    QTimer there;
    there.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &there, [&there] { countIn(there); });
    QTimer here;
    countIn(here);
    thread.start();
    QTimer::singleShot(500, &app, &QCoreApplication::quit);
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return 0;
}
