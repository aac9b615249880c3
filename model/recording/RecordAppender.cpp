// SPDX-License-Identifier: MIT
#include "model/recording/RecordAppender.h"

#include "model/recording/Crc32c.h"
#include "model/recording/native/RecordingFile.h"

// Below this a body is copied together with others: one system call for many small records.
static constexpr qsizetype largeBody = 256 << 10;
static constexpr qsizetype fullBuffer = 1 << 20;

void RecordAppender::start(std::shared_ptr<RecordingFile> file, quint64 end)
{
    m_file = std::move(file);
    m_end = end;
    m_written = end;
    m_buffer.clear();
    m_error = 0;
    m_placed.clear();
}

void RecordAppender::addHeader(const RecordHeader& header)
{
    char bytes[RecordHeader::size];
    header.write(bytes);
    m_buffer.append(bytes, RecordHeader::size);
    if (header.kind != RecordKind::Padding)
        m_placed.push_back({header, m_written + quint64(m_buffer.size())});
}

void RecordAppender::add(RecordKind kind, quint64 position, quint32 count, QByteArrayView body)
{
    if (m_isCommitted) {
        m_placed.clear();
        m_isCommitted = false;
    }
    const RecordHeader header{kind, quint64(body.size()), position, count, crc32c(body.data(), body.size())};
    if (body.size() < largeBody) {
        addHeader(header);
        m_buffer.append(body);
        if (m_buffer.size() >= fullBuffer)
            writeBuffer();
        return;
    }
    // What is whole blocks goes to the disk without a copy if it begins on a block: the record before it fills up.
    if (body.size() % RecordingFile::alignment == 0) {
        const quint64 after = m_written + quint64(m_buffer.size()) + 2 * quint64(RecordHeader::size);
        const quint64 fill = (RecordingFile::alignment - after % RecordingFile::alignment) % RecordingFile::alignment;
        const QByteArray zeros(qsizetype(fill), '\0');
        addHeader({RecordKind::Padding, fill, 0, 0, crc32c(zeros.constData(), zeros.size())});
        m_buffer.append(zeros);
    }
    addHeader(header);
    writeBuffer();
    write(body.data(), body.size());
}

void RecordAppender::write(const char* data, qsizetype size)
{
    if (m_error == 0)
        m_error = m_file->writeAt(m_written, data, size);
    m_written += quint64(size);
}

void RecordAppender::writeBuffer()
{
    write(m_buffer.constData(), m_buffer.size());
    m_buffer.resize(0); // keeps its memory
}

int RecordAppender::commit()
{
    if (!m_buffer.isEmpty())
        writeBuffer();
    const int error = m_error;
    if (error == 0) {
        m_end = m_written;
    } else {
        m_file->truncate(m_end);
        m_written = m_end;
        m_error = 0;
        m_placed.clear();
    }
    m_isCommitted = true;
    return error;
}
