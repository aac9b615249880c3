// SPDX-License-Identifier: MIT
#include "model/events/SpoolArena.h"

#include "model/events/native/SpoolFile.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <cstring>

SpoolArena::SpoolArena(const QString& directory, quint64 residentBytes)
    : m_directory(directory.isEmpty() ? QDir::tempPath() : directory)
    , m_residentChunks(std::max<quint64>(2, residentBytes / chunkSize))
{
}

SpoolArena::~SpoolArena()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    for (quint64 i = 0; i < m_chunks; ++i)
        delete[] chunk(i).data.load(std::memory_order_relaxed);
}

SpoolArena::Chunk& SpoolArena::chunk(quint64 index) const
{
    return (*m_blocks[index / blockSize].load(std::memory_order_acquire))[index % blockSize];
}

void SpoolArena::addChunk()
{
    const size_t block = size_t(m_chunks / blockSize);
    if (!m_blocks[block].load(std::memory_order_relaxed)) {
        m_owned.push_back(std::make_unique<Block>());
        m_blocks[block].store(m_owned.back().get(), std::memory_order_release);
    }
    std::unique_ptr<char[]> buffer;
    // The older half of what is resident is on its way to the disk, so that memory is free before it is needed.
    const bool spills = m_chunks - m_nextToSpill >= m_residentChunks / 2;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            buffer = std::move(m_free.back());
            m_free.pop_back();
        }
        if (spills)
            m_queue.push_back(m_nextToSpill);
    }
    if (spills) {
        ++m_nextToSpill;
        if (!m_thread.joinable())
            m_thread = std::thread(&SpoolArena::spillLoop, this);
        m_wake.notify_one();
    }
    if (!buffer)
        buffer.reset(new char[chunkSize]);
    m_current = buffer.release();
    chunk(m_chunks).data.store(m_current, std::memory_order_release);
    ++m_chunks;
    m_resident.fetch_add(1, std::memory_order_relaxed);
}

char* SpoolArena::reserve(qsizetype size)
{
    Q_ASSERT(size > 0 && size <= chunkSize);
    if (m_end == m_chunks * chunkSize)
        addChunk();
    const qsizetype used = qsizetype(m_end % chunkSize);
    m_isAside = used + size > chunkSize;
    if (!m_isAside)
        return m_current + used;
    if (!m_aside)
        m_aside.reset(new char[chunkSize]);
    return m_aside.get();
}

quint64 SpoolArena::commit(qsizetype size)
{
    if (m_isAside)
        return append(m_aside.get(), size);
    const quint64 position = m_end;
    m_end += quint64(size);
    return position;
}

quint64 SpoolArena::append(const char* data, qsizetype size)
{
    const quint64 position = m_end;
    while (size > 0) {
        if (m_end == m_chunks * chunkSize)
            addChunk();
        const qsizetype used = qsizetype(m_end % chunkSize);
        const qsizetype part = std::min(size, chunkSize - used);
        std::memcpy(m_current + used, data, size_t(part));
        data += part;
        size -= part;
        m_end += quint64(part);
    }
    return position;
}

bool SpoolArena::isBehind() const
{
    return m_resident.load(std::memory_order_relaxed) > m_residentChunks;
}

bool SpoolArena::read(quint64 position, char* to, qsizetype size) const
{
    while (size > 0) {
        const qsizetype offset = qsizetype(position % chunkSize);
        const qsizetype part = std::min(size, chunkSize - offset);
        if (!readChunk(position / chunkSize, offset, to, part))
            return false;
        position += quint64(part);
        to += part;
        size -= part;
    }
    return true;
}

bool SpoolArena::readChunk(quint64 index, qsizetype offset, char* to, qsizetype size) const
{
    Chunk& from = chunk(index);
    // Pin, then look: spill() takes the pointer away, then looks at the pins. Both sequentially consistent, so at least
    // one sees the other and the memory is never given back under a copy.
    from.pins.fetch_add(1, std::memory_order_seq_cst);
    const char* data = from.data.load(std::memory_order_seq_cst);
    if (data)
        std::memcpy(to, data + offset, size_t(size));
    from.pins.fetch_sub(1, std::memory_order_release);
    return data || m_file->readAt(index * chunkSize + quint64(offset), to, size);
}

void SpoolArena::spillLoop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_quit || !m_queue.empty(); });
        if (m_quit)
            return;
        const quint64 index = m_queue.front();
        lock.unlock();
        const bool done = spill(index);
        lock.lock();
        m_failed.store(!done, std::memory_order_relaxed);
        if (done)
            m_queue.pop_front();
        else
            m_wake.wait_for(lock, std::chrono::seconds(1), [this] { return m_quit; });
    }
}

bool SpoolArena::spill(quint64 index)
{
    if (!m_file) {
        QDir().mkpath(m_directory);
        m_file = SpoolFile::create(m_directory);
        if (!m_file)
            m_file = SpoolFile::create(QDir::tempPath());
        if (!m_file)
            return false;
    }
    Chunk& full = chunk(index);
    if (!m_file->writeAt(index * chunkSize, full.data.load(std::memory_order_acquire), chunkSize))
        return false;
    std::unique_ptr<char[]> buffer(full.data.exchange(nullptr, std::memory_order_seq_cst));
    while (full.pins.load(std::memory_order_seq_cst) != 0) // a reader is in the middle of one memcpy
        std::this_thread::yield();
    m_resident.fetch_sub(1, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    if (m_free.size() < 4)
        m_free.push_back(std::move(buffer));
    return true;
}
