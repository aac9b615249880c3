// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "widgets/states/StatesPainter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class StateBox;
class TokenFlights;

// The figure: the states as boxes, the transitions between them, sockets that move from one to the other. What was
// taken just now is lit for litMs; of the chosen socket the whole way is marked.
class StatesDiagram final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int litMs = 1500;

    // Both outlive it.
    StatesDiagram(const TcpStates& states, const EventStore& store, QWidget* parent = nullptr);

    // Takes the best form for that room; may be larger.
    void fitTo(QSize room);
    // noSocket: SocketId().
    void choose(SocketId socket);
    SocketId chosen() const { return m_chosen; }
    // False: the events are from a file, and no countdown runs.
    void setLive(bool isLive);
    void explain(TcpPlace place);
    void explain(TcpTransition transition);
    // After TcpStates has changed.
    void showMoves(const TcpMoves& moves);
    // Seconds until the system ends the socket's state; -1: not known.
    qint64 secondsLeft(const TcpTrail& trail) const;

    StateBox* box(TcpPlace place) const { return m_boxes[size_t(place)]; }
    const StatesLayout& figure() const { return m_layout; }
    TcpTransition transitionAt(const QPointF& point) const; // None: none
    bool isLit(TcpTransition transition) const { return m_marks.lit.test(size_t(transition)); }

signals:
    void socketChosen(SocketId socket);
    // Sent when a state or transition shall be explained.
    void stateChosen(TcpPlace place);
    void transitionChosen(TcpTransition transition);
    // Sent when something moved into that place, to be seen.
    void movedTo(const QRect& place);
    // Sent once a second while a countdown runs.
    void ticked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshBox(StateBox& box);
    QString tokenText(SocketId socket, const TcpTrail& trail) const;
    void light(const StatesPainter::Transitions& transitions);
    void fly(const TcpMoves& moves, const QList<QPointF>& from);
    void goToNeighbour(const StateBox& box, const QPoint& direction);
    void giveToTab(StateBox& box);
    void chooseNextIn(TcpPlace place);
    void hover(TcpTransition transition);
    QPointF middleOf(const TcpMoves::Move& move, TcpPlace place) const;

    const TcpStates& m_states;
    const EventStore& m_store;
    std::array<StateBox*, tcpPlaceCount> m_boxes = {};
    TokenFlights* m_flights;
    StatesLayout m_layout;
    StatesPainter::Marks m_marks;
    std::array<qint64, tcpTransitionCount> m_litUntilMs = {};
    QElapsedTimer m_clock;
    QTimer m_darken;
    QTimer m_tick;
    QRectF m_notes;
    QSize m_room;
    SocketId m_chosen;
    bool m_isLive = true;
};
