// SPDX-License-Identifier: MIT
#pragma once

// How many descriptors this process may have: few, in the helper process that shows what happens then.
class DescriptorLimit final
{
public:
    // Whether this system can do it (Windows cannot).
    static bool isPossible();
    // False: it did not.
    static bool set(int descriptors);
};
