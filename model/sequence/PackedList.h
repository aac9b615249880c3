// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/PackReader.h"
#include "model/sequence/PackWriter.h"

#include <cstring>
#include <deque>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

// Values by number, of which most are over: those that changed lately are kept open, the others as few bytes, and are
// unpacked when somebody asks. A long session has millions of connections and shows a few.
// T has: bool isOver() const; void pack(PackWriter&) const; static T unpacked(PackReader&).
// Threads: the front end's.
template <typename T>
class PackedList final
{
public:
    // `recent`: so many values stay open, whether they are over or not.
    explicit PackedList(size_t recent)
        : m_recent(recent)
    {
    }

    quint32 count() const { return quint32(m_places.size()); }

    // Returns its number. References stay valid until tidy().
    quint32 add(T value)
    {
        const quint32 index = count();
        m_places.push_back(opened(index, std::move(value)));
        return index;
    }

    // Valid until the next tidy() or edit(), and while fewer than mostLooked others are asked for.
    const T& at(quint32 index) const
    {
        const quint32 place = m_places[index];
        return isPacked(place) ? looked(index, place) : m_open[place];
    }

    // To change it; valid until the next tidy().
    T& edit(quint32 index)
    {
        if (const quint32 place = m_places[index]; isPacked(place)) {
            T value = looked(index, place);
            m_looked.erase(m_lookedAt.at(index));
            m_lookedAt.erase(index);
            m_places[index] = opened(index, std::move(value));
        }
        return m_open[m_places[index]];
    }

    // Packs what is over. Call when no reference is held; costs nothing unless values were added.
    void tidy()
    {
        for (; m_due > 0; --m_due) {
            if (m_queue.size() <= m_recent)
                continue;
            const quint32 index = m_queue.front();
            m_queue.pop_front();
            if (!pack(index))
                m_queue.push_back(index);
        }
    }

    static constexpr size_t mostLooked = 256;

private:
    static constexpr quint32 packedFlag = quint32(1) << 31;
    static constexpr size_t chunkSize = size_t(1) << 20;
    static constexpr size_t mostPacked = 16384; // bytes of one value; what is larger stays open
    struct Looked
    {
        quint32 index = 0;
        T value;
    };
    using LookedList = std::list<Looked>; // latest first

    static bool isPacked(quint32 place) { return (place & packedFlag) != 0; }

    quint32 opened(quint32 index, T value)
    {
        constexpr int looksForEach = 2; // so that what is over is found behind what is not
        m_due += looksForEach;
        m_queue.push_back(index);
        if (m_free.empty()) {
            m_open.push_back(std::move(value));
            return quint32(m_open.size() - 1);
        }
        const quint32 slot = m_free.back();
        m_free.pop_back();
        m_open[slot] = std::move(value);
        return slot;
    }

    bool pack(quint32 index)
    {
        const quint32 slot = m_places[index];
        if (!m_open[slot].isOver())
            return false;
        m_scratch.clear();
        PackWriter writer(m_scratch);
        m_open[slot].pack(writer);
        if (m_scratch.size() > mostPacked)
            return false;
        if (m_end + m_scratch.size() > m_chunks.size() * chunkSize) {
            if ((m_chunks.size() + 1) * chunkSize > packedFlag)
                return false; // 2 GiB of them
            m_end = m_chunks.size() * chunkSize;
            m_chunks.push_back(std::make_unique<char[]>(chunkSize));
        }
        std::memcpy(&m_chunks[m_end / chunkSize][m_end % chunkSize], m_scratch.data(), m_scratch.size());
        m_places[index] = quint32(m_end) | packedFlag;
        m_end += m_scratch.size();
        m_open[slot] = T();
        m_free.push_back(slot);
        return true;
    }

    const T& looked(quint32 index, quint32 place) const
    {
        if (const auto known = m_lookedAt.find(index); known != m_lookedAt.end()) {
            m_looked.splice(m_looked.begin(), m_looked, known->second);
            return m_looked.front().value;
        }
        if (m_looked.size() == mostLooked) {
            m_lookedAt.erase(m_looked.back().index);
            m_looked.pop_back();
        }
        const size_t position = place & ~packedFlag;
        PackReader reader(&m_chunks[position / chunkSize][position % chunkSize]);
        m_looked.push_front({index, T::unpacked(reader)});
        m_lookedAt[index] = m_looked.begin();
        return m_looked.front().value;
    }

    const size_t m_recent;
    std::deque<quint32> m_places; // by number: a slot of m_open, or with packedFlag the position of the bytes
    std::deque<T> m_open;
    std::vector<quint32> m_free;
    std::deque<quint32> m_queue; // numbers of the open ones, in the order they were opened
    int m_due = 0;               // how many of the queue may be looked at
    std::vector<std::unique_ptr<char[]>> m_chunks;
    size_t m_end = 0; // of the packed bytes
    std::vector<char> m_scratch;
    mutable LookedList m_looked;
    mutable std::unordered_map<quint32, typename LookedList::iterator> m_lookedAt;
};
