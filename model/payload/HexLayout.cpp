// SPDX-License-Identifier: MIT
#include "model/payload/HexLayout.h"

#include <algorithm>

namespace {

constexpr int fewDigits = 4;
constexpr int usualDigits = 8;
constexpr int gap = 2; // between offset, digits and text
constexpr int group = 8;

} // namespace

HexLayout::HexLayout(int bytesPerRow, quint64 size)
    : m_bytesPerRow(bytesPerRow)
    , m_size(size)
{
    Q_ASSERT(bytesPerRow > 0);
}

quint64 HexLayout::rows() const
{
    return m_size == 0 ? 1 : (m_size - 1) / quint64(m_bytesPerRow) + 1;
}

int HexLayout::rowSize(quint64 row) const
{
    const quint64 start = rowStart(row);
    return start >= m_size ? 0 : int(std::min(quint64(m_bytesPerRow), m_size - start));
}

int HexLayout::offsetDigits(quint64 size)
{
    if (size <= quint64(1) << (4 * fewDigits))
        return fewDigits;
    int digits = usualDigits;
    while (digits < 16 && (size >> (4 * digits)) != 0)
        ++digits;
    return digits;
}

QString HexLayout::offsetText(quint64 offset, quint64 size)
{
    return QString::number(offset, 16).toUpper().rightJustified(offsetDigits(size), QLatin1Char('0'));
}

int HexLayout::hexColumn(int byteInRow) const
{
    return offsetDigits() + gap + 3 * byteInRow + byteInRow / group;
}

int HexLayout::textColumn(int byteInRow) const
{
    return hexColumn(m_bytesPerRow - 1) + 2 + gap + byteInRow;
}

int HexLayout::columns() const
{
    return textColumn(m_bytesPerRow);
}

bool HexLayout::isInText(int column) const
{
    return column >= textColumn(0) - 1;
}

int HexLayout::byteAt(int column) const
{
    if (isInText(column))
        return std::clamp(column - textColumn(0), 0, m_bytesPerRow - 1);
    for (int byte = m_bytesPerRow - 1; byte > 0; --byte) {
        if (column >= hexColumn(byte))
            return byte;
    }
    return 0;
}
