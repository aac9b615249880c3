// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Where bytes stand when they are shown in rows of equal length: rows for any 64-bit length, and the columns of
//
//   0010  E4 BD A0 E5 A5 BD 2C E6  9C 8D 8A A1 E5 99 A8 0A  你好,服务器.
//
// in characters of equal width. Rows longer than 8 bytes have a gap in the middle of each 16.
class HexLayout final
{
public:
    // bytesPerRow: 4, 8, 16 or 32. size: bytes in all.
    HexLayout(int bytesPerRow, quint64 size);

    int bytesPerRow() const { return m_bytesPerRow; }
    quint64 size() const { return m_size; }
    // At least 1: also nothing has a row to be seen in.
    quint64 rows() const;
    quint64 rowOf(quint64 offset) const { return offset / quint64(m_bytesPerRow); }
    quint64 rowStart(quint64 row) const { return row * quint64(m_bytesPerRow); }
    int rowSize(quint64 row) const; // bytes in it
    int offsetDigits() const { return offsetDigits(m_size); }
    // Hex digits that every offset of so many bytes fits in: 4, or at least 8.
    static int offsetDigits(quint64 size);
    // The offset in them.
    static QString offsetText(quint64 offset, quint64 size);

    // Columns in characters from the left.
    int hexColumn(int byteInRow) const;  // of its two digits
    int textColumn(int byteInRow) const; // of its character
    int columns() const;
    // The byte of the row that is nearest to the column, in the part that the column is in.
    int byteAt(int column) const;
    bool isInText(int column) const;

private:
    int m_bytesPerRow;
    quint64 m_size;
};
