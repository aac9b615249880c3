// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <vector>

// Numbers as few bytes: seven bits a byte, the lowest first, as in LEB128. Read with PackReader.
class PackWriter final
{
public:
    explicit PackWriter(std::vector<char>& to)
        : m_to(to)
    {
    }

    void number(quint64 value)
    {
        for (; value > 0x7FU; value >>= 7)
            m_to.push_back(char(value | 0x80U));
        m_to.push_back(char(value));
    }
    // An event not before `base`, or noEvent.
    void event(EventId id, EventId base) { number(id == noEvent ? 0 : id - base + 1); }
    void socket(SocketId id)
    {
        number(quint8(id.letter()));
        number(id.number());
        number(id.connection());
    }

private:
    std::vector<char>& m_to;
};
