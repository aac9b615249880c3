// SPDX-License-Identifier: MIT
#include "model/recording/RecordedBytes.h"

#include "model/recording/Crc32c.h"
#include "model/recording/EventCheck.h"
#include "model/recording/native/RecordingFile.h"

#include <algorithm>
#include <cstring>

void RecordedBytes::setFile(std::shared_ptr<const RecordingFile> file)
{
    const std::unique_lock lock(m_mutex);
    m_file = std::move(file);
}

void RecordedBytes::add(quint64 position, quint64 size, quint64 offset, quint32 crc, Trust trust)
{
    const std::unique_lock lock(m_mutex);
    m_extents.push_back({{position, size, offset}, crc, trust});
    m_keptBytes += size;
}

void RecordedBytes::dropBefore(quint64 position)
{
    const std::unique_lock lock(m_mutex);
    m_droppedBefore = std::max(m_droppedBefore, position);
    for (; m_firstKept < m_extents.size(); ++m_firstKept) {
        const Body& body = m_extents[m_firstKept].body;
        if (body.position + body.size > m_droppedBefore)
            break;
        m_keptBytes -= body.size;
    }
}

quint64 RecordedBytes::droppedBefore() const
{
    const std::shared_lock lock(m_mutex);
    return m_droppedBefore;
}

std::vector<RecordedBytes::Body> RecordedBytes::oldest(quint64 bytes) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<Body> bodies;
    for (size_t i = m_firstKept; i < m_extents.size() && bytes > 0; ++i) {
        bodies.push_back(m_extents[i].body);
        bytes -= std::min(bytes, m_extents[i].body.size);
    }
    return bodies;
}

quint64 RecordedBytes::keptBytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_keptBytes;
}

ColdState RecordedBytes::read(quint64 position, char* to, qsizetype size) const
{
    while (size > 0) {
        qsizetype done = 0;
        if (const ColdState state = readPart(position, to, size, &done); state != ColdState::Kept)
            return state;
        position += quint64(done);
        to += done;
        size -= done;
    }
    return ColdState::Kept;
}

ColdState RecordedBytes::readPart(quint64 position, char* to, qsizetype size, qsizetype* done) const
{
    std::shared_ptr<const RecordingFile> file;
    Extent extent;
    size_t index = 0;
    {
        const std::shared_lock lock(m_mutex);
        if (position < m_droppedBefore)
            return ColdState::Dropped;
        const auto after = std::upper_bound(m_extents.cbegin(), m_extents.cend(), position,
                                            [](quint64 at, const Extent& each) { return at < each.body.position; });
        if (after == m_extents.cbegin() || !m_file)
            return ColdState::Unreadable;
        index = size_t(after - m_extents.cbegin()) - 1;
        extent = m_extents[index];
        file = m_file;
    }
    if (position >= extent.body.position + extent.body.size)
        return ColdState::Unreadable; // a hole where a damaged record was
    if (const ColdState state = check(*file, index, extent); state != ColdState::Kept)
        return state;
    const quint64 left = extent.body.position + extent.body.size - position;
    *done = qsizetype(std::min(quint64(size), left));
    if (quint64(*done) >= blockSize / 4) {
        const quint64 offset = extent.body.offset + (position - extent.body.position);
        return file->readAt(offset, to, *done) ? ColdState::Kept : ColdState::Unreadable;
    }
    const quint64 inBlock = (position - extent.body.position) % blockSize;
    *done = qsizetype(std::min(quint64(*done), blockSize - inBlock));
    if (fromBlocks(position, to, *done) || throughBlock(*file, extent.body, position, to, *done))
        return ColdState::Kept;
    return ColdState::Unreadable;
}

// The CRC of a record that another run has written, once.
ColdState RecordedBytes::check(const RecordingFile& file, size_t extent, const Extent& known) const
{
    if (known.trust != Trust::Unchecked)
        return known.trust == Trust::Written ? ColdState::Kept : ColdState::Damaged;
    quint32 crc = 0;
    bool isWhole = true;
    QByteArray part;
    for (quint64 at = 0; at < known.body.size && isWhole; at += quint64(part.size())) {
        part.resize(qsizetype(std::min<quint64>(known.body.size - at, RecordHeader::largestBody)));
        isWhole = file.readAt(known.body.offset + at, part.data(), part.size());
        crc = crc32c(part.constData(), part.size(), crc);
    }
    isWhole = isWhole && crc == known.crc;
    if (isWhole && m_kind == RecordKind::Events)
        isWhole = known.body.size <= quint64(RecordHeader::largestBody) && areSoundEvents(part);
    const std::unique_lock lock(m_mutex);
    m_extents[extent].trust = isWhole ? Trust::Written : Trust::Damaged;
    return isWhole ? ColdState::Kept : ColdState::Damaged;
}

bool RecordedBytes::fromBlocks(quint64 position, char* to, qsizetype size) const
{
    const std::lock_guard lock(m_blocksMutex);
    for (Block& block : m_blocks) {
        if (block.used == 0 || position < block.position ||
            position + quint64(size) > block.position + quint64(block.bytes.size()))
            continue;
        std::memcpy(to, block.bytes.constData() + (position - block.position), size_t(size));
        block.used = ++m_uses;
        return true;
    }
    return false;
}

bool RecordedBytes::throughBlock(const RecordingFile& file, const Body& body, quint64 position, char* to,
                                 qsizetype size) const
{
    const quint64 inBody = (position - body.position) / blockSize * blockSize;
    QByteArray bytes(qsizetype(std::min(blockSize, body.size - inBody)), Qt::Uninitialized);
    if (!file.readAt(body.offset + inBody, bytes.data(), bytes.size()))
        return false;
    const quint64 start = body.position + inBody;
    std::memcpy(to, bytes.constData() + (position - start), size_t(size));
    const std::lock_guard lock(m_blocksMutex);
    Block& oldest = *std::min_element(m_blocks.begin(), m_blocks.end(),
                                      [](const Block& a, const Block& b) { return a.used < b.used; });
    oldest = {start, ++m_uses, bytes};
    return true;
}
