// SPDX-License-Identifier: MIT
#pragma once

#include "model/states/TcpStates.h"
#include "widgets/states/Token.h"

#include <QAbstractButton>
#include <QList>

// One state of the figure with the sockets that are in it. A click explains the state, one on a socket chooses it; what
// has no room is a number, "+27". Enter explains, Space chooses the next socket, arrows go to the next state.
class StateBox final : public QAbstractButton
{
    Q_OBJECT

public:
    StateBox(TcpPlace place, QWidget* parent);

    TcpPlace place() const { return m_place; }
    // `tokens`: as many as could be shown; `count`: all sockets that are here.
    void setTokens(const QList<Token>& tokens, size_t count);
    void setExplained(bool isExplained); // its explanation is shown

    QRectF tokenRect(SocketId socket) const; // the middle of the box, if it is among those that have no room
    SocketId tokenAt(const QPointF& point) const;
    int hiddenTokens() const { return m_hidden; } // the number behind "+"
    QSize sizeHint() const override { return size(); }

signals:
    void socketChosen(SocketId socket);
    // Sent when the next socket in this state shall be chosen.
    void nextSocketWanted();
    // Sent when an arrow key asks for the neighbour in that direction (unit vector).
    void neighbourWanted(const QPoint& direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    void arrange();
    void setTexts();
    QFont tokenFont() const;

    const TcpPlace m_place;
    QList<Token> m_tokens;
    QList<QRectF> m_rects; // of those that have room
    size_t m_count = 0;
    int m_hidden = 0;
    QPointF m_more; // where "+27" stands
    bool m_isExplained = false;
};
