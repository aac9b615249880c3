// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace native {

// The number of the calling thread that the system's own tools show: gettid(2), pthread_threadid_np(3),
// GetCurrentThreadId(); 0: not known on this system.
quint32 threadNumber();

} // namespace native
