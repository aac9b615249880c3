// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextRows.h"
#include "widgets/inspector/ByteView.h"

#include <QTimer>

#include <memory>

// The bytes as lines of text in the chosen encoding; what is invisible or no character is a marker. Each character
// stands for itself: none is reordered or joined, so that place and byte agree.
class TextView final : public ByteView
{
    Q_OBJECT

public:
    explicit TextView(ByteSelection& selection, QWidget* parent = nullptr);

    void setEncoding(TextEncoding encoding);
    bool isScanning() const { return m_scanTimer.isActive(); } // lines are still looked for

    qint64 rowCount() const override;
    qint64 rowOf(quint64 offset) const override;
    ByteSpan bytesOf(qint64 row) const override;
    QString rowText(qint64 row) const override;
    QRect characterRect(quint64 offset) const; // in the content; null: not on screen

protected:
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    int contentWidth() const override;
    quint64 byteAt(const QPoint& point) const override;
    std::optional<EventId> eventAt(const QPoint& point) const override;
    ByteSpan characterAt(quint64 offset) const override;
    void noteSource() override;
    void noteMore() override { scan(); }
    void showEvent(QShowEvent* event) override;

private:
    struct Placed
    {
        TextCell cell;
        QRect rect;
    };
    QList<Placed> place(qint64 row, ByteSpan span) const;
    int textX() const; // right of the events
    BytePiece pieceAtStart(ByteSpan span) const;
    void scan();

    TextEncoding m_encoding = TextEncoding::Utf8;
    std::unique_ptr<TextRows> m_rows;
    QTimer m_scanTimer;
};
