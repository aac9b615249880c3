// SPDX-License-Identifier: MIT
#include "model/log/EventSet.h"

#include <QtAlgorithms>

#include <algorithm>

EventSet::EventSet(EventId first)
    : m_base(first)
    , m_end(first)
{
}

quint64 EventSet::count() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().before + m_blocks.back().count;
}

EventSet::Block& EventSet::lastBlock()
{
    if (m_blocks.empty() || m_blocks.back().events == blockSize) {
        const quint64 before = count();
        m_blocks.emplace_back();
        m_blocks.back().before = before;
    }
    return m_blocks.back();
}

EventSet::Bits& EventSet::bitsOf(Block& block)
{
    if (!block.bits) {
        block.bits = std::make_unique<Bits>();
        block.bits->fill(0);
        for (quint32 i = 0; block.count != 0 && i < block.events; ++i)
            (*block.bits)[i / 64] |= quint64(1) << (i % 64);
    }
    return *block.bits;
}

void EventSet::append(quint64 events, const std::vector<quint64>& words)
{
    for (quint64 done = 0; done < events;) {
        Block& block = lastBlock();
        const auto part = quint32(std::min<quint64>(events - done, blockSize - block.events));
        quint32 found = 0;
        const auto isIn = [&words, done](quint32 i) { return (words[(done + i) / 64] >> ((done + i) % 64)) & 1; };
        for (quint32 i = 0; i < part; ++i)
            found += quint32(isIn(i));
        const bool stays =
            !block.bits && ((found == part && block.count == block.events) || (found == 0 && block.count == 0));
        if (!stays) {
            Bits& bits = bitsOf(block);
            for (quint32 i = 0; i < part; ++i)
                bits[(block.events + i) / 64] |= quint64(isIn(i)) << ((block.events + i) % 64);
        }
        block.events += part;
        block.count += found;
        m_end += part;
        done += part;
    }
}

void EventSet::skip(quint64 events)
{
    while (events != 0) {
        Block& block = lastBlock();
        const auto part = quint32(std::min<quint64>(events, blockSize - block.events));
        if (block.count != 0)
            bitsOf(block); // no longer all of them
        block.events += part;
        m_end += part;
        events -= part;
    }
}

void EventSet::add(EventId id)
{
    static const std::vector<quint64> one{1};
    skip(id - m_end);
    append(1, one);
}

void EventSet::set(EventId id, bool isIn)
{
    if (id < m_base || id >= m_end || contains(id) == isIn)
        return;
    const size_t index = size_t((id - m_base) / blockSize);
    const auto offset = quint32((id - m_base) % blockSize);
    Block& block = m_blocks[index];
    bitsOf(block)[offset / 64] ^= quint64(1) << (offset % 64);
    block.count = isIn ? block.count + 1 : block.count - 1;
    if (block.count == 0 || block.count == block.events)
        block.bits.reset();
    recount(index);
}

void EventSet::recount(size_t from)
{
    for (size_t i = from + 1; i < m_blocks.size(); ++i)
        m_blocks[i].before = m_blocks[i - 1].before + m_blocks[i - 1].count;
}

bool EventSet::contains(EventId id) const
{
    if (id < m_base || id >= m_end)
        return false;
    const Block& block = m_blocks[size_t((id - m_base) / blockSize)];
    const auto offset = quint32((id - m_base) % blockSize);
    return block.bits ? (((*block.bits)[offset / 64] >> (offset % 64)) & 1) != 0 : block.count != 0;
}

quint32 EventSet::countBefore(const Block& block, quint32 offset)
{
    if (!block.bits)
        return block.count == 0 ? 0 : offset;
    quint32 count = 0;
    for (quint32 word = 0; word < offset / 64; ++word)
        count += qPopulationCount((*block.bits)[word]);
    if (offset % 64 != 0)
        count += qPopulationCount((*block.bits)[offset / 64] & ((quint64(1) << (offset % 64)) - 1));
    return count;
}

quint64 EventSet::indexOf(EventId id) const
{
    if (id <= m_base)
        return 0;
    if (id >= m_end)
        return count();
    const Block& block = m_blocks[size_t((id - m_base) / blockSize)];
    return block.before + countBefore(block, quint32((id - m_base) % blockSize));
}

EventId EventSet::at(quint64 index) const
{
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), index,
                                        [](quint64 wanted, const Block& block) { return wanted < block.before; });
    const Block& block = *(after - 1);
    const EventId first = m_base + EventId(after - 1 - m_blocks.cbegin()) * blockSize;
    auto left = quint32(index - block.before);
    if (!block.bits)
        return first + left;
    for (quint32 word = 0; word < block.bits->size(); ++word) {
        quint64 bits = (*block.bits)[word];
        const quint32 here = qPopulationCount(bits);
        if (left >= here) {
            left -= here;
            continue;
        }
        for (; left > 0; --left)
            bits &= bits - 1;
        return first + word * 64 + quint32(qCountTrailingZeroBits(bits));
    }
    Q_UNREACHABLE();
    return first;
}
