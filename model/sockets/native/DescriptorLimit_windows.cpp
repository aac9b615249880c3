// SPDX-License-Identifier: MIT
#include "model/sockets/native/DescriptorLimit.h"

bool native::canLimitDescriptors()
{
    return false;
}

bool native::limitDescriptors(int)
{
    return false; // sockets are limited by memory alone
}
