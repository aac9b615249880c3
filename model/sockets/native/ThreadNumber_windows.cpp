// SPDX-License-Identifier: MIT
#include "model/sockets/native/ThreadNumber.h"

#include <windows.h>

quint32 native::threadNumber()
{
    return ::GetCurrentThreadId();
}
