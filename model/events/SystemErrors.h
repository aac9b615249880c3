// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

// The names of the numbers that socket calls fail with, as this system counts them: errno(3), Windows Sockets error
// codes, and the EAI numbers of getaddrinfo(3). Empty: no name here.
QLatin1String errnoName(int number);
QLatin1String lookUpErrorName(int number);
