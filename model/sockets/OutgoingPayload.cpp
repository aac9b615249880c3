// SPDX-License-Identifier: MIT
#include "model/sockets/OutgoingPayload.h"

#include "model/core/Clock.h"

#include <QFileInfo>

#include <algorithm>

static constexpr qsizetype filePiece = 256 << 10; // bytes

OutgoingPayload::OutgoingPayload(const QByteArray& bytes)
    : m_current(bytes)
    , m_isInRound(true)
{
}

OutgoingPayload::OutgoingPayload(const command::SendOrder& order)
    : m_order(order)
{
    m_order.plan.times = std::clamp(order.plan.times, 1, SendPlan::mostTimes);
    m_order.plan.everyMs = std::clamp(order.plan.everyMs, 0, SendPlan::mostMs);
    m_order.plan.pauseMs = std::clamp(order.plan.pauseMs, 0, SendPlan::mostMs);
    if (order.file.isEmpty() && order.pattern.isEmpty()) {
        m_current = order.bytes;
        m_isInRound = true;
        m_roundBeganNs = Moment::now().monotonicNs;
    }
}

bool OutgoingPayload::open()
{
    if (m_order.file.isEmpty())
        return true;
    m_file = std::make_unique<QFile>(m_order.file);
    // A pipe or a terminal would make every socket wait for whoever writes into it.
    return QFileInfo(m_order.file).isFile() && m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

QByteArray OutgoingPayload::readAhead()
{
    QByteArray bytes = m_file->read(m_order.plan.pieceSize > 0 ? m_order.plan.pieceSize : filePiece);
    if (m_file->error() != QFileDevice::NoError)
        m_trouble = Trouble::File;
    return bytes;
}

// False: trouble. An empty file is a round of one empty piece, as other bytes are.
bool OutgoingPayload::beginRound()
{
    m_isInRound = true;
    m_roundBeganNs = Moment::now().monotonicNs;
    m_at = 0;
    if (m_file) {
        if (!m_file->seek(0))
            m_trouble = Trouble::File;
        m_current = readAhead();
        return m_trouble == Trouble::None;
    }
    if (!m_order.pattern.isEmpty()) {
        if (m_round > 0)
            m_order.values = m_order.values.next();
        const Result<QByteArray> made = m_order.pattern.resolved(m_order.values);
        if (!made) {
            m_trouble = Trouble::Template;
            return false;
        }
        m_current = *made;
        return true;
    }
    m_current = m_order.bytes;
    return true;
}

std::optional<OutgoingPayload::Piece> OutgoingPayload::next()
{
    if (m_round >= m_order.plan.times || m_trouble != Trouble::None || (!m_isInRound && !beginRound()))
        return std::nullopt;
    Piece piece;
    piece.to = m_to;
    piece.order = number();
    if (m_file) {
        piece.bytes = m_current;
        m_current = readAhead();
        piece.endsRound = m_current.isEmpty();
    } else {
        const qsizetype left = m_current.size() - m_at;
        const qsizetype size = m_order.plan.pieceSize > 0 ? std::min<qsizetype>(m_order.plan.pieceSize, left) : left;
        piece.bytes = size == m_current.size() ? m_current : m_current.mid(m_at, size);
        m_at += size;
        piece.endsRound = m_at == m_current.size();
    }
    if (piece.endsRound) {
        ++m_round;
        m_isInRound = false;
        m_current.clear();
        m_at = 0;
    } else {
        piece.pauseMs = m_order.plan.pauseMs;
    }
    piece.isLast = m_round >= m_order.plan.times && m_trouble == Trouble::None;
    return piece;
}

qint64 OutgoingPayload::bytesLeft() const
{
    return bytesInMemory() + (m_file ? std::max<qint64>(0, m_file->size() - m_file->pos()) : 0);
}
