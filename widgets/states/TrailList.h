// SPDX-License-Identifier: MIT
#pragma once

#include "model/states/TcpTrail.h"

#include <QListWidget>

// The states that one socket went through, the newest last; choosing one goes to its event.
class TrailList final : public QListWidget
{
    Q_OBJECT

public:
    explicit TrailList(QWidget* parent = nullptr);

    // nullptr: of no socket.
    void setTrail(SocketId socket, const TcpTrail* trail);
    // Marks the step that the event told, if there is one.
    void markEvent(EventId event);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 60}; }

signals:
    // Sent when a step was chosen by mouse or keyboard.
    void stepChosen(const TcpStep& step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    SocketId m_socket;
    QList<TcpStep> m_steps;
    bool m_isFilling = false;
};
