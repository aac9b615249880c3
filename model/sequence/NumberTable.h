// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"

#include <array>
#include <unordered_map>

// Small numbers by large ones. Those that follow each other, as sockets and connections do, share a page and cost 4
// bytes each.
class NumberTable final
{
public:
    static constexpr quint32 none = ~quint32(0);

    // Of sockets: those of one letter, and the connections of one server, follow each other.
    static quint64 keyOf(SocketId on) { return on.isConnection() ? on.packed() : on.packed() >> 32; }

    quint32 at(quint64 key) const
    {
        const auto page = m_pages.find(key / pageSize);
        return page == m_pages.end() ? none : page->second[size_t(key % pageSize)];
    }
    void set(quint64 key, quint32 value)
    {
        const auto [page, isNew] = m_pages.try_emplace(key / pageSize);
        if (isNew)
            page->second.fill(none);
        page->second[size_t(key % pageSize)] = value;
    }

private:
    static constexpr quint64 pageSize = 64;

    std::unordered_map<quint64, std::array<quint32, pageSize>> m_pages;
};
