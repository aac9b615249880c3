// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"

// The bytes from `offset` on up to the first that cannot be had any more, at most `size`.
QByteArray keptBytes(const ByteSource& source, quint64 offset, qsizetype size);
