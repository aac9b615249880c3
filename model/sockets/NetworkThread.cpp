// SPDX-License-Identifier: MIT
#include "model/sockets/NetworkThread.h"

#include "model/sockets/NetworkHub.h"
#ifdef Q_OS_LINUX
#include "model/sockets/native/EpollDispatcher.h"
#endif

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
    NetworkHub* const hub = m_hub.get();
    QMetaObject::invokeMethod(
        hub,
        [hub] {
            hub->shutDown();
            hub->thread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void NetworkThread::post(Command command)
{
    NetworkHub* const hub = m_hub.get();
    QMetaObject::invokeMethod(
        hub, [hub, wish = std::move(command)] { hub->run(wish); }, Qt::QueuedConnection);
}
