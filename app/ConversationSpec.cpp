// SPDX-License-Identifier: MIT
#include "app/ConversationSpec.h"

quint64 ConversationSpec::outgoingSize() const
{
    quint64 size = 0;
    for (const OutgoingPiece& piece : outgoing)
        size += piece.size;
    return size;
}
