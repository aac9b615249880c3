// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventFeed.h"
#include "widgets/states/StatesDiagram.h"

#include <QHBoxLayout>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class StatesView;
class TrailList;

// The TCP states of RFC 9293 with the sockets of the session in them, and beside the figure the way of the chosen
// socket and what a state or transition means.
class StatesPane final : public QWidget
{
    Q_OBJECT

public:
    // The feed outlives it.
    explicit StatesPane(const EventFeed& feed, QWidget* parent = nullptr);

    StatesDiagram* diagram() const { return m_diagram; }
    TrailList* trail() const { return m_trail; }
    QString explanationText() const;

    // Puts it beside the name of the socket.
    void addControl(QWidget* control) { m_heading->addWidget(control, 0, Qt::AlignTop); }

    // False: the events are from a file.
    void setLive(bool isLive);
    // Paused, the figure stands still; sockets go on.
    void setPaused(bool isPaused);
    // The event chosen elsewhere: its socket is chosen here, if it is one of TCP.
    void setCurrentEvent(EventId id);

    QSize minimumSizeHint() const override { return {364, 160}; }

signals:
    // Sent when a step of a socket's way was chosen.
    void eventChosen(EventId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take();
    void onChanged(const TcpMoves& moves);
    void choose(SocketId socket);
    void chooseFirst(const TcpMoves& moves);
    void explain(TcpPlace place);
    void explain(TcpTransition transition);
    void explain(const QString& title, const Message& text);
    void showSocket();
    QString knowledge(const TcpTrail& trail) const;
    void retranslate();

    const EventFeed& m_feed;
    TcpStates m_states;
    StatesDiagram* m_diagram;
    StatesView* m_view;
    QBoxLayout* m_layout;
    QWidget* m_side;
    QHBoxLayout* m_heading;
    QScrollArea* m_sideView;
    QLabel* m_socket;
    QLabel* m_known;
    TrailList* m_trail;
    QLabel* m_title;
    QLabel* m_text;
    TcpPlace m_explainedPlace = TcpPlace();
    TcpTransition m_explainedTransition = TcpTransition::None;
    EventId m_shownEnd = 0;
    bool m_isPaused = false;
    bool m_isChosenByUser = false;
};
