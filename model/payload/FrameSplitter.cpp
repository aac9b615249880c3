// SPDX-License-Identifier: MIT
#include "model/payload/FrameSplitter.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

FrameSplitter::FrameSplitter(const Framing& framing)
    : m_framing(framing)
{
    begin();
}

void FrameSplitter::begin()
{
    m_frame = {};
    m_frame.offset = m_at;
    m_isEnd = false;
    m_mark.clear();
    m_left = m_framing.kind == Framing::Kind::Fixed ? std::max(quint32(1), m_framing.size) : 0;
    if (m_framing.kind == Framing::Kind::Http)
        m_http = {};
}

void FrameSplitter::feed(QByteArrayView bytes, QList<Frame>* found)
{
    while (!bytes.isEmpty()) {
        qsizetype taken = bytes.size();
        if (m_frame.state != Frame::State::Wrong) {
            switch (m_framing.kind) {
            case Framing::Kind::None:
                break;
            case Framing::Kind::Line:
            case Framing::Kind::JsonLines:
                taken = takeLine(bytes);
                break;
            case Framing::Kind::Delimiter:
                taken = takeDelimited(bytes);
                break;
            case Framing::Kind::Fixed:
                taken = takeCounted(bytes);
                break;
            case Framing::Kind::LengthPrefix:
                taken = takePrefixed(bytes);
                break;
            case Framing::Kind::Http:
                taken = takeHttp(bytes);
                break;
            }
        }
        m_at += quint64(taken);
        m_frame.size += quint64(taken);
        bytes = bytes.sliced(taken);
        if (m_isEnd) {
            m_frame.wanted = 0;
            found->append(m_frame);
            begin();
        }
    }
}

Frame FrameSplitter::rest() const
{
    Frame rest = m_frame;
    if (rest.state != Frame::State::Wrong)
        rest.state = Frame::State::Open;
    return rest;
}

qsizetype FrameSplitter::takeLine(QByteArrayView bytes)
{
    const void* const end = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
    if (end == nullptr) {
        m_mark = bytes.last() == '\r' ? QByteArray("\r") : QByteArray();
        return bytes.size();
    }
    const qsizetype at = static_cast<const char*>(end) - bytes.data();
    const bool hasReturn = at > 0 ? bytes[at - 1] == '\r' : !m_mark.isEmpty();
    m_frame.tail = hasReturn ? 2 : 1;
    m_isEnd = true;
    return at + 1;
}

qsizetype FrameSplitter::takeDelimited(QByteArrayView bytes)
{
    const QByteArray& delimiter = m_framing.delimiter;
    // m_mark has the last bytes of the frame so far, fewer than the delimiter: it may have begun there.
    const qsizetype kept = m_mark.size();
    const qsizetype beginning = std::min(bytes.size(), delimiter.size() - 1);
    const QByteArray seam = m_mark + QByteArray(bytes.data(), beginning);
    qsizetype end = seam.indexOf(delimiter);
    if (end >= 0) {
        end += delimiter.size() - kept;
    } else {
        end = bytes.indexOf(delimiter);
        if (end >= 0)
            end += delimiter.size();
    }
    if (end >= 0) {
        m_frame.tail = quint32(delimiter.size());
        m_isEnd = true;
        return end;
    }
    m_mark = beginning < delimiter.size() - 1 ? seam : bytes.last(delimiter.size() - 1).toByteArray();
    m_mark = m_mark.last(std::min(m_mark.size(), delimiter.size() - 1));
    return bytes.size();
}

qsizetype FrameSplitter::takeCounted(QByteArrayView bytes)
{
    const auto taken = qsizetype(std::min(quint64(bytes.size()), m_left));
    m_frame.wanted = m_frame.size + m_left;
    m_left -= quint64(taken);
    m_isEnd = m_left == 0;
    return taken;
}

qsizetype FrameSplitter::takePrefixed(QByteArrayView bytes)
{
    if (m_left > 0)
        return takeCounted(bytes);
    m_mark += bytes[0];
    if (m_mark.size() < m_framing.prefixBytes)
        return 1;
    QByteArray number(8, '\0');
    if (m_framing.isLittleEndian)
        number.replace(0, m_mark.size(), m_mark);
    else
        number.replace(8 - m_mark.size(), m_mark.size(), m_mark);
    const quint64 length =
        m_framing.isLittleEndian ? qFromLittleEndian<quint64>(number.data()) : qFromBigEndian<quint64>(number.data());
    const auto own = quint64(m_framing.prefixBytes);
    m_frame.head = quint32(own);
    if (m_framing.countsItself && length < own) {
        m_frame.state = Frame::State::Wrong;
        m_frame.problem = QT_TRANSLATE_NOOP("model", "the length says less than its own bytes");
        return 1;
    }
    m_left = m_framing.countsItself ? length - own : length;
    m_frame.wanted = own + m_left;
    m_isEnd = m_left == 0;
    return 1;
}

qsizetype FrameSplitter::takeHttp(QByteArrayView bytes)
{
    const qsizetype taken = m_http.take(bytes);
    m_frame.head = m_http.headSize();
    m_frame.wanted = m_http.wanted();
    m_isEnd = m_http.isEnd();
    if (m_http.problem() != nullptr) {
        m_frame.state = Frame::State::Wrong;
        m_frame.problem = m_http.problem();
    }
    return taken;
}
