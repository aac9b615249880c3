// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextEncoding.h"

// The East Asian encodings in which a character has one, two or four bytes: GB18030, Big5, Shift-JIS.

// As textStep().
TextStep multiByteStep(QByteArrayView bytes, qsizetype at, TextEncoding encoding);
// As textStart().
qsizetype multiByteStart(QByteArrayView bytes, qsizetype at, TextEncoding encoding);
