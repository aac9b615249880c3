// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"
#include "model/payload/FrameIndex.h"
#include "widgets/inspector/ByteSelection.h"

#include <QWidget>

class ByteLook;

// Two rulers over the bytes around the cursor: above, what each call brought; below, the messages. Where the ends do
// not meet, a call ended in the middle of a message, or brought more than one.
class FrameRulers final : public QWidget
{
    Q_OBJECT

public:
    FrameRulers(ByteSelection& selection, const ByteLook& look, QWidget* parent = nullptr);

    // nullptr: nothing to show.
    void setFrames(const ByteSource* source, const FrameIndex* index);

    QSize sizeHint() const override;

signals:
    // Sent when a call was clicked.
    void eventChosen(quint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Range
    {
        quint64 begin = 0;
        quint64 end = 0;
    };
    Range range() const; // that is shown
    QRect box(Range shown, quint64 begin, quint64 end, int ruler) const;
    void paintBox(QPainter& painter, const QRect& rect, const QString& text, const QColor& color) const;

    ByteSelection& m_selection;
    const ByteLook& m_look;
    const ByteSource* m_source = nullptr;
    const FrameIndex* m_index = nullptr;
};
