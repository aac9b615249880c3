// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/JsonOutline.h"
#include "widgets/inspector/ByteView.h"

// The bytes as JSON laid out in lines, as far as they are JSON; behind an HTTP header if they begin with one. Only the
// beginning of very long ones.
class JsonView final : public ByteView
{
    Q_OBJECT

public:
    explicit JsonView(ByteSelection& selection, QWidget* parent = nullptr);

    // What is wrong or not shown, else where the cursor is: "$.items[2].name".
    QString status() const;
    bool isIncomplete() const { return m_outline.state() == JsonOutline::State::Incomplete; } // what follows may end it
    const JsonOutline& outline() const { return m_outline; }

    qint64 rowCount() const override { return m_outline.lines().size(); }
    qint64 rowOf(quint64 offset) const override;
    ByteSpan bytesOf(qint64 row) const override;
    QString rowText(qint64 row) const override;

    static constexpr qsizetype mostBytes = 1 << 20;

signals:
    // Sent when status() may be another.
    void statusChanged();

protected:
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    int contentWidth() const override;
    quint64 byteAt(const QPoint& point) const override;
    ByteSpan characterAt(quint64 offset) const override;
    void noteSource() override;
    void noteMore() override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    int paintPart(QPainter& painter, QByteArrayView part, QPoint at, const QColor& color) const;

    QByteArray m_bytes;  // those that are laid out
    quint64 m_begin = 0; // of them in the source
    JsonOutline m_outline;
    bool m_isOutdated = false;
};
