// SPDX-License-Identifier: MIT
#include "model/payload/HttpSplitter.h"

#include "model/core/Message.h"

#include <algorithm>
#include <cstring>

namespace {

// Digits only: no sign, no space inside, nothing beyond 2^62.
std::optional<quint64> number(QByteArrayView digits, int base)
{
    constexpr quint64 most = quint64(1) << 62;
    quint64 value = 0;
    if (digits.isEmpty())
        return {};
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9'                 ? c - '0'
                          : base == 16 && c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : base == 16 && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                               : -1;
        if (digit < 0 || value > most / 16)
            return {};
        value = value * quint64(base) + quint64(digit);
    }
    return value;
}

bool isHttpStart(const QByteArray& line)
{
    return line.startsWith("HTTP/1.") || line.endsWith(" HTTP/1.1") || line.endsWith(" HTTP/1.0");
}

} // namespace

qsizetype HttpSplitter::take(QByteArrayView bytes)
{
    switch (m_step) {
    case Step::ToTheEnd:
        return bytes.size();
    case Step::Counted:
    case Step::ChunkData: {
        const auto taken = qsizetype(std::min(quint64(bytes.size()), m_left));
        m_left -= quint64(taken);
        if (m_left == 0)
            m_step = m_step == Step::Counted ? Step::End : Step::ChunkEnd;
        return taken;
    }
    default:
        break;
    }
    const void* const found = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
    const qsizetype taken = found ? static_cast<const char*>(found) - bytes.data() + 1 : bytes.size();
    m_headerBytes += taken;
    if (m_headerBytes > mostHeader) {
        fail(QT_TRANSLATE_NOOP("model", "the HTTP header is longer than 64 KiB"));
        return taken;
    }
    m_line.append(bytes.data(), taken);
    if (found)
        endLine();
    return taken;
}

void HttpSplitter::endLine()
{
    QByteArray line = std::move(m_line);
    m_line.clear();
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    switch (m_step) {
    case Step::ChunkSize:
        m_line = line;
        endChunkSize();
        m_line.clear();
        return;
    case Step::ChunkEnd:
        if (!line.isEmpty())
            fail(QT_TRANSLATE_NOOP("model", "an HTTP chunk is longer than it says"));
        m_step = Step::ChunkSize;
        m_headerBytes = 0;
        return;
    case Step::Trailer:
        if (line.isEmpty())
            m_step = Step::End;
        return;
    default:
        break;
    }
    if (m_firstLine.isEmpty()) {
        m_firstLine = line; // empty lines before the first are allowed (RFC 9112 section 2.2)
        if (!line.isEmpty() && !isHttpStart(line))
            fail(QT_TRANSLATE_NOOP("model", "this does not begin as HTTP/1.1 does"));
        return;
    }
    if (line.isEmpty()) {
        endHeader();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max(qsizetype(0), colon)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed().toLower();
    if (name == "transfer-encoding") {
        m_isChunked = value.endsWith("chunked");
    } else if (name == "content-length") {
        const std::optional<quint64> length = number(value, 10);
        if (!length || (m_length && m_length != length))
            fail(QT_TRANSLATE_NOOP("model", "the HTTP header has no usable Content-Length"));
        m_length = length;
    }
}

void HttpSplitter::endHeader()
{
    m_headSize = quint32(m_headerBytes);
    m_headerBytes = 0;
    const bool isResponse = m_firstLine.startsWith("HTTP/");
    const QByteArray status = isResponse ? m_firstLine.mid(9, 3) : QByteArray();
    const bool hasNoBody = status.startsWith('1') || status == "204" || status == "304";
    if (hasNoBody) {
        m_step = Step::End;
    } else if (m_isChunked) {
        m_step = Step::ChunkSize;
    } else if (m_length) {
        m_left = *m_length;
        m_wanted = m_headSize + m_left;
        m_step = m_left == 0 ? Step::End : Step::Counted;
    } else {
        m_step = isResponse ? Step::ToTheEnd : Step::End;
    }
}

void HttpSplitter::endChunkSize()
{
    const qsizetype extension = m_line.indexOf(';');
    const std::optional<quint64> size = number(m_line.left(extension < 0 ? m_line.size() : extension).trimmed(), 16);
    if (!size) {
        fail(QT_TRANSLATE_NOOP("model", "an HTTP chunk does not say its size"));
        return;
    }
    m_left = *size;
    m_headerBytes = 0;
    m_step = m_left == 0 ? Step::Trailer : Step::ChunkData;
}
