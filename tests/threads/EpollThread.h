// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/EpollDispatcher.h"

#include <QObject>
#include <QThread>

#include <future>
#include <memory>
#include <utility>

// A thread whose event loop is ours.
class EpollThread final
{
public:
    EpollThread()
    {
        m_thread.setEventDispatcher(new EpollDispatcher);
        m_context.moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, &m_context, [this] { qDeleteAll(m_context.children()); },
            Qt::DirectConnection);
        m_thread.start();
    }

    ~EpollThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EpollThread)

    // Calls `work` in the thread and waits for what it returns.
    template <typename Work>
    auto run(Work work)
    {
        using Task = std::packaged_task<decltype(work())()>;
        const auto task = std::make_shared<Task>(std::move(work));
        auto result = task->get_future();
        post([task] { (*task)(); });
        return result.get();
    }

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

    QObject* context() { return &m_context; } // parent of what lives there; deleted in the thread
    QThread& thread() { return m_thread; }

private:
    QThread m_thread;
    QObject m_context;
};
