// SPDX-License-Identifier: MIT
#pragma once

namespace native {

// Whether this system can hold a process to fewer descriptors (RLIMIT_NOFILE).
bool canLimitDescriptors();
// Lets this process have so many descriptors at most, those that are open included (setrlimit(2)). False: it may have
// as many as before.
bool limitDescriptors(int most);

} // namespace native
