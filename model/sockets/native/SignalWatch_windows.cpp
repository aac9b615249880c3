// SPDX-License-Identifier: MIT
#include "model/sockets/native/SignalWatch.h"

#include <QCoreApplication>
#include <QObject>

#include <atomic>
#include <csignal>

#include <windows.h>

class SignalWatch::Private : public QObject
{
public:
    explicit Private(std::function<void(int)> caught)
        : m_caught(std::move(caught))
    {
        current = this;
        ::SetConsoleCtrlHandler(onControl, TRUE);
    }

    ~Private() override
    {
        ::SetConsoleCtrlHandler(onControl, FALSE);
        current = nullptr;
    }

private:
    // Windows calls this in a thread of its own: only a queued call may leave it.
    static BOOL WINAPI onControl(DWORD control)
    {
        Private* const watch = current.exchange(nullptr);
        if (watch == nullptr)
            return FALSE; // the second time: the system ends the program
        const int number = control == CTRL_C_EVENT ? SIGINT : SIGTERM;
        QMetaObject::invokeMethod(
            watch, [watch, number] { watch->m_caught(number); }, Qt::QueuedConnection);
        return TRUE;
    }

    static inline std::atomic<Private*> current = nullptr;
    std::function<void(int)> m_caught;
};

SignalWatch::SignalWatch(std::function<void(int)> caught)
    : m_private(std::make_unique<Private>(std::move(caught)))
{
}

SignalWatch::~SignalWatch() = default;
