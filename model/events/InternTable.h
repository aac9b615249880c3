// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

// Values that many events share, each kept once under a small number; 0 stands for the default value.
// Threads: one writer calls idOf() or restore(); readers call at() with numbers they got from published events, without
// locks.
template <typename T>
class InternTable final
{
public:
    InternTable() = default;
    Q_DISABLE_COPY_MOVE(InternTable)

    // Writer. When 67 million values are there, new ones become 0.
    quint32 idOf(const T& value)
    {
        if (value == T())
            return 0;
        if (const auto known = m_ids.constFind(value); known != m_ids.constEnd())
            return known.value();
        const quint32 id = m_count.load(std::memory_order_relaxed) + 1;
        if (id / blockSize >= m_blocks.size())
            return 0;
        restore(id, value);
        m_ids.insert(value, id);
        return id;
    }

    // Writer: gives the value the number it had. Numbers beyond what fits are ignored.
    void restore(quint32 id, const T& value)
    {
        const size_t block = id / blockSize;
        if (block >= m_blocks.size())
            return;
        if (!m_blocks[block].load(std::memory_order_relaxed)) {
            m_owned.push_back(std::make_unique<Block>());
            m_blocks[block].store(m_owned.back().get(), std::memory_order_release);
        }
        (*m_blocks[block].load(std::memory_order_relaxed))[id % blockSize] = value;
        m_count.store(id, std::memory_order_release);
    }

    // Any thread: the greatest number given so far.
    quint32 count() const { return m_count.load(std::memory_order_acquire); }

    // Reader.
    T at(quint32 id) const
    {
        const size_t block = id / blockSize;
        if (id == 0 || block >= m_blocks.size())
            return T();
        const Block* values = m_blocks[block].load(std::memory_order_acquire);
        return values ? (*values)[id % blockSize] : T();
    }

private:
    static constexpr quint32 blockSize = 4096;
    using Block = std::array<T, blockSize>;

    std::array<std::atomic<Block*>, 16384> m_blocks = {};
    std::vector<std::unique_ptr<Block>> m_owned; // writer only
    QHash<T, quint32> m_ids;                     // writer only
    std::atomic<quint32> m_count = 0;
};
