// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"
#include "model/payload/TextEncoding.h"

#include <QList>

#include <vector>

// The lines of a run of bytes as rows: a row ends behind a line feed, before it gets too long, and where the bytes go
// the other way or are another datagram: that is no line. Found in steps that are short enough for a thread that also
// paints; kept is the beginning of every 512th row.
class TextRows final
{
public:
    struct Row
    {
        quint64 offset = 0;
        quint64 size = 0; // bytes, with its line feed
    };

    // The source outlives this.
    TextRows(const ByteSource& source, TextEncoding encoding);

    // Goes through about `budget` bytes that the source has and that were not looked at yet; true if some are left.
    bool advance(qint64 budget = 1 << 20);
    TextEncoding encoding() const { return m_encoding; }
    // Rows found so far; the last one may become longer while bytes come.
    quint64 count() const { return m_rows + (m_seen > m_rest ? 1 : 0); }
    quint64 seen() const { return m_seen; } // bytes looked at
    // As many of the rows from `first` on as there are, at most `count`.
    QList<Row> rows(quint64 first, int count) const;
    quint64 rowOf(quint64 offset) const; // of bytes that were looked at

    static constexpr int mostBytes = 120; // of a row

private:
    // Bytes that may be rows together; isWhole: their last row ends with them.
    struct Run
    {
        QByteArray bytes;
        bool isWhole = false;
    };
    Run runAt(quint64 offset, quint64 end) const;
    qsizetype rowSize(QByteArrayView bytes) const;
    template <typename Visit>
    void walk(quint64 row, quint64 offset, const Visit& visit) const;

    const ByteSource& m_source;
    const TextEncoding m_encoding;
    std::vector<quint64> m_marks{0}; // where row 0, 512, 1024 … begins
    quint64 m_rows = 0;              // that have ended
    quint64 m_rest = 0;              // where the one that has not ended begins
    quint64 m_seen = 0;
};
