// SPDX-License-Identifier: MIT
#include "model/session/DescriptorLimit.h"

#include "model/sockets/native/DescriptorLimit.h"

bool DescriptorLimit::isPossible()
{
    return native::canLimitDescriptors();
}

bool DescriptorLimit::set(int descriptors)
{
    return native::limitDescriptors(descriptors);
}
