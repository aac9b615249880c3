// SPDX-License-Identifier: MIT
#include "model/sockets/native/ThreadNumber.h"

#include <pthread.h>
#include <unistd.h>

quint32 native::threadNumber()
{
#if defined(Q_OS_LINUX)
    static thread_local const auto id = quint32(::gettid());
#elif defined(Q_OS_DARWIN)
    static thread_local const quint32 id = [] {
        uint64_t number = 0;
        return ::pthread_threadid_np(nullptr, &number) == 0 ? quint32(number) : 0;
    }();
#else
    constexpr quint32 id = 0;
#endif
    return id;
}
