// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketId.h"
#include "model/events/EventStore.h"
#include "model/states/TcpTrail.h"

#include <QHash>
#include <QObject>

#include <array>
#include <bitset>
#include <deque>
#include <set>

// Where in the figure a socket is: one place for each state, numbered alike, and a second one for CLOSED, as the figure
// has it: before a connection, and after one.
enum class TcpPlace : quint8 { Ended = 12 };
inline constexpr size_t tcpPlaceCount = 13; // 0: no place
constexpr TcpPlace tcpPlace(TcpState state)
{
    return TcpPlace(quint8(state));
}
constexpr TcpState tcpStateAt(TcpPlace place)
{
    return place == TcpPlace::Ended ? TcpState::Closed : TcpState(quint8(place));
}
TcpPlace tcpPlaceOf(const TcpTrail& trail);

// What a batch of events changed.
struct TcpMoves
{
    struct Move
    {
        SocketId socket;
        TcpPlace from = TcpPlace(); // TcpPlace(): it was nowhere
        TcpPlace to = TcpPlace();
    };
    QList<Move> moves;                           // of the first mostMoves sockets that moved
    std::bitset<tcpTransitionCount> transitions; // taken by any socket
    static constexpr qsizetype mostMoves = 64;
};

// Every TCP socket of the session with its state: those that are open, and the newest mostClosed of the closed ones.
// Threads: the front end's.
class TcpStates final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostClosed = 500;

    explicit TcpStates(const EventStore& store, QObject* parent = nullptr);

    // Folds the events in. Call with consecutive ranges; then emits changed() if a state did.
    void append(EventRange range);

    // nullptr: not a TCP socket, or closed so long ago that it is not kept. Valid until the next append().
    const TcpTrail* find(SocketId id) const;
    const std::set<SocketId>& at(TcpPlace place) const { return m_places[size_t(place)]; }
    bool isEmpty() const { return m_trails.isEmpty(); }

signals:
    // Sent once a batch in which a socket came, went or moved.
    void changed(const TcpMoves& moves);

private:
    void take(EventId id, const Event& event);
    void begin(SocketId socket, EventId id, const Event& event);
    void moved(SocketId socket, const TcpTrail& trail, TcpPlace from, qsizetype stepsBefore);
    void forgetOldest();

    const EventStore& m_store;
    QHash<SocketId, TcpTrail> m_trails;
    std::array<std::set<SocketId>, tcpPlaceCount> m_places;
    std::deque<SocketId> m_closed; // in the order they closed; an id that was used again is there twice
    TcpMoves m_moves;              // of the batch at hand
    bool m_isChanged = false;
};
