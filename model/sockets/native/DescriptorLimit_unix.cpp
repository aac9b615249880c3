// SPDX-License-Identifier: MIT
#include "model/sockets/native/DescriptorLimit.h"

#include <sys/resource.h>

bool native::canLimitDescriptors()
{
    return true;
}

bool native::limitDescriptors(int most)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    limit.rlim_cur = rlim_t(most);
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}
