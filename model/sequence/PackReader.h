// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

// Reads what a PackWriter wrote, in the same order.
class PackReader final
{
public:
    explicit PackReader(const char* from)
        : m_from(from)
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(*m_from++);
            value |= quint64(byte & 0x7FU) << shift;
            if (byte < 0x80U)
                return value;
        }
    }
    EventId event(EventId base)
    {
        const quint64 distance = number();
        return distance == 0 ? noEvent : base + distance - 1;
    }
    SocketId socket()
    {
        const auto letter = char(number());
        const auto endpoint = quint32(number());
        return SocketId(letter, endpoint, quint32(number()));
    }

private:
    const char* m_from;
};
