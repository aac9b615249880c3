// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArrayView>
#include <QList>

// What bytes look like by how they begin. Guesses, to be labelled so; nothing is decoded by them.
// The first 64 KiB are enough.
QList<Message> payloadHints(QByteArrayView bytes);

// Shannon entropy in bits per byte, 0 to 8: near 8 is compressed, encrypted or random. Of few bytes it says little.
double byteEntropy(QByteArrayView bytes);
