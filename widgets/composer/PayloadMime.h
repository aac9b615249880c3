// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SavedPayload.h"

#include <QString>

#include <optional>

class QMimeData;

// What can be dragged to where it is sent: a saved payload, or one file of this computer.
class PayloadMime final
{
public:
    static QMimeData* dataOf(const SavedPayload& payload); // the caller owns it
    static std::optional<SavedPayload> payloadIn(const QMimeData* data);
    // The path; empty: it is not one file.
    static QString fileIn(const QMimeData* data);
    static bool canTake(const QMimeData* data) { return !fileIn(data).isEmpty() || payloadIn(data).has_value(); }
};
