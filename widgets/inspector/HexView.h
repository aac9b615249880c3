// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/HexLayout.h"
#include "widgets/inspector/GridView.h"

// Offsets, hex digits and characters side by side, with one selection.
class HexView final : public GridView
{
    Q_OBJECT

public:
    explicit HexView(ByteSelection& selection, QWidget* parent = nullptr);

    // 4, 8, 16 or 32.
    void setBytesPerRow(int bytes);
    HexLayout grid() const;
    QRect digitsRect(quint64 offset) const;    // of a byte, in the content
    QRect characterRect(quint64 offset) const; // the same in the column of characters

    QString rowText(qint64 row) const override;

protected:
    int bytesPerRow() const override { return m_bytesPerRow; }
    int gutterX() const override;
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    quint64 byteAt(const QPoint& point) const override;

private:
    int x(int column) const;
    void fill(QPainter& painter, ByteSpan span, ByteSpan visible, const QColor& color) const;
    void paintCharacters(QPainter& painter, qint64 first, qint64 last) const;

    int m_bytesPerRow = 16;
};
