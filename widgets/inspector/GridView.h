// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextEncoding.h"
#include "widgets/inspector/ByteView.h"

// A view of bytes in rows of equal length. On the right the events that brought them; the bytes of every second one
// have a tint of their own.
class GridView : public ByteView
{
    Q_OBJECT

public:
    using ByteView::ByteView;

    // For the column with characters.
    void setEncoding(TextEncoding encoding);
    TextEncoding encoding() const { return m_encoding; }

    qint64 rowCount() const override;
    qint64 rowOf(quint64 offset) const override;
    ByteSpan bytesOf(qint64 row) const override;

protected:
    virtual int bytesPerRow() const = 0;
    virtual int gutterX() const = 0; // where the events stand

    int contentWidth() const override;
    std::optional<EventId> eventAt(const QPoint& point) const override;

    // The characters of the rows, each with its offset.
    QList<TextCell> cellsOf(qint64 first, qint64 last) const;
    void paintGutter(QPainter& painter, qint64 first, qint64 last, const QList<BytePiece>& pieces);
    // "--" for what cannot be had any more, else two hex digits.
    static QString hexOf(char byte, quint64 offset, const QList<BytePiece>& pieces, qsizetype* hint);

private:
    struct GutterItem
    {
        QRect rect;
        BytePiece piece;
    };
    QList<GutterItem> gutterOf(qint64 row, bool isFirst, const QList<BytePiece>& pieces) const;

    TextEncoding m_encoding = TextEncoding::Utf8;
};
