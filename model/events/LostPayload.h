// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/ColdBytes.h"

// What stands in the place of payload that cannot be had.
Message lostPayloadText(ColdState state);
