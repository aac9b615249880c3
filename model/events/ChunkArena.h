// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/ColdBytes.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

// Bytes that are only ever appended. All of them stay in memory until a keeper (the recording) has them too: then the
// oldest are given back, and read from the keeper, so that any amount costs bounded memory.
// Threads: one writer; one keeper; any number of readers, who take no lock for what is in memory: a chunk is pinned
// while it is copied.
class ChunkArena final
{
public:
    static constexpr qsizetype chunkSize = 1 << 20;
    static constexpr size_t alignment = 4096; // of a chunk: what the disk takes without a copy

    // residentBytes: what may stay in memory once the keeper has it, at least two chunks.
    explicit ChunkArena(quint64 residentBytes);
    ~ChunkArena();
    Q_DISABLE_COPY_MOVE(ChunkArena)

    // --- writer ---
    // A contiguous place for `size` bytes, at most chunkSize; kept only by commit(). Where the rest of the chunk is too
    // short it is a place of its own, and commit() copies: what is asked for costs nothing, only what is kept.
    char* reserve(qsizetype size);
    // Keeps the first `size` bytes of what was reserved; returns their position.
    quint64 commit(qsizetype size);
    // Copies the bytes in; returns their position. They may span chunks.
    quint64 append(const char* data, qsizetype size);

    // --- keeper ---
    // Before the writer starts: who has what leaves memory, and whom to tell (in the writer's thread) of a full chunk.
    void setKeeper(const ColdBytes* cold, std::function<void()> onChunkFull);
    quint64 end() const { return m_end.load(std::memory_order_acquire); }
    // The bytes in memory from `position` (not yet let go, below end()) to the end of their chunk or of the arena.
    struct Run
    {
        const char* data = nullptr;
        qsizetype size = 0;
    };
    Run runAt(quint64 position) const;
    // Everything before `position` may leave memory. Chunks beyond what may stay are given back now.
    void letGo(quint64 position);

    // --- any thread ---
    // True while more is in memory than may stay, because the keeper is behind: stop producing what can wait.
    bool isBehind() const;
    // Copies [position, position + size), which must have been published to this thread.
    ColdState read(quint64 position, char* to, qsizetype size) const;

private:
    struct Chunk
    {
        std::atomic<char*> data = nullptr; // nullptr: with the keeper
        std::atomic<int> pins = 0;         // readers copying from data right now
    };
    struct Release
    {
        void operator()(char* bytes) const;
    };
    using Buffer = std::unique_ptr<char[], Release>; // of chunkSize
    static constexpr size_t blockSize = 1024;
    using Block = std::array<Chunk, blockSize>;

    static Buffer newBuffer();
    Chunk* chunk(quint64 index) const;
    void addChunk();
    ColdState readChunk(quint64 index, qsizetype offset, char* to, qsizetype size) const;

    const quint64 m_residentChunks;
    std::atomic<quint64> m_end = 0;
    quint64 m_chunks = 0;      // writer only
    char* m_current = nullptr; // writer only: data of the newest chunk
    Buffer m_aside;            // writer only: for what does not fit into the newest chunk
    bool m_isAside = false;    // writer only: where the last reserve() pointed
    quint64 m_firstHot = 0;    // keeper only: chunks before it have left memory

    std::array<std::atomic<Block*>, 4096> m_blocks = {}; // 4 TiB
    std::vector<std::unique_ptr<Block>> m_owned;         // writer only
    std::atomic<quint64> m_resident = 0;                 // chunks
    const ColdBytes* m_cold = nullptr;
    std::function<void()> m_onChunkFull;
    std::mutex m_mutex;         // protects m_free; taken once a chunk
    std::vector<Buffer> m_free; // memory that is new to the process costs more than a copy
};
