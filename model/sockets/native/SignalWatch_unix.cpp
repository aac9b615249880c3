// SPDX-License-Identifier: MIT
#include "model/sockets/native/SignalWatch.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

// The self-pipe trick: a handler may do little more than write(2), see signal-safety(7).
static int writeEnd = -1;

static void onSignal(int number)
{
    const int errnoBefore = errno;
    const char byte = char(number);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = errnoBefore;
}

class SignalWatch::Private
{
public:
    explicit Private(std::function<void(int)> caught)
        : m_caught(std::move(caught))
    {
        if (::pipe(m_ends.data()) != 0)
            return; // without descriptors signals end the program as they always do
        for (int end : m_ends) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        writeEnd = m_ends[1];
        m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { tell(); });

        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = int(SA_RESETHAND) | SA_RESTART;
        for (int number : {SIGINT, SIGTERM}) {
            struct sigaction before = {};
            ::sigaction(number, nullptr, &before);
            if (before.sa_handler != SIG_IGN) // started with nohup or in the background: stay deaf
                ::sigaction(number, &action, nullptr);
        }
        action.sa_handler = SIG_IGN;
        action.sa_flags = 0;
        ::sigaction(SIGPIPE, &action, nullptr);
    }

    ~Private()
    {
        if (m_ends[0] < 0)
            return;
        for (int number : {SIGINT, SIGTERM}) {
            struct sigaction now = {};
            ::sigaction(number, nullptr, &now);
            if (now.sa_handler == onSignal)
                std::signal(number, SIG_DFL);
        }
        writeEnd = -1;
        m_notifier.reset();
        for (int end : m_ends)
            ::close(end);
    }

private:
    void tell()
    {
        char number = 0;
        if (::read(m_ends[0], &number, 1) == 1)
            m_caught(number);
    }

    std::function<void(int)> m_caught;
    std::array<int, 2> m_ends = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

SignalWatch::SignalWatch(std::function<void(int)> caught)
    : m_private(std::make_unique<Private>(std::move(caught)))
{
}

SignalWatch::~SignalWatch() = default;
