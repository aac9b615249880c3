// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"

#include <QWidget>

class SequenceView;

// The boxes over the lifelines: who they are. They are dragged to another place with the mouse, or with Ctrl and the
// arrow keys.
class LaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneHeader(SequenceView& view);

    QSize sizeHint() const override;

signals:
    // Sent when the box of a socket was clicked or Enter was pressed on it.
    void socketChosen(SocketId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF box(int column) const;
    int columnAt(const QPoint& point) const; // -1: beside the boxes
    void moveColumn(int column, int to);
    void choose(int column);
    void say();
    QString wholeTitle(int column) const;

    SequenceView& m_view;
    int m_column = 0;   // with the keyboard
    int m_pressed = -1; // column
    QPoint m_pressedAt;
    int m_dropBefore = -1; // while dragging: the column that it would come before
};
