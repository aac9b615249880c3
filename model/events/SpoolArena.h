// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class SpoolFile;

// Bytes that are only ever appended. The newest stay in memory; a thread of its own writes older chunks to a private
// temporary file and gives their memory back, so that any amount costs bounded memory. Threads: one writer; any number
// of readers, who take no lock: a chunk is pinned while it is copied, and a chunk that has left memory is read from the
// file.
class SpoolArena final
{
public:
    static constexpr qsizetype chunkSize = 1 << 20;

    // Nothing is written, and no thread started, before `residentBytes` are in memory. An empty directory: the
    // system's.
    SpoolArena(const QString& directory, quint64 residentBytes);
    ~SpoolArena();
    Q_DISABLE_COPY_MOVE(SpoolArena)

    // --- writer ---
    // A contiguous place for `size` bytes, at most chunkSize; kept only by commit(). Where the rest of the chunk is too
    // short it is a place of its own, and commit() copies: what is asked for costs nothing, only what is kept.
    char* reserve(qsizetype size);
    // Keeps the first `size` bytes of what was reserved; returns their position.
    quint64 commit(qsizetype size);
    // Copies the bytes in; returns their position. They may span chunks.
    quint64 append(const char* data, qsizetype size);
    // True while more is in memory than wished because the disk is slow or full: stop producing what can wait.
    bool isBehind() const;
    // True while the file cannot be written (disk full). Tried again every second; nothing is thrown away.
    bool hasFailed() const { return m_failed.load(std::memory_order_relaxed); }

    // --- readers ---
    // Copies [position, position + size), which must have been published to this thread. False: the file could not be
    // read.
    bool read(quint64 position, char* to, qsizetype size) const;

private:
    struct Chunk
    {
        std::atomic<char*> data = nullptr; // nullptr: in the file
        std::atomic<int> pins = 0;         // readers copying from data right now
    };
    static constexpr size_t blockSize = 1024;
    using Block = std::array<Chunk, blockSize>;

    Chunk& chunk(quint64 index) const;
    void addChunk();
    bool readChunk(quint64 index, qsizetype offset, char* to, qsizetype size) const;
    void spillLoop();
    bool spill(quint64 index);

    const QString m_directory;
    const quint64 m_residentChunks;
    quint64 m_end = 0;               // writer only
    quint64 m_chunks = 0;            // writer only
    char* m_current = nullptr;       // writer only: data of the newest chunk
    std::unique_ptr<char[]> m_aside; // writer only: for what does not fit into the newest chunk
    bool m_isAside = false;          // writer only: where the last reserve() pointed
    quint64 m_nextToSpill = 0;       // writer only

    std::array<std::atomic<Block*>, 4096> m_blocks = {}; // 4 TiB
    std::vector<std::unique_ptr<Block>> m_owned;         // writer only
    std::atomic<quint64> m_resident = 0;
    std::atomic<bool> m_failed = false;

    std::mutex m_mutex; // protects the queue, the free buffers and m_quit; taken once a chunk
    std::condition_variable m_wake;
    std::deque<quint64> m_queue;
    std::vector<std::unique_ptr<char[]>> m_free;
    bool m_quit = false;
    std::thread m_thread;              // started at the first spill
    std::unique_ptr<SpoolFile> m_file; // made by the thread before the first chunk leaves memory
};
