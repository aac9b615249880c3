// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"

// Bytes in memory as a source, in pieces of the given sizes (one piece if there are none) that events 0, 1 … brought.
class BufferSource final : public ByteSource
{
public:
    explicit BufferSource(const QByteArray& bytes, const QList<qsizetype>& pieceSizes = {})
        : m_bytes(bytes)
        , m_pieceSizes(pieceSizes.isEmpty() ? QList<qsizetype>{bytes.size()} : pieceSizes)
    {
    }
    void append(const QByteArray& bytes)
    {
        m_bytes += bytes;
        m_pieceSizes += bytes.size();
    }

    quint64 size() const override { return quint64(m_bytes.size()); }
    QByteArray read(quint64 offset, qsizetype size) const override { return m_bytes.mid(qsizetype(offset), size); }
    QList<BytePiece> pieces(quint64 offset, quint64 end) const override
    {
        QList<BytePiece> found;
        quint64 at = 0;
        for (qsizetype i = 0; i < m_pieceSizes.size(); ++i) {
            const auto size = quint64(m_pieceSizes[i]);
            if (at < end && at + size > offset && size > 0)
                found += BytePiece{at, size, quint64(i), quint64(i), false, false, BytePiece::State::Kept};
            at += size;
        }
        return found;
    }

private:
    QByteArray m_bytes;
    QList<qsizetype> m_pieceSizes;
};
