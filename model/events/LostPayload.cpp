// SPDX-License-Identifier: MIT
#include "model/events/LostPayload.h"

Message lostPayloadText(ColdState state)
{
    switch (state) {
    case ColdState::Kept:
        return {};
    case ColdState::Dropped:
        return {QT_TRANSLATE_NOOP("model", "payload no longer kept")};
    case ColdState::Damaged:
        return {QT_TRANSLATE_NOOP("model", "payload damaged in the file")};
    case ColdState::Unreadable:
        return {QT_TRANSLATE_NOOP("model", "payload cannot be read from the file")};
    }
    Q_UNREACHABLE();
    return {};
}
