// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// CRC-32C (Castagnoli, RFC 3720 section 12.1 and appendix B.4) of the bytes; `before` continues from what came before.
// Uses the processor's own instruction where it has one.
quint32 crc32c(const char* data, qsizetype size, quint32 before = 0);

// The same without that instruction: what it is checked against.
quint32 portableCrc32c(const char* data, qsizetype size, quint32 before = 0);
