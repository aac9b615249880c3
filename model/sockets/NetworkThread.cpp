// SPDX-License-Identifier: MIT
#include "model/sockets/NetworkThread.h"

#include "model/sockets/NetworkHub.h"
#ifdef Q_OS_LINUX
#include "model/sockets/native/EpollDispatcher.h"
#endif

#include <QSemaphore>

NetworkThread::NetworkThread(EventStore& store, const SocketFacts& facts)
    : m_hub(std::make_unique<NetworkHub>(store, facts))
{
    m_thread.setObjectName(QStringLiteral("network"));
#ifdef Q_OS_LINUX
    m_thread.setEventDispatcher(new EpollDispatcher); // owned by the thread; Qt's own costs more with every open socket
#endif
    m_hub->moveToThread(&m_thread);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    // quit() is called from here, not in there: a queued call wakes the dispatcher up after it was queued, and by then
    // a thread that ends itself may have deleted it.
    QSemaphore isShutDown;
    NetworkHub* const hub = m_hub.get();
    QMetaObject::invokeMethod(
        hub,
        [hub, &isShutDown] {
            hub->shutDown();
            isShutDown.release();
        },
        Qt::QueuedConnection);
    isShutDown.acquire();
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::post(Command command)
{
    NetworkHub* const hub = m_hub.get();
    QMetaObject::invokeMethod(
        hub, [hub, wish = std::move(command)] { hub->run(wish); }, Qt::QueuedConnection);
}
