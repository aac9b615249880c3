// SPDX-License-Identifier: MIT
#include "model/events/ChunkArena.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <thread>

ChunkArena::ChunkArena(quint64 residentBytes)
    : m_residentChunks(std::max<quint64>(2, residentBytes / chunkSize))
{
}

ChunkArena::~ChunkArena()
{
    for (quint64 i = m_firstHot; i < m_chunks; ++i)
        Release()(chunk(i)->data.load(std::memory_order_relaxed));
}

void ChunkArena::Release::operator()(char* bytes) const
{
    ::operator delete[](bytes, std::align_val_t(alignment));
}

ChunkArena::Buffer ChunkArena::newBuffer()
{
    return Buffer(static_cast<char*>(::operator new[](size_t(chunkSize), std::align_val_t(alignment))));
}

// nullptr: it was never here.
ChunkArena::Chunk* ChunkArena::chunk(quint64 index) const
{
    if (index / blockSize >= m_blocks.size())
        return nullptr;
    Block* const block = m_blocks[index / blockSize].load(std::memory_order_acquire);
    return block ? &(*block)[index % blockSize] : nullptr;
}

void ChunkArena::addChunk()
{
    const size_t block = size_t(m_chunks / blockSize);
    if (!m_blocks[block].load(std::memory_order_relaxed)) {
        m_owned.push_back(std::make_unique<Block>());
        m_blocks[block].store(m_owned.back().get(), std::memory_order_release);
    }
    Buffer buffer;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            buffer = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (!buffer)
        buffer = newBuffer();
    m_current = buffer.release();
    chunk(m_chunks)->data.store(m_current, std::memory_order_release);
    ++m_chunks;
    m_resident.fetch_add(1, std::memory_order_relaxed);
    if (m_onChunkFull && m_chunks > 1)
        m_onChunkFull();
}

char* ChunkArena::reserve(qsizetype size)
{
    Q_ASSERT(size > 0 && size <= chunkSize);
    const quint64 end = m_end.load(std::memory_order_relaxed);
    if (end == m_chunks * chunkSize)
        addChunk();
    const qsizetype used = qsizetype(end % chunkSize);
    m_isAside = used + size > chunkSize;
    if (!m_isAside)
        return m_current + used;
    if (!m_aside)
        m_aside = newBuffer();
    return m_aside.get();
}

quint64 ChunkArena::commit(qsizetype size)
{
    if (m_isAside)
        return append(m_aside.get(), size);
    const quint64 position = m_end.load(std::memory_order_relaxed);
    m_end.store(position + quint64(size), std::memory_order_release);
    return position;
}

quint64 ChunkArena::append(const char* data, qsizetype size)
{
    const quint64 position = m_end.load(std::memory_order_relaxed);
    quint64 end = position;
    while (size > 0) {
        if (end == m_chunks * chunkSize)
            addChunk();
        const qsizetype used = qsizetype(end % chunkSize);
        const qsizetype part = std::min(size, chunkSize - used);
        std::memcpy(m_current + used, data, size_t(part));
        data += part;
        size -= part;
        end += quint64(part);
        m_end.store(end, std::memory_order_release);
    }
    return position;
}

void ChunkArena::setKeeper(const ColdBytes* cold, std::function<void()> onChunkFull)
{
    m_cold = cold;
    m_onChunkFull = std::move(onChunkFull);
}

ChunkArena::Run ChunkArena::runAt(quint64 position) const
{
    const qsizetype offset = qsizetype(position % chunkSize);
    const quint64 size = std::min(end() - position, quint64(chunkSize - offset));
    if (size == 0)
        return {};
    return {chunk(position / chunkSize)->data.load(std::memory_order_acquire) + offset, qsizetype(size)};
}

void ChunkArena::letGo(quint64 position)
{
    const quint64 whole = position / chunkSize; // the newest chunk may still be written to
    while (m_firstHot < whole && m_resident.load(std::memory_order_relaxed) > m_residentChunks / 2) {
        Chunk& oldest = *chunk(m_firstHot);
        Buffer buffer(oldest.data.exchange(nullptr, std::memory_order_seq_cst));
        while (oldest.pins.load(std::memory_order_seq_cst) != 0) // a reader is in the middle of one memcpy
            std::this_thread::yield();
        ++m_firstHot;
        const quint64 resident = m_resident.fetch_sub(1, std::memory_order_relaxed) - 1;
        const std::lock_guard lock(m_mutex);
        if (resident + m_free.size() < m_residentChunks)
            m_free.push_back(std::move(buffer));
    }
}

bool ChunkArena::isBehind() const
{
    return m_cold && m_resident.load(std::memory_order_relaxed) > m_residentChunks;
}

ColdState ChunkArena::read(quint64 position, char* to, qsizetype size) const
{
    while (size > 0) {
        const qsizetype offset = qsizetype(position % chunkSize);
        const qsizetype part = std::min(size, chunkSize - offset);
        if (const ColdState state = readChunk(position / chunkSize, offset, to, part); state != ColdState::Kept)
            return state;
        position += quint64(part);
        to += part;
        size -= part;
    }
    return ColdState::Kept;
}

ColdState ChunkArena::readChunk(quint64 index, qsizetype offset, char* to, qsizetype size) const
{
    if (Chunk* const from = chunk(index)) {
        // Pin, then look: letGo() takes the pointer away, then looks at the pins. Both sequentially consistent, so at
        // least one sees the other and the memory is never given back under a copy.
        from->pins.fetch_add(1, std::memory_order_seq_cst);
        const char* data = from->data.load(std::memory_order_seq_cst);
        if (data)
            std::memcpy(to, data + offset, size_t(size));
        from->pins.fetch_sub(1, std::memory_order_release);
        if (data)
            return ColdState::Kept;
    }
    return m_cold ? m_cold->read(index * chunkSize + quint64(offset), to, size) : ColdState::Unreadable;
}
