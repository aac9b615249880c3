// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

// Tells a problem on standard error, in one line that a terminal does not obey.
void complain(const Problem& problem);
