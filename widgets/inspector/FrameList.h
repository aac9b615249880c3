// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/FrameIndex.h"
#include "model/payload/TextEncoding.h"
#include "widgets/inspector/ByteView.h"

#include <QTimer>

#include <memory>

// The messages that a rule finds in the bytes, one a row: where, how long, how it begins, and which reads brought it.
class FrameList final : public ByteView
{
    Q_OBJECT

public:
    explicit FrameList(ByteSelection& selection, QWidget* parent = nullptr);

    void setFraming(const Framing& framing);
    void setEncoding(TextEncoding encoding);
    const FrameIndex* index() const { return m_index.get(); }

    qint64 rowCount() const override;
    qint64 rowOf(quint64 offset) const override;
    ByteSpan bytesOf(qint64 row) const override;
    QString rowText(qint64 row) const override;

signals:
    // Sent when there are more or other frames.
    void framesChanged();

protected:
    void paintHeader(QPainter& painter, const QRect& rect) override;
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    int contentWidth() const override;
    quint64 byteAt(const QPoint& point) const override;
    std::optional<EventId> eventAt(const QPoint& point) const override;
    ByteSpan characterAt(quint64 offset) const override;
    void noteSource() override;
    void noteMore() override { scan(); }
    void showEvent(QShowEvent* event) override;

private:
    enum Column { Number, Offset, Size, Calls, Beginning, columnCount };
    int columnX(int column) const;
    QString sizeText(const Frame& frame) const;
    void scan();

    Framing m_framing;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::unique_ptr<FrameIndex> m_index;
    QTimer m_scanTimer;
};
