// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/HexLayout.h"
#include "widgets/inspector/GridView.h"

// 32 bits a row, the most significant bit of each byte first, as pictures of protocols have them; beside them the
// bytes in hex and decimal.
class BitsView final : public GridView
{
    Q_OBJECT

public:
    explicit BitsView(ByteSelection& selection, QWidget* parent = nullptr);

    QString rowText(qint64 row) const override;

protected:
    int bytesPerRow() const override { return bytesInRow; }
    int gutterX() const override { return x(gutterColumn); }
    void paintHeader(QPainter& painter, const QRect& rect) override;
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    quint64 byteAt(const QPoint& point) const override;

private:
    static constexpr int bytesInRow = 4;
    // In characters, right of the offset.
    static constexpr int bitsColumn = 2;
    static constexpr int hexColumn = bitsColumn + bytesInRow * 9 + 2;
    static constexpr int decimalColumn = hexColumn + bytesInRow * 3 + 2;
    static constexpr int gutterColumn = decimalColumn + bytesInRow * 4 + 2;

    int offsetDigits() const { return HexLayout::offsetDigits(isEmpty() ? 0 : source()->size()); }
    int x(int column) const { return 8 + (offsetDigits() + column) * look().cell(); }
    // Where a byte is in the three groups of columns.
    QList<QRect> rectsOf(quint64 offset) const;
};
