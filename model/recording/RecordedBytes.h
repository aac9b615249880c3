// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/ColdBytes.h"
#include "model/recording/RecordFormat.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

class RecordingFile;

// Finds the bytes of one kind of record, events or payload, in a session file and keeps the last used blocks of them.
// Threads: one that adds; any that read.
class RecordedBytes final : public ColdBytes
{
public:
    explicit RecordedBytes(RecordKind kind)
        : m_kind(kind)
    {
    }

    void setFile(std::shared_ptr<const RecordingFile> file);
    enum class Trust : quint8 { Written, Unchecked, Damaged }; // Unchecked: its CRC is looked at when it is first read
    // The body of a record, at `offset` of the file. Positions ascend. For events the position is in bytes, too.
    void add(quint64 position, quint64 size, quint64 offset, quint32 crc, Trust trust);
    // What is before is no longer kept.
    void dropBefore(quint64 position);
    quint64 droppedBefore() const;

    struct Body
    {
        quint64 position = 0;
        quint64 size = 0;
        quint64 offset = 0;
    };
    // The oldest that are kept, with at least this many bytes in them; for who gives disk space back.
    std::vector<Body> oldest(quint64 bytes) const;
    quint64 keptBytes() const;

    ColdState read(quint64 position, char* to, qsizetype size) const override;

private:
    struct Extent
    {
        Body body;
        quint32 crc = 0;
        Trust trust = Trust::Written;
    };
    struct Block
    {
        quint64 position = 0;
        quint64 used = 0; // 0: never
        QByteArray bytes;
    };
    static constexpr quint64 blockSize = 819 * sizeof(Event); // nearly 64 KiB, and no event on a border

    ColdState readPart(quint64 position, char* to, qsizetype size, qsizetype* done) const;
    ColdState check(const RecordingFile& file, size_t extent, const Extent& known) const;
    bool fromBlocks(quint64 position, char* to, qsizetype size) const;
    bool throughBlock(const RecordingFile& file, const Body& body, quint64 position, char* to, qsizetype size) const;

    const RecordKind m_kind;
    mutable std::shared_mutex m_mutex; // protects the file, the extents and what is dropped
    std::shared_ptr<const RecordingFile> m_file;
    mutable std::vector<Extent> m_extents; // by position
    size_t m_firstKept = 0;
    quint64 m_droppedBefore = 0;
    quint64 m_keptBytes = 0;
    mutable std::mutex m_blocksMutex; // protects the blocks
    mutable std::array<Block, 16> m_blocks;
    mutable quint64 m_uses = 0;
};
