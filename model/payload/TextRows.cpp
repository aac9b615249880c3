// SPDX-License-Identifier: MIT
#include "model/payload/TextRows.h"

#include <algorithm>

namespace {

constexpr quint64 rowsPerMark = 512;
constexpr quint64 partSize = 64 * 1024;
constexpr quint64 firstWindow = 128;
constexpr qsizetype leastCost = 1024; // bytes that finding a short run is worth

} // namespace

TextRows::TextRows(const ByteSource& source, TextEncoding encoding)
    : m_source(source)
    , m_encoding(encoding)
{
}

// The size of the row at the beginning of `bytes`; 0: it may go on behind them.
qsizetype TextRows::rowSize(QByteArrayView bytes) const
{
    const qsizetype most = std::min(bytes.size(), qsizetype(mostBytes));
    const int unit = unitSize(m_encoding);
    for (qsizetype at = bytes.first(most).indexOf('\n'); at >= 0; at = bytes.first(most).indexOf('\n', at + 1)) {
        if (unit == 1)
            return at + 1;
        const qsizetype start = at / 2 * 2;
        if (start + 2 <= most && bytes[start + (m_encoding == TextEncoding::Utf16Be ? 0 : 1)] == 0 &&
            bytes[start + (m_encoding == TextEncoding::Utf16Be ? 1 : 0)] == '\n')
            return start + 2;
    }
    // A character more than fits has to be there to know where to part.
    if (bytes.size() < mostBytes + 4)
        return 0;
    return textStart(bytes, mostBytes, m_encoding);
}

TextRows::Run TextRows::runAt(quint64 offset, quint64 end) const
{
    quint64 runEnd = offset;
    bool isWhole = false;
    // Most runs of a dialogue are short: no more pieces are asked for than it takes to find the turn.
    for (quint64 window = firstWindow; !isWhole && runEnd < std::min(end, offset + partSize); window *= 8) {
        runEnd = std::min({end, offset + partSize, offset + window});
        const QList<BytePiece> pieces = m_source.pieces(offset, runEnd);
        const auto turn = std::find_if(pieces.cbegin(), pieces.cend(), [&](const BytePiece& piece) {
            return piece.offset > offset && (piece.isDatagram || piece.isSent != pieces.first().isSent);
        });
        isWhole = turn != pieces.cend();
        if (isWhole)
            runEnd = turn->offset;
    }
    return {m_source.read(offset, qsizetype(runEnd - offset)), isWhole};
}

bool TextRows::advance(qint64 budget)
{
    const quint64 size = m_source.size();
    while (budget > 0 && m_seen < size) {
        const auto [bytes, isWhole] = runAt(m_rest, size);
        qsizetype at = 0;
        while (at < bytes.size()) {
            qsizetype row = rowSize(QByteArrayView(bytes).sliced(at));
            if (row == 0 && !isWhole)
                break;
            if (row == 0)
                row = bytes.size() - at;
            at += row;
            ++m_rows;
            if (m_rows % rowsPerMark == 0)
                m_marks.push_back(m_rest + quint64(at));
        }
        budget -= std::max(bytes.size(), leastCost);
        m_rest += quint64(at);
        m_seen = m_rest + quint64(bytes.size() - at);
    }
    return m_seen < size;
}

// Calls visit(row number, Row) for the rows from the given one on until it returns false.
template <typename Visit>
void TextRows::walk(quint64 row, quint64 offset, const Visit& visit) const
{
    bool goesOn = true;
    while (goesOn && offset < m_seen) {
        const auto [bytes, isWhole] = runAt(offset, m_seen);
        const bool isEnd = isWhole || offset + quint64(bytes.size()) >= m_seen;
        qsizetype at = 0;
        while (goesOn && at < bytes.size()) {
            qsizetype size = rowSize(QByteArrayView(bytes).sliced(at));
            if (size == 0) {
                if (!isEnd)
                    break;
                size = bytes.size() - at; // the row that has not ended
            }
            goesOn = visit(row++, Row{offset + quint64(at), quint64(size)});
            at += size;
        }
        offset += quint64(at);
    }
}

QList<TextRows::Row> TextRows::rows(quint64 first, int count) const
{
    QList<Row> found;
    const quint64 mark = std::min(first / rowsPerMark, quint64(m_marks.size() - 1));
    walk(mark * rowsPerMark, m_marks[size_t(mark)], [&](quint64 number, const Row& row) {
        if (number >= first)
            found += row;
        return found.size() < count;
    });
    return found;
}

quint64 TextRows::rowOf(quint64 offset) const
{
    const auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), offset) - m_marks.begin() - 1;
    quint64 found = quint64(mark) * rowsPerMark;
    walk(found, m_marks[size_t(mark)], [&](quint64 number, const Row& row) {
        found = number;
        return row.offset + row.size <= offset;
    });
    return found;
}
